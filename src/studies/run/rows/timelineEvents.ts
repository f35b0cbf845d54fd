import { dateOf } from "../../../report/tables/table.ts";
import { USUAL_LANGUAGE } from "../../../language/language.ts";
import { type Bilingual, inEach } from "../../../language/bilingual.ts";
import { type Spoken, spokenIn } from "../../../language/spoken.ts";
import type { TimelineEvent } from "../../../drawing/chart.ts";
import { settingWords } from "../../../report/document/settingWords.ts";
import type { Scenario } from "../../../scenario/settings/scenario.ts";

type Change = Scenario["timeline"][number];

/**
 * The changes of the timeline by date, as charts mark them. Without a note a change goes by the paths it sets. Many changes
 * of the same settings are called by the note of the first of them, where a series of the timeline has its own, unless
 * others have notes, too.
 */
export function timelineEvents({
  market,
  timeline,
}: Pick<Scenario, "market" | "timeline">): (TimelineEvent & { readonly names: Bilingual })[] {
  const inOrder = timeline.toSorted((a, b) => a.day - b.day);
  const noted = new Map<string, Spoken | undefined>();
  for (const change of inOrder) {
    const series = seriesOf(change);
    if (!noted.has(series)) noted.set(series, change.note);
    else if (change.note !== "") noted.set(series, undefined);
  }
  return inOrder.map((change) => {
    const series = seriesOf(change);
    const paths = Object.keys(change.set);
    const note = noted.get(series) ?? "";
    return {
      date: dateOf(market.start, change.day),
      note: spokenIn(change.note, USUAL_LANGUAGE) || paths.join(", "),
      series,
      names: inEach(
        (language) =>
          spokenIn(note, language) || paths.map((path) => settingWords(path, language)).join(", "),
      ),
    };
  });
}

const seriesOf = ({ set }: Change) => Object.keys(set).toSorted().join(", ");
