import { inEach } from "../../language/bilingual.ts";
import { describeAllowed } from "./describeAllowed.ts";
import { findPaths } from "../explain/settingPaths.ts";
import { settingAt, type SettingSchema } from "../explain/settingSchema.ts";
import { costFaults } from "../words/costs.ts";
import { writtenAt } from "../read/written.ts";
import type { Check } from "./check.ts";

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
    return /\.(price|unitCost|entryDay)$|[cC]ost$/.test(of)
      ? [{ code: "U314", path, ...costFaults.isMoney(of) }]
      : [];
  });
};

function isNumber({ anyOf, ...schema }: SettingSchema): boolean {
  return [schema, ...(anyOf ?? [])].some(({ type }) => type === "number" || type === "integer");
}
