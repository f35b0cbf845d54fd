import type { Language } from "../../../language/language.ts";
import { spokenIn } from "../../../language/spoken.ts";
import type { SettingDifference } from "../../../scenario/explain/differences.ts";
import type { Scenario } from "../../../scenario/settings/scenario.ts";
import { settingWords } from "../settingWords.ts";
import { ABSENT, type SettingStyle, valueText } from "./valueText.ts";

type Change = Scenario["timeline"][number];

/** A setting that two scenarios do not share, as people read it. */
export interface DifferenceText {
  /** path of the setting; of what the timeline does on a day, the word for that day */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Days of a timeline that are told one by one; of more, only how many entries there are. */
const MOST_DAYS = 12;

const WORDS = {
  en: {
    day: (day: number) => `timeline, day ${day}`,
    entries: (count: number) => (count === 1 ? "1 entry" : `${count} entries`),
    differing: (days: number) => `timeline (differs on ${days} days)`,
    alike: "timeline (order, or texts in another language)",
  },
  it: {
    day: (day: number) => `timeline, giorno ${day}`,
    entries: (count: number) => (count === 1 ? "1 voce" : `${count} voci`),
    differing: (days: number) => `timeline (diversa in ${days} giorni)`,
    alike: "timeline (ordine, o testi in un’altra lingua)",
  },
} as const;

/**
 * Differences of two scenarios in words; a timeline is told by the days on which it differs.
 *
 * @param style - `written`: paths and values as a scenario writes them · `said`: as people say them
 */
export function differenceTexts(
  found: readonly SettingDifference[],
  language: Language,
  style: SettingStyle,
): DifferenceText[] {
  return found.flatMap(({ path, before, after }) => {
    if (path === "timeline" && Array.isArray(before) && Array.isArray(after))
      return timelineTexts(before, after, language, style);
    const [was, is] = [before, after].map((value) => valueText(value, language, style));
    return [{ path: nameOf(path, language, style), before: was, after: is }];
  });
}

function nameOf(path: string, language: Language, style: SettingStyle): string {
  return style === "said" ? settingWords(path, language) : path;
}

function timelineTexts(
  before: readonly Change[],
  after: readonly Change[],
  language: Language,
  style: SettingStyle,
): DifferenceText[] {
  const words = WORDS[language];
  const days = [...new Set([...before, ...after].map(({ day }) => day))].sort((a, b) => a - b);
  const rows = days.flatMap((day) => {
    const [was, is] = [before, after].map((changes) => changes.filter((change) => change.day === day));
    const say = (own: readonly Change[], others: readonly Change[]) =>
      own
        .filter((change) => !others.some((other) => JSON.stringify(other) === JSON.stringify(change)))
        .map((change) => changeText(change, language, style))
        .join("; ") || ABSENT;
    const row = { path: words.day(day), before: say(was, is), after: say(is, was) };
    return row.before === row.after ? [] : [row];
  });
  if (rows.length > 0 && rows.length <= MOST_DAYS) return rows;
  const path = rows.length === 0 ? words.alike : words.differing(rows.length);
  return [{ path, before: words.entries(before.length), after: words.entries(after.length) }];
}

/** “brands.nonna.price: 24 (autumn menu)” */
function changeText({ set, note }: Change, language: Language, style: SettingStyle): string {
  const settings = Object.entries(set).map(
    ([path, value]) => `${nameOf(path, language, style)}: ${valueText(value, language, style)}`,
  );
  const said = spokenIn(note, language);
  return said === "" ? settings.join(", ") : `${settings.join(", ")} (${said})`;
}
