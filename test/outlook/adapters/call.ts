import type { VmPage } from "./vm-web";

export type Compose = Office.MessageCompose;

/** The message as that page's library sees it. */
export function itemOf({ Office: office }: VmPage): Compose {
  return office.context.mailbox.item as unknown as Compose;
}

/** One call: its value, or the number and name of its error. */
export function ask<T>(call: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T | string> {
  return new Promise((resolve) => {
    call(({ status, value, error }) => resolve(String(status) === "succeeded" ? value : `${error.code} ${error.name}`));
  });
}
