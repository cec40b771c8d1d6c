import type { Answer } from "./answer";
import type { Client } from "./client";
import type { Draft, RecipientField } from "./draft";

export type RuntimeKind = "pane" | "handler";
export type Parameters = Readonly<Record<string, unknown>>;

/** What a call can see and change. */
export interface Surroundings {
  readonly draft: Draft;
  readonly client: Client;
  readonly runtime: RuntimeKind;
  /** What the alert handed to the pane; empty when the ribbon opened it. */
  readonly contextData: string;
  /** One shipping add-in saw session data invisible in handlers (platform facts, section 8). */
  readonly isSessionDataHiddenFromHandler: boolean;
  readonly roamingSettings: Map<string, string>;
}

export interface Behaviour {
  /** As a developer writes it, below `item`: `to.getAsync`, `getAttachmentContentAsync`. */
  readonly name: string | ((parameters: Parameters) => string);
  /** The permission it needs: ReadItem or ReadWriteItem. */
  readonly needs: "read" | "write";
  /** Not available where a launch event is handled. */
  readonly isPaneOnly?: boolean;
  readonly run: (parameters: Parameters, surroundings: Surroundings) => Answer;
}

export type Behaviours = Readonly<Record<number, Behaviour>>;

/** A parameter that the library has already checked to be text. */
export function text(parameters: Parameters, key: string): string {
  const value = parameters[key];
  return typeof value === "string" ? value : "";
}

const FIELDS: readonly RecipientField[] = ["to", "cc", "bcc"];

export function recipientField(parameters: Parameters): RecipientField {
  return FIELDS[Number(parameters["recipientField"])] ?? "to";
}
