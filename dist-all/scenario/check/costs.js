import { inEach } from "../../language/bilingual.js";
import { describeAllowed } from "./describeAllowed.js";
import { findPaths } from "../explain/settingPaths.js";
import { settingAt } from "../explain/settingSchema.js";
import { writtenAt } from "../read/written.js";
const advice = {
    en: "Write “of: brands.nonna.quality”.",
    it: "Scrivi “of: brands.nonna.quality”.",
};
/** Faults of what is said to cost something. */
const costFaults = {
    notOneBrand: (path) => ({
        message: {
            en: `a cost must be of a setting of one brand, but is of ${path}.`,
            it: `un costo deve essere di un'impostazione di una sola marca, ma è di ${path}.`,
        },
        advice,
    }),
    notANumber: (path, allowed) => ({
        message: {
            en: `a cost must be of a number, but ${path} is ${allowed.en}.`,
            it: `un costo deve essere di un numero, ma ${path} è ${allowed.it}.`,
        },
        advice,
    }),
    isMoney: (path) => ({
        message: {
            en: `a cost must be of what a brand is or does, but ${path} is itself money or a day.`,
            it: `un costo deve essere di ciò che una marca è o fa, ma ${path} è già denaro o un giorno.`,
        },
        advice,
    }),
};
/** What costs something must be a number of one brand, and not itself money. */
export const checkCosts = ({ scenario, written }) => {
    if (scenario.costs.length === 0)
        return [];
    const tree = writtenAt(written.place, scenario);
    return scenario.costs.flatMap(({ of }, at) => {
        const path = ["costs", at, "of"];
        const { paths, fault } = findPaths(tree, of);
        if (fault !== undefined)
            return [{ code: "U201", path, ...fault }];
        const brands = new Set(paths.map(([group, brand]) => (group === "brands" ? brand : "")));
        const [brand] = brands;
        if (brands.size > 1 || brand === "")
            return [{ code: "U314", path, ...costFaults.notOneBrand(of) }];
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
function isNumber({ anyOf, ...schema }) {
    return [schema, ...(anyOf ?? [])].some(({ type }) => type === "number" || type === "integer");
}
