/** What the client says about itself. Nothing of it can be relied on in the JavaScript-only runtime, so each answer has a fallback. */

/** @param version such as "1.15" */
export function supportsMailbox(version: string): boolean {
  return answerOr(false, () => Office.context.requirements.isSetSupported("Mailbox", version));
}

/** BCP 47, such as "fr-CH"; "en" where the client does not say. */
export function readDisplayLanguage(): string {
  const language: unknown = answerOr("en", () => Office.context.displayLanguage);
  return typeof language === "string" && language !== "" ? language : "en";
}

/** "PC" is classic Windows, "OfficeOnline" the web and the new Windows client; empty where the client does not say. */
export function readPlatform(): string {
  return answerOr("", () => String(Office.context.platform));
}

function answerOr<T>(fallback: T, ask: () => T): T {
  try {
    return ask();
  } catch {
    return fallback;
  }
}
