import type { Complaint } from "../check/problem.ts";
import { forbiddenCharacter, onOneLine } from "./printable.ts";
import { formatPath, type Path, type Written, type WrittenEntry } from "./written.ts";
import type { Fault } from "../../language/fault.ts";

/** Faults of texts, whatever they are for. */
const textFaults = {
  forbidden: (where: string, character: string): Fault => ({
    message: {
      en: `${where} must be written with characters that can be shown, but holds ${character}.`,
      it: `${where} deve essere scritto con caratteri che si possono mostrare, ma contiene ${character}.`,
    },
    advice: {
      en: "Delete that character: it moves the cursor, colours the screen, or reverses the direction of writing.",
      it: "Cancella quel carattere: muove il cursore, colora lo schermo o inverte la direzione della scrittura.",
    },
  }),
} as const satisfies Readonly<Record<string, Fault | ((...said: never[]) => Fault)>>;

export interface Tidied {
  readonly written: Written;
  readonly complaints: readonly Complaint[];
  /** texts that are wrong by themselves */
  readonly wrong: readonly Path[];
}

/**
 * Brings every text onto one line, and complains of those that hold what cannot be shown. All texts, keys too, are
 * looked at in one place, because each of them reaches a table, a chart, a file name or a terminal.
 */
export function tidyTexts(written: Written): Tidied {
  const complaints: Complaint[] = [];
  const wrong: Path[] = [];
  const look = (text: string, place: Complaint["place"], path: Path) => {
    const found = forbiddenCharacter(text);
    if (found === undefined) return;
    complaints.push({ code: "U121", place, ...textFaults.forbidden(formatPath(path), found) });
    wrong.push(path);
  };
  const tidy = (within: Written, path: Path): Written => {
    if (within.kind === "list") {
      return { ...within, items: within.items.map((item, at) => tidy(item, [...path, at])) };
    }
    if (within.kind === "map") {
      const entries = Array.from(within.entries, ([key, { place, value }]): [string, WrittenEntry] => {
        look(key, place, [...path, key]);
        return [key, { place, value: tidy(value, [...path, key]) }];
      });
      return { ...within, entries: new Map(entries) };
    }
    if (typeof within.value !== "string") return within;
    look(within.value, within.place, path);
    return { ...within, value: onOneLine(within.value) };
  };
  return { written: tidy(written, []), complaints, wrong };
}
