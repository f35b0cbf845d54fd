import { dateOf } from "../../../report/tables/table.ts";
import { USUAL_LANGUAGE } from "../../../language/language.ts";
import type { CascadeRow } from "../../../charts/wordOfMouth/cascadeLayout.ts";
import type { Replications } from "../../runs/replicate.ts";
import type { TaleLog } from "../../../model/result.ts";
import { brandNames } from "../../../report/document/names.ts";

/** Days after the first telling that belong to a cascade. */
const WINDOW = 28;

export interface Cascade {
  readonly rows: readonly CascadeRow[];
  /** number of each of its words in the run's log */
  readonly words: readonly number[];
  /** the brand that is spoken of: its number, and its name */
  readonly about: number;
  readonly brand: string;
  /** day of the first telling: of the run, and ISO */
  readonly day: number;
  readonly start: string;
}

/**
 * The largest cascade of a crisis in the first run: it begins with somebody who tells something bad of her own
 * experience in the week in which the most bad words are said of any one brand, and ends four weeks later.
 *
 * A word that is passed on belongs to the word that its teller heard the same day, of the same brand, one hand
 * before; where she heard several, to the first.
 *
 * @returns undefined where nobody says anything bad
 */
export function worstCascade(replications: Pick<Replications, "runs" | "scenario">): Cascade | undefined {
  return largestCascade(replications, "bad");
}

/** The same of good words: what spreads when a brand does well. */
export function largestCascade(
  { runs, scenario }: Pick<Replications, "runs" | "scenario">,
  kind: "bad" | "good",
): Cascade | undefined {
  const [{ tales, brands, days }] = runs;
  const spoken = wordsOf(tales, scenario.wordOfMouth.neutral, kind);
  const crisis = worstWeek(tales, spoken, brands.length, days);
  if (crisis === undefined) return undefined;
  const own = spoken.filter((word) => tales.brand[word] === crisis.brand && tales.day[word] >= crisis.from);
  const causes = causesOf(tales, own);
  const beginners = new Map<number, number>();
  for (const word of own) {
    if (tales.hops[word] === 0 && tales.day[word] < crisis.from + 7 && !beginners.has(tales.teller[word]))
      beginners.set(tales.teller[word], tales.day[word]);
  }
  const cascades = [...beginners].map(([teller, day]) => cascadeOf(tales, own, causes, teller, day));
  const words = cascades.reduce((largest, next) => (next.length > largest.length ? next : largest), []);
  if (words.length === 0) return undefined;
  const first = tales.day[words[0]] - 1;
  return {
    rows: rowsOf(tales, words, causes, first),
    words,
    about: crisis.brand,
    day: first,
    brand: brandNames(scenario, USUAL_LANGUAGE).get(brands[crisis.brand]) ?? brands[crisis.brand],
    start: dateOf(scenario.market.start, first),
  };
}

function wordsOf({ length, said }: TaleLog, neutral: number, kind: "bad" | "good"): number[] {
  const isBad = kind === "bad";
  return Array.from({ length }, (_, word) => word).filter((word) =>
    isBad ? said[word] < neutral : said[word] > neutral,
  );
}

/** The brand and the seven days in which the most bad words are heard of it. */
function worstWeek(tales: TaleLog, bad: readonly number[], brands: number, days: number) {
  const byDay = Array.from({ length: brands }, () => new Float64Array(days));
  for (const word of bad) byDay[tales.brand[word]][tales.day[word]]++;
  let worst: { brand: number; from: number } | undefined;
  let most = 0;
  byDay.forEach((counts, brand) => {
    for (let from = 0; from < days; ++from) {
      const heard = counts.subarray(from, from + 7).reduce((sum, count) => sum + count, 0);
      if (heard > most) [most, worst] = [heard, { brand, from }];
    }
  });
  return worst;
}

/** The word that each word passes on; none where the teller speaks of what she lived through herself. */
function causesOf(tales: TaleLog, words: readonly number[]): ReadonlyMap<number, number> {
  const key = (person: number, day: number, hops: number) => `${person} ${day} ${hops}`;
  const heard = new Map<string, number>();
  const causes = new Map<number, number>();
  for (const word of words) {
    if (tales.hops[word] > 0) {
      const cause = heard.get(key(tales.teller[word], tales.day[word] - 1, tales.hops[word] - 1));
      if (cause !== undefined) causes.set(word, cause);
    }
    const here = key(tales.listener[word], tales.day[word], tales.hops[word]);
    if (!heard.has(here)) heard.set(here, word);
  }
  return causes;
}

/** The words that go back to what one consumer told from a day on. */
function cascadeOf(
  tales: TaleLog,
  words: readonly number[],
  causes: ReadonlyMap<number, number>,
  teller: number,
  day: number,
): number[] {
  const inside = new Set<number>();
  for (const word of words) {
    if (tales.day[word] < day || tales.day[word] >= day + WINDOW) continue;
    const cause = causes.get(word);
    const isHis = tales.hops[word] === 0 && tales.teller[word] === teller;
    if (isHis || (cause !== undefined && inside.has(cause))) inside.add(word);
  }
  return [...inside];
}

function rowsOf(
  tales: TaleLog,
  words: readonly number[],
  causes: ReadonlyMap<number, number>,
  first: number,
): CascadeRow[] {
  const numbers = new Map(words.map((word, index) => [word, index]));
  return words.map((word, index) => ({
    word: index,
    cause: numbers.get(causes.get(word) ?? -1) ?? -1,
    day: tales.day[word] - first,
    teller: tales.teller[word],
    listener: tales.listener[word],
    hops: tales.hops[word],
    said: tales.said[word],
  }));
}
