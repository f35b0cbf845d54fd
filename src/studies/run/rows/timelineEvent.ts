import { dateOf } from "../../../report/tables/table.ts";
import { USUAL_LANGUAGE } from "../../../language/language.ts";
import { inEach } from "../../../language/bilingual.ts";
import { spokenIn } from "../../../language/spoken.ts";
import type { TimelineEvent } from "../../../drawing/chart.ts";
import { settingWords } from "../../../report/document/settingWords.ts";
import type { Scenario } from "../../../scenario/settings/scenario.ts";

/** A change of the timeline as charts mark it; without a note it goes by the paths it sets. */
export function timelineEvent(
  { market }: Pick<Scenario, "market">,
  { day, note, set }: Scenario["timeline"][number],
): Required<TimelineEvent> {
  const paths = Object.keys(set);
  return {
    date: dateOf(market.start, day),
    note: spokenIn(note, USUAL_LANGUAGE) || paths.join(", "),
    series: paths.toSorted().join(", "),
    names: inEach((language) => paths.map((path) => settingWords(path, language)).join(", ")),
  };
}
