export { createAcknowledgement, isAcknowledged } from "./acknowledgement";
export type { Acknowledgement, StoredAcknowledgement } from "./acknowledgement";
export { fingerprintMessage } from "./fingerprint";
export type { Fingerprint } from "./fingerprint";
export { advance, beginReview } from "./conversation";
export { CAUSES, PROBLEMS, REASONS } from "./conversation-state";
export type {
  Cause,
  FixRequest,
  Notice,
  Problem,
  Progress,
  Reason,
  ReviewEffect,
  ReviewEvent,
  ReviewState,
} from "./conversation-state";
