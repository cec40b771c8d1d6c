import type { CellValue, StoredCell } from "../workbook";
import { trimIso } from "../xlsx/serial-date";

export function valueAttribute(type: string | null): string {
  return type === "date" || type === "time" || type === "boolean" || type === "string" ? `${type}-value` : "value";
}

/** @param shown the cell's paragraphs, which are its value where it is a text */
export function cellValue({ type, stored }: StoredCell, shown: string): CellValue {
  switch (type) {
    case "float":
    case "currency":
    case "percentage":
      return numberOrNull(stored);
    case "boolean":
      return stored === "true";
    case "date":
      return stored === null ? textOrNull(shown) : trimIso(stored);
    case "time":
      return stored === null ? textOrNull(shown) : timeOf(stored);
    default:
      return textOrNull(stored ?? shown);
  }
}

function numberOrNull(stored: string | null): CellValue {
  const value = stored === null || stored === "" ? NaN : Number(stored);
  return Number.isNaN(value) ? null : value;
}

function textOrNull(text: string): CellValue {
  return text === "" ? null : text;
}

/** A time of day, or days for a duration that is longer. */
function timeOf(stored: string): CellValue {
  const parts = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d*)?S$/.exec(stored);
  if (parts === null) return stored;
  const [hours = "", minutes = "", seconds = ""] = parts.slice(1);
  if (Number(hours) > 23) return (Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600) / 24;
  return [hours, minutes, seconds].map((part) => (part.length < 2 ? `0${part}` : part)).join(":");
}
