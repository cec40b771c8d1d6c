type RecipientFieldCalls = {
  [Field in RecipientField as `${Field}.getAsync`]: Call<[], Office.EmailAddressDetails[]>;
} & {
  [Field in RecipientField as `${Field}.addAsync` | `${Field}.setAsync`]: Call<[Office.EmailUser[]], unknown>;
};

interface Call<Parameters extends readonly unknown[], Answer> {
  readonly parameters: Parameters;
  readonly answer: Answer;
}

/** A bar above the message. The kinds are literals, since older libraries lack the enums' objects. */
interface InfoBar {
  readonly type: "informationalMessage" | "insightMessage";
  readonly message: string;
  readonly icon: string;
  readonly persistent?: boolean;
  readonly actions?: readonly {
    readonly actionType: "showTaskPane";
    readonly actionText: string;
    readonly commandId: string;
    readonly contextData: string;
  }[];
}

/** The three fields of a message that hold recipients. */
export type RecipientField = "to" | "cc" | "bcc";

/** Everything this product ever asks of Outlook about a message: members of `mailbox.item`, and the settings, their parameters and their answers. */
export interface HostCalls extends RecipientFieldCalls {
  "from.getAsync": Call<[], Office.EmailAddressDetails>;
  "subject.getAsync": Call<[], string>;
  "body.getAsync": Call<["text"], string>;
  getComposeTypeAsync: Call<[], { composeType: string }>;
  getAttachmentsAsync: Call<[], Office.AttachmentDetailsCompose[]>;
  getAttachmentContentAsync: Call<[id: string], Office.AttachmentContent>;
  removeAttachmentAsync: Call<[id: string], unknown>;
  addFileAttachmentFromBase64Async: Call<[base64: string, name: string], string>;
  saveAsync: Call<[], string>;
  "sessionData.getAsync": Call<[name: string], string>;
  "sessionData.setAsync": Call<[name: string, value: string], unknown>;
  "sessionData.removeAsync": Call<[name: string], unknown>;
  "internetHeaders.getAsync": Call<[names: string[]], Record<string, string>>;
  "internetHeaders.setAsync": Call<[headers: Record<string, string>], unknown>;
  "internetHeaders.removeAsync": Call<[names: string[]], unknown>;
  "notificationMessages.replaceAsync": Call<[key: string, bar: InfoBar], unknown>;
  "notificationMessages.removeAsync": Call<[key: string], unknown>;
  "roamingSettings.saveAsync": Call<[], unknown>;
  addHandlerAsync: Call<[event: string, onEvent: () => void], unknown>;
  removeHandlerAsync: Call<[event: string], unknown>;
}
