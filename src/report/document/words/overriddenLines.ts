import { listed } from "../../../language/listing.ts";
import type { Scenario } from "../../../scenario/settings/scenario.ts";
import { type TimelineOverride, timelineOverrides } from "../../../scenario/compile/timelineOverrides.ts";
import type { Locale } from "../../../drawing/numbers.ts";
import type { Block } from "../reportDocument.ts";

const en = {
  whole: (day: number, path: string) =>
    day === 0
      ? `The timeline sets ${path} on day 0: the value given has no effect.`
      : `The timeline sets ${path} on day ${day}: the value given holds only before that day.`,
  part: (day: number, path: string, settings: string) =>
    day === 0
      ? `The timeline sets a part of ${path} on day 0 (${settings}): there, the value given has no effect.`
      : `The timeline sets a part of ${path} from day ${day} on (${settings}): there, the value given holds only before that day.`,
};

const it: typeof en = {
  whole: (day, path) =>
    day === 0
      ? `La cronologia fissa ${path} il giorno 0: il valore dato non ha effetto.`
      : `La cronologia fissa ${path} il giorno ${day}: il valore dato vale solo prima di quel giorno.`,
  part: (day, path, settings) =>
    day === 0
      ? `La cronologia fissa una parte di ${path} il giorno 0 (${settings}): lì il valore dato non ha effetto.`
      : `La cronologia fissa una parte di ${path} dal giorno ${day} (${settings}): lì il valore dato vale solo prima di quel giorno.`,
};

/** Says of each setting that was chosen, and that the timeline sets as well, from which day on the choice is gone. */
export function overriddenLines(overrides: readonly TimelineOverride[], locale: Locale): string[] {
  const words = { en, it }[locale];
  return overrides.map(({ path, day, isWhole, settings }) =>
    isWhole ? words.whole(day, path) : words.part(day, path, listed(settings, locale, 4)),
  );
}

/** The same as paragraphs of a report; none where the timeline leaves all of it alone. */
export function overriddenParagraphs(
  scenario: Scenario,
  chosen: readonly { readonly path: string; readonly value?: unknown }[],
  locale: Locale,
): Block[] {
  return overriddenLines(timelineOverrides(scenario, chosen), locale).map((text) => ({
    kind: "paragraph",
    text,
  }));
}
