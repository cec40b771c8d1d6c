export { createAcknowledgement, isAcknowledged } from "./acknowledgement";
export type { Acknowledgement, StoredAcknowledgement } from "./acknowledgement";
export { fingerprintMessage } from "./fingerprint";
export type { Fingerprint } from "./fingerprint";
export { advance, beginReview } from "./conversation";
export { REASONS } from "./conversation-state";
export { mayRemember } from "./may-remember";
export { isProven } from "./proof";
export type {
  CopyCause,
  Cause,
  DoneFix,
  FixRequest,
  Notice,
  Problem,
  Progress,
  Proof,
  Proven,
  Reason,
  ReasonId,
  ReviewEffect,
  ReviewEvent,
  ReviewState,
} from "./conversation-state";
