/** What marks a field of a form as wrong, and says why. */
export function errorOf(message: string | null): { validationMessage?: string; validationState?: "error" } {
  return message === null ? {} : { validationMessage: message, validationState: "error" };
}
