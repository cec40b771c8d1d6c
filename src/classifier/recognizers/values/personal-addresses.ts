import type { Value } from "../define";
import { isEmail } from "../email";
import { nameShape, startsWithGivenName } from "./name-shape";

/** Boxes of functions, read by whoever is on duty. */
const ROLE =
  /^(?:info|contact|kontakt|contacto|contatto|contato|office|room|admin|administrator|daemon|abuse|nobody|www-data|hostmaster|sales|support|service|hello|mail|post|team|group|hr|jobs|career|press|presse|marketing|billing|accounts?|orders?|help|helpdesk|webmaster|postmaster|root|cron|no-?reply|reception|secretary|sekretariat|enquiries|inquiries|shop|store|booking|reservations?|vendas|ventas|vertrieb|einkauf|buchhaltung|customer[._-]?(?:care|service))\d*$/;

function isOfPerson(address: string): boolean {
  const [local = "", domain = ""] = address
    .replace(/^[^<]*</, "")
    .toLowerCase()
    .split("@");
  return (
    // The firm's own box: keller@keller.example
    domain.split(".")[0] !== local &&
    !local
      .split(/[._+-]/)
      .concat(local)
      .some((part) => ROLE.test(part))
  );
}

function looksLikeName(address: string): boolean {
  const local = (address.split("@")[0] ?? "").replace(/\d+/g, "");
  if (startsWithGivenName(local)) {
    return true;
  }
  const shape = nameShape(
    local
      .replace(/[._-]+/g, " ")
      .replace(/(^| )([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase()),
  );
  return shape !== null && (shape.hasGiven || shape.hasFamily || shape.words > 1);
}

/** Most of the addresses are nobody's function, and not one box at many hosts. */
export function arePersonalAddresses(values: readonly Value[]): boolean {
  const addresses = values.filter(isEmail).map(String);
  const boxes = new Set(addresses.map((address) => address.split("@")[0]));
  return boxes.size * 2 > addresses.length && isMoreThan(2, addresses, isOfPerson);
}

/** The same, and a third of them hold a name: firms seldom name their boxes after somebody. */
export function areNamedAddresses(values: readonly Value[]): boolean {
  const addresses = values.filter(isEmail).map(String);
  return (
    arePersonalAddresses(addresses) &&
    isMoreThan(3, addresses, (address) => isOfPerson(address) && looksLikeName(address))
  );
}

/** Whether more than one in so many passes; the rest is not looked at. */
function isMoreThan(many: number, addresses: readonly string[], test: (address: string) => boolean): boolean {
  const least = addresses.length / many;
  let passed = 0;
  return addresses.some((address) => test(address) && ++passed > least);
}
