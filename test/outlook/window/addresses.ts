import type { RecipientContent } from "../host/draft";

const ADDRESS = /[^\s<>,;"'()]+@[^\s<>,;"'()]+/;

/**
 * Reads what somebody typed or pasted into a recipient field: addresses parted by commas, semicolons, tabs or lines, each alone or as
 * `Name <address>`. Text without an address stays as an unresolved entry, as in Outlook.
 */
export function readAddresses(text: string): readonly RecipientContent[] {
  return text
    .split(/[,;\t\r\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .flatMap((part) => {
      const [, name = "", address = ""] = /^([^<]*)<([^<>]*)>$/.exec(part) ?? [];
      if (address.includes("@")) return [withName(address.trim(), name.replaceAll('"', "").trim())];
      const found = part.split(/\s+/).filter((word) => ADDRESS.test(word));
      return found.length > 0 ? found.map((word) => ADDRESS.exec(word)![0]) : [{ address: part, isUnresolved: true }];
    });
}

function withName(address: string, name: string): RecipientContent {
  return name === "" ? address : { address, name };
}
