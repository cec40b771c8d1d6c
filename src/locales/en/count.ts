import { groupDigits } from "../format-number";
import { oneOrOther } from "../plural";

export const number = (value: number): string => groupDigits(value, ",");
export const people = (count: number): string => `${number(count)} ${oneOrOther(count, "person", "people")}`;
export const peoples = (count: number): string => `${number(count)} ${oneOrOther(count, "person's", "people's")}`;
export const groups = (count: number): string => `${number(count)} ${oneOrOther(count, "group", "groups")}`;
export const rows = (count: number): string => `${number(count)} ${oneOrOther(count, "row", "rows")}`;
export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export function joinEnglishList(items: readonly string[]): string {
  const last = items[items.length - 1] ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
