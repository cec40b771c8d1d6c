import { answer, DONE, ERROR, refuse, type Answer } from "./answer";
import { text, type Behaviours, type Parameters, type Surroundings } from "./behaviour";

const TEXT_COERCION = 0;

/** Subject, body, and what the item says about itself. */
export const itemBehaviours: Behaviours = {
  18: { name: "subject.getAsync", needs: "read", run: (_, { draft }) => answer(draft.subject) },
  17: { name: "subject.setAsync", needs: "write", run: setSubject },
  14: { name: "body.getTypeAsync", needs: "read", run: () => answer("html") },
  37: { name: "body.getAsync", needs: "read", run: getBody },
  38: { name: "body.setAsync", needs: "write", run: setBody },
  174: {
    name: "getComposeTypeAsync",
    needs: "read",
    run: (_, { draft }) => answer({ composeType: draft.composeType, coercionType: "html" }),
  },
  32: { name: "saveAsync", needs: "write", run: save },
  164: { name: "getItemIdAsync", needs: "read", run: (_, s) => (s.draft.isSaved ? itemId() : refuse(ERROR.notSaved)) },
  41: { name: "close", needs: "read", isPaneOnly: true, run: () => DONE },
  99: { name: "getInitializationContextAsync", needs: "read", run: (_, { contextData }) => answer(contextData) },
};

function setSubject(parameters: Parameters, { draft }: Surroundings): Answer {
  draft.setSubject(text(parameters, "subject"));
  return DONE;
}

function getBody(parameters: Parameters, { draft }: Surroundings): Answer {
  return answer(parameters["coercionType"] === TEXT_COERCION ? draft.body : htmlOf(draft.body));
}

function setBody(parameters: Parameters, { draft }: Surroundings): Answer {
  draft.setBody(text(parameters, "data"));
  return DONE;
}

function save(_: Parameters, { draft }: Surroundings): Answer {
  draft.isSaved = true;
  return itemId();
}

function itemId(): Answer {
  return answer("AAMkADstandin-item=");
}

function htmlOf(plain: string): string {
  const escaped = plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<html><body>${escaped
    .split("\n")
    .map((line) => `<div>${line || "<br>"}</div>`)
    .join("")}</body></html>`;
}
