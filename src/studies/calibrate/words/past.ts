import type { Language } from "../../../language/language.ts";

/** What the data's own past says of forecasts. */
const en = {
  heading: "What forecasts were worth on these data’s own past",
  held: (what: string, origins: string, inside: string, of: string, share: string) =>
    `Calibrated anew at ${origins} of the past, with prices and spending known: of ${what}, the truth fell within the 80% band ${inside} of ${of} times (${share}).`,
  origins: (count: number, shown: string) => (count === 1 ? "one day" : `${shown} days`),
  heldShort: (what: string, inside: string, of: string, share: string) =>
    `On these data’s own past the truth fell within the 80% band of ${what} ${inside} of ${of} times (${share}).`,
  wins: (percent: string, method: string) =>
    `There the scenario erred ${percent} less than ${method}, the best of the methods that know nothing but the series.`,
  loses: (percent: string, method: string, what: string) =>
    `There the scenario erred ${percent} more than ${method}, the best of the methods that know nothing but the series: the recommended forecast of ${what} is that method’s. What a decision would change, only the scenario can say.`,
  narrow: "The bands were too narrow there: take them for wider than they are drawn.",
  of: (measure: string, brand: string) => `${measure} of ${brand}`,
};

const it: typeof en = {
  heading: "Quanto valevano le previsioni sul passato di questi dati",
  held: (what, origins, inside, of, share) =>
    `Calibrando di nuovo in ${origins} del passato, con prezzi e spese noti: ${what}, la verità è caduta nella fascia dell'80% ${inside} volte su ${of} (${share}).`,
  origins: (count, shown) => (count === 1 ? "un giorno" : `${shown} giorni`),
  heldShort: (what, inside, of, share) =>
    `Nel passato di questi dati, la verità è caduta nella fascia dell'80% ${inside} volte su ${of} (${share}): ${what}.`,
  wins: (percent, method) =>
    `Lì lo scenario ha sbagliato del ${percent} in meno del metodo migliore fra quelli che conoscono soltanto la serie: ${method}.`,
  loses: (percent, method, what) =>
    `Lì lo scenario ha sbagliato del ${percent} in più del metodo migliore fra quelli che conoscono soltanto la serie (${method}): per ${what} la previsione consigliata è la sua. Che cosa cambierebbe una decisione, lo dice soltanto lo scenario.`,
  narrow: "Lì le fasce erano troppo strette: considerale più larghe di come sono disegnate.",
  of: (measure, brand) => `${measure} di ${brand}`,
};

export const pastWords: Readonly<Record<Language, typeof en>> = { en, it };
