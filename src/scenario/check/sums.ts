import { type Bilingual, inEach, sameInAll } from "../../language/bilingual.ts";
import { DAYPARTS, DEVICES, FORMATS, MOMENTS } from "../../model/parameters.ts";
import { formatPath, writtenIn, type Path } from "../read/written.ts";
import { shown, type Check, type Checked, type CheckFinding } from "./check.ts";
import type { Fault } from "../../language/fault.ts";

/** Faults of parts that do not make a whole. */
const sumFaults = {
  personas: (sum: string, advice: Bilingual): Fault => ({
    message: {
      en: `the shares of all personas must sum to 1, but sum to ${sum}.`,
      it: `le quote di tutte le personas devono dare 1 in somma, ma danno ${sum}.`,
    },
    advice,
  }),
  customers: (sum: string, advice: Bilingual): Fault => ({
    message: {
      en: `the shares of all brands' starting customers (customers.share) must sum to at most 1, but sum to ${sum}.`,
      it: `le quote dei clienti iniziali di tutte le marche (customers.share) devono dare al massimo 1 in somma, ma danno ${sum}.`,
    },
    advice,
  }),
  row: (where: string, sum: string, advice: Bilingual): Fault => ({
    message: {
      en: `${where} must sum to 1, but sums to ${sum}.`,
      it: `${where} deve dare 1 in somma, ma dà ${sum}.`,
    },
    advice,
  }),
  /** what to add, or to take away where it is below zero */
  difference: (parts: Bilingual, toAdd: string, isTooMuch: boolean): Bilingual => ({
    en: `They are ${parts.en}: ${isTooMuch ? "take away" : "add"} ${toAdd} in all.`,
    it: `Sono ${parts.it}: ${isTooMuch ? "togli" : "aggiungi"} ${toAdd} in tutto.`,
  }),
  byDefault: { en: " (default)", it: " (predefinito)" },
  noDaypart: (where: string): Fault => ({
    message: {
      en: `${where} must have a weight above 0, but all six are 0.`,
      it: `${where} deve avere un peso sopra 0, ma tutti e sei sono 0.`,
    },
    advice: {
      en: "Give the dayparts in which this persona has micro-moments a weight.",
      it: "Dai un peso alle fasce del giorno in cui questa persona ha i suoi micro-momenti.",
    },
  }),
} as const;

const tolerance = 1e-6;

/** Shares of a whole must sum to 1. */
export const checkSums: Check = (checked) => {
  const { personas } = checked.scenario;
  return [
    ...checkShares(checked),
    ...checkCustomers(checked),
    ...Object.entries(personas).flatMap(([name, { devices, formats, transitions, dayparts }]) => [
      ...(devices === undefined ? [] : checkRow(checked, ["personas", name, "devices"], devices, DEVICES)),
      ...checkRow(checked, ["personas", name, "formats"], formats, FORMATS),
      ...MOMENTS.flatMap((from) =>
        checkRow(checked, ["personas", name, "transitions", from], transitions[from], MOMENTS),
      ),
      ...checkDayparts(
        ["personas", name, "dayparts"],
        DAYPARTS.map((daypart) => dayparts[daypart]),
      ),
    ]),
  ];
};

function checkShares({ scenario }: Checked): CheckFinding[] {
  const shares = Object.entries(scenario.personas).map(([name, { share }]) => ({ name, share }));
  const sum = shares.reduce((total, { share }) => total + share, 0);
  if (Math.abs(sum - 1) <= tolerance || shares.length === 0) return [];
  const parts = sameInAll(shares.map(({ name, share }) => `${name} ${shown(share)}`).join(", "));
  const fault = sumFaults.personas(shown(sum), differenceTo1(parts, sum));
  const needs = shares.map(({ name }) => ["personas", name, "share"]);
  return [{ code: "U301", path: ["personas"], atKey: true, needs, ...fault }];
}

/** Nobody is a customer of two brands on the first day. */
function checkCustomers({ scenario }: Checked): CheckFinding[] {
  const shares = Object.entries(scenario.brands).map(
    ([name, { customers }]) => [name, customers.share] as const,
  );
  const some = shares.filter(([, share]) => share > 0);
  const sum = some.reduce((total, [, share]) => total + share, 0);
  if (sum <= 1 + tolerance) return [];
  const parts = some.map(([name, share]) => `${name} ${shown(share)}`).join(", ");
  const paths = some.map(([name]) => ["brands", name, "customers", "share"]);
  const fault = sumFaults.customers(shown(sum), sumFaults.difference(sameInAll(parts), shown(sum - 1), true));
  return [{ code: "U301", path: paths[0] ?? ["brands"], needs: paths, ...fault }];
}

function checkRow<Key extends string>(
  { written }: Checked,
  path: Path,
  row: Readonly<Record<Key, number>>,
  keys: readonly Key[],
): CheckFinding[] {
  const sum = keys.reduce((total, key) => total + row[key], 0);
  if (Math.abs(sum - 1) <= tolerance) return [];
  const parts = inEach((language) =>
    keys
      .map((key) => {
        const isWritten = writtenIn(written, [...path, key]) !== undefined;
        return `${key} ${shown(row[key])}${isWritten ? "" : sumFaults.byDefault[language]}`;
      })
      .join(", "),
  );
  const fault = sumFaults.row(formatPath(path), shown(sum), differenceTo1(parts, sum));
  // A part under another name is wrong by itself, and the sum with it.
  return [{ code: "U301", path, atKey: true, needs: [path], ...fault }];
}

function differenceTo1(parts: Bilingual, sum: number): Bilingual {
  return sumFaults.difference(parts, shown(Math.abs(1 - sum)), sum > 1);
}

function checkDayparts(path: Path, weights: readonly number[]): CheckFinding[] {
  if (weights.some((weight) => weight > 0)) return [];
  return [{ code: "U301", path, atKey: true, needs: [path], ...sumFaults.noDaypart(formatPath(path)) }];
}
