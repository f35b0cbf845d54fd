import { numbersOf } from "../../../drawing/numbers.ts";
import type { Bilingual } from "../../../language/bilingual.ts";
import type { Language } from "../../../language/language.ts";
import { listed } from "../../../language/listing.ts";
import { settingWords } from "../../../report/document/settingWords.ts";
import type { ObservedSeries } from "../../observed/observedSeries.ts";
import { type Aligned, isSameSubject, type ObservedTarget } from "../targets/target.ts";
import type { Unknown } from "../unknown.ts";
import type { Scenario } from "../../../scenario/settings/scenario.ts";
import { measureName } from "./subjectName.ts";
import { dataWords } from "../words/data.ts";

/** A series of a channel would be used if the scenario had it. */
const isOfChannel = ({ what, channel }: ObservedSeries) =>
  channel !== undefined && (what === "visits" || what === "spend");

/** What of the data is used for what. */
interface Used {
  readonly aligned: Aligned;
  /** series that were taken for decisions */
  readonly planned: readonly ObservedSeries[];
}

const namesOf = (series: readonly ObservedSeries[]) =>
  [...new Set(series.map(({ what, channel }) => (channel === undefined ? what : `${what}:${channel}`)))].join(
    ", ",
  );

/** How the data are understood and what is to be found: said before anything is run. */
export function dataLines(
  notes: readonly Bilingual[],
  { aligned: { targets, unused, outside }, planned }: Used,
  scenario: Scenario,
  unknowns: readonly Unknown[],
  isProposed: boolean,
  language: Language,
): string[] {
  const words = dataWords[language];
  const { format } = numbersOf(language);
  const count = (value: number) => format(value, "count");
  const compared = groupsOf(targets).map(({ subject, brands, periods }) =>
    words.compared(measureName(subject, scenario, language), listed(brands, language), count(periods)),
  );
  const left = unused.filter((series) => !planned.includes(series));
  const sought = unknowns.map(
    ({ path, low, high }) => `${settingWords(path, language)} (${path}=${low}..${high})`,
  );
  return [
    ...notes.map((note) => note[language]),
    words.comparedWith(compared.join("; ")),
    ...(outside > 0 ? [words.outside(count(outside))] : []),
    ...(planned.length > 0 ? [words.planned(namesOf(planned))] : []),
    ...(left.length > 0 ? [words.unused(namesOf(left))] : []),
    ...(left.some(isOfChannel) ? [words.channels(listed(Object.keys(scenario.channels), language))] : []),
    (isProposed ? words.proposed : words.sought)(sought.join(", ")),
  ];
}

interface Compared {
  readonly subject: Pick<ObservedTarget, "what" | "channel">;
  readonly brands: string[];
  readonly periods: number;
}

/** Brands of which the same was observed as often. */
function groupsOf(targets: readonly ObservedTarget[]): Compared[] {
  const groups: Compared[] = [];
  for (const { brand, values, ...subject } of targets) {
    const periods = values.filter(Number.isFinite).length;
    const same = groups.find(
      (group) =>
        isSameSubject({ brand, ...group.subject }, { brand, ...subject }) && group.periods === periods,
    );
    if (same === undefined) groups.push({ subject, brands: [brand], periods });
    else same.brands.push(brand);
  }
  return groups;
}
