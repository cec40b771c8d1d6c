import { useEffect, useState } from "react";
import type { AttachmentReference, ColumnReference, ColumnSample } from "../../classifier/index";
import { useLiveMessage } from "../live-message";

/** What the columns show of themselves, read after the table is there: the findings do not wait for it. */
export function useColumnSamples(
  attachment: AttachmentReference | undefined,
  columns: readonly ColumnReference[],
): (column: ColumnReference) => ColumnSample | undefined {
  const live = useLiveMessage();
  const [samples, setSamples] = useState<readonly ColumnSample[]>([]);
  useEffect(() => {
    if (live === null || attachment === undefined) return;
    const timer = setTimeout(() => setSamples(live.sample(attachment, columns)), 0);
    return () => clearTimeout(timer);
  }, [attachment, columns, live]);
  return ({ sheet, within, index }) =>
    samples.find(
      (sample) => sample.index === index && sample.sheet === sheet && sample.within.join("/") === within.join("/"),
    );
}
