import type { Locale } from "../charts/numbers.ts";
import { withArticle } from "../charts/words/italian.ts";

/** One lever moved: how much, and which. */
export interface Move {
  readonly lever: string;
  readonly amount: string;
  readonly isLess: boolean;
}

/** Words for what levers are worth in each other. */
const en = {
  raises: (measure: string, first: Move, second: Move) =>
    `${move(first)} raises ${measure} as much as ${move(second)} does`,
  lowers: (measure: string, first: Move, second: Move) =>
    `${move(first)} lowers ${measure} as much as ${move(second)} does`,
  interval: (level: string, low: string, high: string) => ` (${level} interval: ${low} to ${high})`,
  explained: (share: string) =>
    ` It is the mean over all points; straight lines explain ${share} of what differs between them.`,
  unclear: (measure: string, first: string, second: string, levers: readonly string[]) =>
    `How much ${second} is worth as much as ${first} for ${measure}, these runs cannot tell: they do not show whether ${levers.join(" or ")} changes it.`,
};

const it: typeof en = {
  raises: (measure, first, second) => `${mossa(first)} fa salire ${measure} quanto ${mossa(second)}`,
  lowers: (measure, first, second) => `${mossa(first)} fa scendere ${measure} quanto ${mossa(second)}`,
  interval: (level, low, high) => ` (intervallo al ${level}: da ${low} a ${high})`,
  explained: (share) =>
    ` È la media su tutti i punti; linee rette spiegano ${withArticle(share)} di ciò che fra loro è diverso.`,
  unclear: (measure, first, second, levers) =>
    `Quanto serva di ${second} per valere ${first}, per ${measure}, queste simulazioni non sanno dirlo: non mostrano se ${levers.join(" o ")} conti qualcosa.`,
};

export function exchangeWords(locale: Locale): typeof en {
  return { en, it }[locale];
}

const move = ({ lever, amount, isLess }: Move) => `${amount} ${isLess ? "less" : "more"} ${lever}`;

const mossa = ({ lever, amount, isLess }: Move) => `${amount} in ${isLess ? "meno" : "più"} di ${lever}`;
