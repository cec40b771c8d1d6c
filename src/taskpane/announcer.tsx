import { makeStyles } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { createContext, useContext, useEffect, useState } from "react";

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Says something to screen readers without moving the focus. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}

/** Says what has just happened or is to be done now, since nobody goes looking for it: after the screen's title, where the focus has not just read that. */
export function useAnnounceNext(title: string, next: string | null): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (next !== null) announce(document.hasFocus() ? next : `${title}. ${next}`);
  }, [announce, title, next]);
}

const useStyles = makeStyles({
  region: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The live region is there before it says anything, because one that comes with its text is not read. */
export function Announcer({ children }: { readonly children: ReactNode }): JSX.Element {
  const styles = useStyles();
  const [text, announce] = useState("");
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className={styles.region}>
        {text}
      </div>
    </AnnounceContext>
  );
}
