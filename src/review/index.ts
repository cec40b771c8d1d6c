export { createAcknowledgement, isAcknowledged } from "./acknowledgement";
export type { Acknowledgement, StoredAcknowledgement } from "./acknowledgement";
export { fingerprintMessage } from "./fingerprint";
export type { Fingerprint } from "./fingerprint";
export { advance, beginReview } from "./conversation";
export { REASONS } from "./conversation-state";
export type {
  CopyCause,
  Cause,
  FixRequest,
  Notice,
  Problem,
  Reason,
  ReviewEffect,
  ReviewEvent,
  ReviewState,
} from "./conversation-state";
