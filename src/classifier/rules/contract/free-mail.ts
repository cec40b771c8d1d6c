import { meaningAlone } from "../../recognizers/text/text-words";

/** Whether anybody can open an account at a domain (`standards/free-mail.ts`): mail to it leaves the organisation for a private box. */
export function isFreeMail(domain: string): boolean {
  return meaningAlone(domain) === "free-mail";
}
