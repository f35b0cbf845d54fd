import type { Unit } from "../../drawing/numbers.ts";
import type { Language } from "../../language/language.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { withChannel } from "../calibrate/shown/subjectName.ts";
import type { ForetoldRow } from "./foretoldRows.ts";
import { calibratedForecastWords } from "./words/calibratedForecast.ts";

/** What is foretold of brands: a measure, of visits on a channel. */
export type ForetoldKind = Pick<ForetoldRow, "what" | "channel">;

/** How each measure is read. */
export const FORETOLD_UNITS: Readonly<Record<ForetoldRow["what"], Unit>> = {
  sales: "count",
  revenue: "money",
  rating: "stars",
  reviews: "count",
  visits: "count",
  share: "share",
};

/** Measures as they are told: where the table of a narrow terminal goes on below, what matters less goes there. */
const ORDER: readonly ForetoldRow["what"][] = ["sales", "share", "revenue", "visits", "reviews", "rating"];

/** Whether two rows are of the same. */
export const isSameKind = (one: ForetoldKind, other: ForetoldKind): boolean =>
  one.what === other.what && one.channel === other.channel;

/** What some rows are of, each once, in the order in which it is told. */
export function kindsOf(rows: readonly ForetoldKind[]): ForetoldKind[] {
  const kinds: ForetoldKind[] = [];
  for (const { what, channel } of rows)
    if (!kinds.some((kind) => isSameKind(kind, { what, channel }))) kinds.push({ what, channel });
  return kinds.toSorted((a, b) => ORDER.indexOf(a.what) - ORDER.indexOf(b.what));
}

/** What it is called in a sentence. */
export function kindName({ what, channel }: ForetoldKind, scenario: Scenario, language: Language): string {
  return withChannel(calibratedForecastWords[language].measures[what], channel, scenario, language);
}
