import { inEach, type Bilingual } from "../../language/bilingual.ts";
import { describeAllowed } from "./describeAllowed.ts";
import { findPaths } from "../explain/settingPaths.ts";
import { settingAt, type SettingSchema } from "../explain/settingSchema.ts";
import { formatPath, writtenAt } from "../read/written.ts";
import type { Check } from "./check.ts";
import type { Fault } from "../../language/fault.ts";

const advice: Bilingual = {
  en: "Write “of: brands.nonna.quality”.",
  it: "Scrivi “of: brands.nonna.quality”.",
};

/** Faults of what is said to cost something. */
const costFaults = {
  notOneBrand: (path: string): Fault => ({
    message: {
      en: `a cost must belong to a setting of one brand, but belongs to ${path}.`,
      it: `un costo deve riguardare un'impostazione di una sola marca, ma riguarda ${path}.`,
    },
    advice,
  }),
  notANumber: (path: string, allowed: Bilingual): Fault => ({
    message: {
      en: `a cost must belong to a number, but ${path} is ${allowed.en}.`,
      it: `un costo deve riguardare un numero, ma ${path} è ${allowed.it}.`,
    },
    advice,
  }),
  isMoney: (path: string): Fault => ({
    message: {
      en: `a cost must belong to what a brand is or does, but ${path} is itself money or a day.`,
      it: `un costo deve riguardare ciò che una marca è o fa, ma ${path} è già denaro o un giorno.`,
    },
    advice,
  }),
} as const;

/** What costs something must be a number of one brand, and not itself money. */
export const checkCosts: Check = ({ scenario, written }) => {
  if (scenario.costs.length === 0) return [];
  const tree = writtenAt(written.place, scenario);
  return scenario.costs.flatMap(({ of }, at) => {
    const path = ["costs", at, "of"];
    const { paths, fault } = findPaths(tree, of);
    if (fault !== undefined) return [{ code: "U201", path, ...fault }];
    const brands = new Set(paths.map(([group, brand]) => (group === "brands" ? brand : "")));
    const [brand] = brands;
    if (brands.size > 1 || brand === "") return [{ code: "U314", path, ...costFaults.notOneBrand(of) }];
    const odd = paths.map((found) => settingAt(found) ?? {}).find((schema) => !isNumber(schema));
    if (odd !== undefined) {
      const allowed = inEach((language) => describeAllowed(odd, language));
      return [{ code: "U314", path, ...costFaults.notANumber(of, allowed) }];
    }
    const money = paths.find((found) => isMoneyOrDay(settingAt(found) ?? {}) && !isSpending(found));
    return money === undefined ? [] : [{ code: "U314", path, ...costFaults.isMoney(formatPath(money)) }];
  });
};

/** Whether its unit says so, whatever it is called. */
function isMoneyOrDay({ unit }: SettingSchema): boolean {
  return unit === "day" || (unit?.startsWith("currency") ?? false);
}

/** Whether it is spent on advertising, of which an agency takes its part. */
const isSpending = ([, , group]: readonly (string | number)[]) => group === "advertising";

function isNumber({ anyOf, ...schema }: SettingSchema): boolean {
  return [schema, ...(anyOf ?? [])].some(({ type }) => type === "number" || type === "integer");
}
