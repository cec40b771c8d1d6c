import { createContext, useContext } from "react";
import type { Policy } from "../classifier/index";

/** What the organisation says in the pane. */
export type Tenant = Pick<Policy, "supportContact" | "confirmation">;

export const TenantContext = createContext<Tenant>({
  supportContact: "",
  confirmation: { reasons: [], freeText: true },
});

export function useTenant(): Tenant {
  return useContext(TenantContext);
}
