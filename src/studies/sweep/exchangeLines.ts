import { onceEach } from "../runs/onceEach.ts";
import type { Locale, Numbers } from "../../drawing/numbers.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { measureName } from "../../drawing/words/measures.ts";
import { type ExchangeRate, exchangeRate } from "./exchangeRate.ts";
import type { SweepResult } from "./sweep.ts";
import { type Piece, watchRows } from "../../report/document/numberLinks.ts";
import { brandNames, focusBrand, leverText } from "../../report/document/names.ts";
import { withArticle } from "../../drawing/words/italian.ts";

/** One lever moved: how much, and which. */
interface Move {
  readonly lever: string;
  readonly amount: string;
  readonly isLess: boolean;
}

/** Words for what levers are worth in each other. */
const en = {
  heading: "What levers are worth in terms of each other",
  heads: [
    "Measure",
    "Lever",
    "Step",
    "Worth as much of",
    "Amount",
    "From",
    "To",
    "Explained by straight lines",
  ],
  means: (points: string, runs: string) =>
    `Amount: change of the second lever that changes the measure as much as the step of the first does, by least squares over ${points} points in each of ${runs} paired runs; from and to: Fieller’s interval. – where the runs cannot tell.`,
  raises: (measure: string, first: Move, second: Move) =>
    `${move(first)} raises ${measure} as much as ${move(second)} does`,
  lowers: (measure: string, first: Move, second: Move) =>
    `${move(first)} lowers ${measure} as much as ${move(second)} does`,
  interval: (level: string, low: string, high: string) => ` (${level} interval: ${low} to ${high})`,
  explained: (share: string) =>
    ` It is the mean over all points; straight lines explain ${share} of what differs between them.`,
  unclear: (measure: string, first: string, second: string, levers: readonly string[]) =>
    `These runs cannot tell how much ${second} is worth as much as ${first} for ${measure}: they do not show whether ${levers.join(" or ")} changes it.`,
};

const it: typeof en = {
  heading: "Quanto vale una leva in termini dell’altra",
  heads: ["Misura", "Leva", "Passo", "Vale quanto", "Quantità", "Da", "A", "Spiegato da linee rette"],
  means: (points, runs) =>
    `Quantità: variazione della seconda leva che cambia la misura quanto il passo della prima, con i minimi quadrati su ${points} punti in ognuna di ${runs} simulazioni appaiate; da e a: intervallo di Fieller. – dove le simulazioni non sanno dirlo.`,
  raises: (measure, first, second) => `${mossa(first)} fa salire ${measure} quanto ${mossa(second)}`,
  lowers: (measure, first, second) => `${mossa(first)} fa scendere ${measure} quanto ${mossa(second)}`,
  interval: (level, low, high) => ` (intervallo al ${level}: da ${low} a ${high})`,
  explained: (share) =>
    ` È la media su tutti i punti; linee rette spiegano ${withArticle(share)} di ciò che fra loro è diverso.`,
  unclear: (measure, first, second, levers) =>
    `Queste simulazioni non sanno dire quanto serva di ${second} per valere ${first}, per ${measure}: non mostrano se ${levers.join(" o ")} conti qualcosa.`,
};

/** Words for what one lever has to move to make up for another. */
export function exchangeWords(locale: Locale): typeof en {
  return { en, it }[locale];
}

const move = ({ lever, amount, isLess }: Move) => `${amount} ${isLess ? "less" : "more"} ${lever}`;

const mossa = ({ lever, amount, isLess }: Move) => `${amount} in ${isLess ? "meno" : "più"} di ${lever}`;

/** What levers are exchanged for. */
const METRICS = ["profit", "share"] as const;

/**
 * What the first two levers of a sweep are worth in each other, for the profit and the share of the brand in focus.
 * Sentences and tables ask for it in each language, and it is worked out once.
 */
export const exchangeRates = onceEach((sweep: SweepResult): readonly ExchangeRate[] => {
  const { scenario } = sweep;
  const brand = focusBrand(scenario);
  return METRICS.flatMap((metric) => exchangeRate(sweep, { brand, metric }, scenario.level) ?? []);
});

/** The same in sentences whose numbers lead to the row of their rate: “0.1 more quality raises Nonna’s profit as much as 0.07 more coverage does”. */
export function exchangeLines(sweep: SweepResult, locale: Locale): Piece[][] {
  const { level, market } = sweep.scenario;
  const { rows, numbers, piecesOf } = watchRows(exchangeRates(sweep), locale, market.currency);
  return rows.map((rate, row) =>
    // Also what is worked out from the row, such as a size without its sign, is best looked up there.
    piecesOf(lineOf(sweep, rate, numbers, level)).map((piece) =>
      piece.isNumber ? { ...piece, row } : piece,
    ),
  );
}

function lineOf(sweep: SweepResult, rate: ExchangeRate, numbers: Numbers, level: number): string {
  const { scenario, dimensions } = sweep;
  const { locale } = numbers;
  const words = exchangeWords(locale);
  const measure = measureName(
    locale,
    rate.metric,
    nameInSentence(brandNames(scenario, locale).get(rate.brand) ?? ""),
  );
  const names = new Map(
    dimensions.map((lever) => [lever.path, nameInSentence(leverText(lever, locale, rate.brand))]),
  );
  const nameOf = (path: string) => names.get(path) ?? path;
  const [first, second] = [nameOf(rate.first), nameOf(rate.second)];
  if (rate.unclear.length > 0) return words.unclear(measure, first, second, rate.unclear.map(nameOf));
  const [low, high] = [rate.low, rate.high].map(Math.abs).toSorted((a, b) => a - b);
  const write = (value: number) => numbers.format(value, "number", [low, high]);
  const said = words[rate.gain > 0 ? "raises" : "lowers"](
    measure,
    { lever: first, amount: numbers.format(rate.step, "number"), isLess: false },
    { lever: second, amount: write(Math.abs(rate.amount)), isLess: rate.amount < 0 },
  );
  const interval = words.interval(numbers.format(level, "share"), write(low), write(high));
  return `${said}${interval}.${words.explained(numbers.format(rate.explained, "share"))}`;
}
