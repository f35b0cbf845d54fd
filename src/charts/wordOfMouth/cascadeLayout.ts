/** One word that one consumer heard from another. */
export interface CascadeRow {
  /** number of the word, from 0 */
  readonly word: number;
  /** the word that is passed on; −1 where the teller speaks of her own experience */
  readonly cause: number;
  /** days after the first telling on which it is heard, from 1 */
  readonly day: number;
  /** number of the consumer who says it */
  readonly teller: number;
  readonly listener: number;
  /** hands that it went through before: 0 is first hand */
  readonly hops: number;
  /** 0–1 */
  readonly said: number;
}

/** A word with its place: 0 is the top, 1 a leaf below. */
export interface PlacedWord extends CascadeRow {
  readonly place: number;
  /** day and place of what it came from */
  readonly fromDay: number;
  readonly fromPlace: number;
}

/**
 * Lays a cascade out as a tree with the days along the bottom: every word that is not passed on gets a line of its
 * own, and a word that is passed on stands in the middle of those that it leads to.
 *
 * @returns the words, the place of the first teller, and how many lines there are
 */
export function layOutCascade(rows: readonly CascadeRow[]): {
  readonly words: readonly PlacedWord[];
  readonly root: number;
  readonly lines: number;
} {
  const children = new Map<number, CascadeRow[]>();
  for (const row of rows) {
    const cause = row.cause < 0 ? -1 : row.cause;
    children.set(cause, [...(children.get(cause) ?? []), row]);
  }
  const places = new Map<number, number>();
  let lines = 0;
  // Causes come before what they lead to, so that no chain is longer than the words there are.
  const place = (word: number): number => {
    const below = (children.get(word) ?? []).map((child) => place(child.word));
    const own = below.length === 0 ? lines++ : (below[0] + below[below.length - 1]) / 2;
    places.set(word, own);
    return own;
  };
  const root = place(-1);
  const dayOf = new Map(rows.map(({ word, day }) => [word, day]));
  const words = rows.flatMap((row): PlacedWord[] => {
    const own = places.get(row.word);
    if (own === undefined) return [];
    return [
      { ...row, place: own, fromDay: dayOf.get(row.cause) ?? 0, fromPlace: places.get(row.cause) ?? root },
    ];
  });
  return { words, root, lines };
}
