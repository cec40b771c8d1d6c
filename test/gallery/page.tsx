import { createRoot } from "react-dom/client";
import { BALANCED } from "../../src/classifier/index";
import { wordsFor } from "../../src/locales/index";
import { App } from "../../src/taskpane/app";
import { STORIES } from "../taskpane/stories";

/** Shows one story of the pane: `?story=agora&dir=rtl`. There is no Outlook and no conversation behind it. */
const query = new URLSearchParams(location.search);
const story = STORIES.find(({ name }) => name === query.get("story"));
if (story === undefined) throw new Error(`no such story: ${query.get("story") ?? ""}`);

const direction = query.get("dir") === "rtl" ? "rtl" : "ltr";
document.documentElement.dir = direction;
const root = document.createElement("div");
document.body.append(root);
createRoot(root).render(
  <App
    conduct={{ state: () => story.state, dispatch: () => undefined, subscribe: () => () => undefined }}
    policy={{ ...BALANCED, supportContact: "privacy@example.org" }}
    words={{ ...wordsFor("en"), direction }}
    bodyBackground={null}
  />,
);
