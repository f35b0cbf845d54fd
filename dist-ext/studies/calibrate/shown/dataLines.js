import { numbersOf } from "../../../drawing/numbers.js";
import { listed } from "../../../language/listing.js";
import { settingWords } from "../../../report/document/settingWords.js";
import { dataWords } from "../words/data.js";
const namesOf = (series) => [...new Set(series.map(({ what, channel }) => (channel === undefined ? what : `${what}:${channel}`)))].join(", ");
/** How the data are understood and what is to be found: said before anything is run. */
export function dataLines(notes, { aligned: { targets, unused, outside }, planned }, unknowns, isProposed, language) {
    const words = dataWords[language];
    const { format } = numbersOf(language);
    const count = (value) => format(value, "count");
    const compared = groupsOf(targets).map(({ what, brands, periods }) => words.compared(words.measures[what], listed(brands, language), count(periods)));
    const left = unused.filter((series) => !planned.includes(series));
    const sought = unknowns.map(({ path, low, high }) => `${settingWords(path, language)} (${path}=${low}..${high})`);
    return [
        ...notes.map((note) => note[language]),
        words.comparedWith(compared.join("; ")),
        ...(outside > 0 ? [words.outside(count(outside))] : []),
        ...(planned.length > 0 ? [words.planned(namesOf(planned))] : []),
        ...(left.length > 0 ? [words.unused(namesOf(left))] : []),
        (isProposed ? words.proposed : words.sought)(sought.join(", ")),
    ];
}
/** Brands of which the same was observed as often. */
function groupsOf(targets) {
    const groups = [];
    for (const { what, brand, values } of targets) {
        const periods = values.filter(Number.isFinite).length;
        const same = groups.find((group) => group.what === what && group.periods === periods);
        if (same === undefined)
            groups.push({ what, brands: [brand], periods });
        else
            same.brands.push(brand);
    }
    return groups;
}
