import { createRoot } from "react-dom/client";
import { BALANCED } from "../../src/classifier/index";
import { App } from "../../src/taskpane/app";
import { LIVE, STORIES } from "../taskpane/stories";
import { wordsOf } from "../support/words";

/** Shows one story of the pane: `?story=agora&language=ar`. There is no Outlook and no conversation behind it. */
const query = new URLSearchParams(location.search);
const story = STORIES.find(({ name }) => name === query.get("story"));
if (story === undefined) throw new Error(`no such story: ${query.get("story") ?? ""}`);

const words = wordsOf(query.get("language") ?? "en");
document.documentElement.lang = words.grammar.language;
document.documentElement.dir = words.grammar.direction;
const root = document.createElement("div");
document.body.append(root);
createRoot(root).render(
  <App
    conduct={{
      state: () => story.state,
      live: () => LIVE,
      dispatch: () => undefined,
      subscribe: () => () => undefined,
    }}
    policy={{ ...BALANCED, supportContact: "privacy@example.org" }}
    words={words}
    bodyBackground={null}
  />,
);
