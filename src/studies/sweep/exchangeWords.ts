import type { Locale } from "../../drawing/numbers.ts";
import { withArticle } from "../../drawing/words/italian.ts";

/** One lever moved: how much, and which. */
export interface Move {
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
