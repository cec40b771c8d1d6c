import { createContext, useContext } from "react";
import type { Policy, VisibleRecipientsPolicy } from "../classifier/index";

/** What the organisation says in the pane. */
export interface Tenant extends Pick<Policy, "supportContact" | "confirmation"> {
  readonly rules: { readonly "visible-recipients": Pick<VisibleRecipientsPolicy, "rememberDays"> };
}

export const TenantContext = createContext<Tenant>({
  supportContact: "",
  confirmation: { reasons: [], freeText: true },
  rules: { "visible-recipients": { rememberDays: 0 } },
});

/** For how long the sender may choose not to be asked about the same people; 0 for never. */
export function useRememberDays(): number {
  return useTenant().rules["visible-recipients"].rememberDays;
}

export function useTenant(): Tenant {
  return useContext(TenantContext);
}
