import { answer, DONE, ERROR, refuse, type Answer } from "./answer";
import { text, type Behaviours, type Parameters, type Surroundings } from "./behaviour";

/** Exchange's limit for all headers of a message; one pair is held to 998 characters by the library. */
const MOST_HEADER_CHARACTERS = 256 * 1024;

/** The places where an add-in can leave something: session data, headers, custom properties, roaming settings. */
export const storeBehaviours: Behaviours = {
  185: { name: "sessionData.setAsync", needs: "read", run: setSession },
  186: { name: "sessionData.getAsync", needs: "read", run: getSession },
  187: { name: "sessionData.getAllAsync", needs: "write", run: (_, s) => answer(Object.fromEntries(sessionOf(s))) },
  188: { name: "sessionData.clearAsync", needs: "write", run: clearSession },
  189: { name: "sessionData.removeAsync", needs: "write", run: removeSession },
  151: { name: "internetHeaders.getAsync", needs: "read", run: getHeaders },
  152: { name: "internetHeaders.setAsync", needs: "write", run: setHeaders },
  153: { name: "internetHeaders.removeAsync", needs: "write", run: removeHeaders },
  3: { name: "loadCustomPropertiesAsync", needs: "read", run: (_, { draft }) => answer(draft.customProperties) },
  4: { name: "customProperties.saveAsync", needs: "read", run: saveCustomProperties },
  404: { name: "roamingSettings.saveAsync", needs: "read", run: saveSettings },
};

function sessionOf({ draft, runtime, isSessionDataHiddenFromHandler }: Surroundings): ReadonlyMap<string, string> {
  return runtime === "handler" && isSessionDataHiddenFromHandler ? new Map() : draft.sessionData;
}

function getSession(parameters: Parameters, surroundings: Surroundings): Answer {
  const value = sessionOf(surroundings).get(text(parameters, "name"));
  return value === undefined ? refuse(ERROR.keyNotFound) : answer(value);
}

function setSession(parameters: Parameters, { draft, client }: Surroundings): Answer {
  const after = new Map(draft.sessionData).set(text(parameters, "name"), text(parameters, "value"));
  const length = [...after].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  if (length > client.sessionDataLength) return refuse(ERROR.sessionDataTooLong);
  draft.sessionData.set(text(parameters, "name"), text(parameters, "value"));
  return DONE;
}

function clearSession(_: Parameters, { draft }: Surroundings): Answer {
  draft.sessionData.clear();
  return DONE;
}

function removeSession(parameters: Parameters, { draft }: Surroundings): Answer {
  return draft.sessionData.delete(text(parameters, "name")) ? DONE : refuse(ERROR.keyNotFound);
}

function getHeaders(parameters: Parameters, { draft }: Surroundings): Answer {
  const asked = namesOf(parameters["internetHeaderKeys"]);
  return answer(
    Object.fromEntries(
      asked.flatMap((name) => {
        const value = draft.headers.get(name.toLowerCase());
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  );
}

function setHeaders(parameters: Parameters, { draft }: Surroundings): Answer {
  const pairs = Object.entries(parameters["internetHeaderNameValuePairs"] as Readonly<Record<string, string>>);
  // Only custom headers may be set.
  if (pairs.some(([name]) => !name.toLowerCase().startsWith("x-"))) return refuse(ERROR.internal);
  const length = pairs.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (length > MOST_HEADER_CHARACTERS) return refuse(ERROR.internal);
  for (const [name, value] of pairs) draft.headers.set(name.toLowerCase(), value);
  return DONE;
}

function removeHeaders(parameters: Parameters, { draft }: Surroundings): Answer {
  for (const name of namesOf(parameters["internetHeaderKeys"])) draft.headers.delete(name.toLowerCase());
  return DONE;
}

function saveCustomProperties(parameters: Parameters, { draft }: Surroundings): Answer {
  const given = parameters["customProperties"];
  draft.customProperties = (typeof given === "string" ? JSON.parse(given) : given) as Readonly<Record<string, unknown>>;
  return DONE;
}

function saveSettings(parameters: Parameters, { roamingSettings }: Surroundings): Answer {
  const saved = (Array.isArray(parameters) ? parameters[0] : {}) as Readonly<Record<string, string>>;
  roamingSettings.clear();
  for (const [key, value] of Object.entries(saved)) roamingSettings.set(key, value);
  return DONE;
}

function namesOf(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((name) => typeof name === "string") : [];
}
