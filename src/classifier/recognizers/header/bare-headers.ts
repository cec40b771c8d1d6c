/** A header that is "Name" or "ID" and nothing more: enough together with the values and the neighbours, never alone. */
export const BARE_NAME = 0.5;
export const BARE_NUMBER = 0.3;
