/** What is known of a brand from outside: all that a table, a page of reviews or a few questions tell. */
export interface OwnBrand {
  /** what it is called */
  readonly label: string;
  /** money; left out, what the template says */
  readonly price?: number | undefined;
  /** mean of its reviews, 1–5 */
  readonly stars?: number | undefined;
  /** how many reviews it has */
  readonly reviews?: number | undefined;
  /** where its reviews come from: stands above them as a comment */
  readonly reviewSource?: string | undefined;
}

/** Displayed stars at qualities of 0.3, 0.4 … 0.9, a mean over the templates restaurant, shop and hotel as they stand. */
const STARS = [2.87, 3.43, 3.94, 4.34, 4.61, 4.79, 4.87];

/**
 * The quality at which the model's own buyers, when all post what they think, give so many stars; straight lines between
 * the qualities that were tried, and never beyond them. A guess to start from: the buyers of a rating are not all buyers.
 *
 * @param stars - 1–5
 * @returns 0.3–0.9, hundredths
 */
export function qualityFromStars(stars: number): number {
  const above = STARS.findIndex((value) => value >= stars);
  if (above === 0) return 0.3;
  if (above < 0) return 0.9;
  const way = (stars - STARS[above - 1]) / (STARS[above] - STARS[above - 1]);
  return Math.round(100 * (0.3 + 0.1 * (above - 1 + way))) / 100;
}

/**
 * A name that stands in paths: letters and digits of the label, `Caffè Nero` as `caffeNero`; one of its own for each brand.
 *
 * @param taken - keys that others have
 */
export function brandKey(label: string, taken: readonly string[]): string {
  const words = label
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f'’]/g, "")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  const joined = words
    .map((word, at) => (at === 0 ? word.toLowerCase() : word[0].toUpperCase() + word.slice(1).toLowerCase()))
    .join("")
    .slice(0, MOST_LETTERS);
  const plain = /^[a-z]/.test(joined) ? joined : `brand${joined}`.slice(0, MOST_LETTERS);
  const isFree = (key: string) => key !== RESERVED && !taken.includes(key);
  for (let number = 2, key = plain; ; ++number) {
    if (isFree(key)) return key;
    key = `${plain}${number}`;
  }
}

/** A key has at most forty letters; some are left for a number. */
const MOST_LETTERS = 36;

/** In expectations this word is the whole market. */
const RESERVED = "market";
