import { useSyncExternalStore } from "react";
import type { ReviewState } from "../review/index";
import type { Conduct } from "./conduct";

export function useConversation({ subscribe, state }: Conduct): ReviewState {
  return useSyncExternalStore(subscribe, state);
}
