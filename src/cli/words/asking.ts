import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
import type { Language } from "../../language/language.ts";
import type { TemplateName } from "../../scenario/templates/templateNames.ts";

/** What places where people look are called in the dialogue, by the keys that templates give them. */
export const placeNames: Readonly<Record<string, Bilingual>> = {
  appStore: { en: "the app store", it: "lo store delle app" },
  callCentre: { en: "a call centre", it: "il call center" },
  comparison: { en: "comparison sites", it: "i siti di confronto" },
  email: { en: "e-mail", it: "le email" },
  maps: { en: "maps", it: "le mappe" },
  marketplace: { en: "a marketplace", it: "un marketplace" },
  portal: { en: "a booking portal", it: "un portale di prenotazione" },
  reviews: { en: "review sites", it: "i siti di recensioni" },
  salespeople: { en: "salespeople", it: "i venditori" },
  search: { en: "search engines", it: "i motori di ricerca" },
  shopPages: { en: "pages of online shops", it: "le pagine dei negozi online" },
  shopWindow: { en: "the shop window", it: "la vetrina" },
  site: { en: "your own site", it: "il tuo sito" },
  social: { en: "social media", it: "i social" },
  store: { en: "a store", it: "il negozio" },
  telephone: { en: "the telephone", it: "il telefono" },
  television: { en: "television", it: "la televisione" },
  tradeFair: { en: "trade fairs", it: "le fiere" },
  tradePress: { en: "the trade press", it: "la stampa di settore" },
  video: { en: "video sites", it: "i siti di video" },
};

/** What a price is paid for in each template. */
export const priceQuestions: Readonly<Record<TemplateName, Bilingual>> = {
  restaurant: { en: "What does a guest pay?", it: "Quanto paga un cliente?" },
  shop: { en: "What does a typical basket cost?", it: "Di quanto è uno scontrino tipico?" },
  hotel: { en: "What does a typical stay cost?", it: "Quanto costa un soggiorno tipico?" },
  subscription: { en: "What does a year cost?", it: "Quanto costa un anno?" },
  durable: { en: "What does it cost?", it: "Quanto costa?" },
  app: { en: "What does the first month cost?", it: "Quanto costa il primo mese?" },
  b2b: { en: "What does a typical order cost?", it: "Quanto costa un ordine tipico?" },
};

/** The dialogue of `umot init --ask`. */
const en = {
  begin: "A few questions. Enter accepts what is in brackets; Ctrl-C stops without writing anything.",
  sell: "\nWhat do you sell?",
  sellNumber: (most: number) => `A number, 1 to ${most} [1]: `,
  name: (usual: string) => `\nWhat is it called? [${usual}]: `,
  price: (what: string, usual: string) => `${what} [${usual}]: `,
  priceOf: (name: string, what: string, usual: string) => `${name}: ${what.toLowerCase()} [${usual}]: `,
  stars: "Its rating, 1 to 5 stars [not known]: ",
  starsOf: (name: string) => `${name}: its rating, 1 to 5 stars [not known]: `,
  reviews: "How many reviews does it have? [not known]: ",
  reviewsOf: (name: string) => `${name}: how many reviews? [not known]: `,
  rivals: (usual: string) => `\nWho competes with you? Names separated by commas [${usual}]: `,
  found: "\nWhere can people find you?",
  foundNumbers: "Numbers separated by commas [all]: ",
  stopped: "Nothing was written.",
  checked: (path: string) => `Checked: umot check ${path} finds no problems`,
  again: {
    choice: (most: number) => `Please type a number from 1 to ${most}.`,
    choices: (most: number) => `Please type numbers from 1 to ${most} separated by commas, such as 1,3.`,
    price: "Please type a price of 0.01 or more, such as 24.50 or €24.50.",
    stars: "Please type a number from 1 to 5, such as 4.3; halve ratings that go up to 10.",
    reviews: "Please type a whole number, such as 120.",
    rivals: (most: number) => `Please name at most ${most}, each once, and not yourself.`,
  },
};

const it: typeof en = {
  begin: "Qualche domanda. Invio accetta ciò che sta fra parentesi; Ctrl-C finisce senza scrivere nulla.",
  sell: "\nChe cosa vendi?",
  sellNumber: (most) => `Un numero da 1 a ${most} [1]: `,
  name: (usual) => `\nCome si chiama? [${usual}]: `,
  price: (what, usual) => `${what} [${usual}]: `,
  priceOf: (name, what, usual) => `${name}: ${what.toLowerCase()} [${usual}]: `,
  stars: "La sua valutazione, da 1 a 5 stelle [non si sa]: ",
  starsOf: (name) => `${name}: la valutazione, da 1 a 5 stelle [non si sa]: `,
  reviews: "Quante recensioni ha? [non si sa]: ",
  reviewsOf: (name) => `${name}: quante recensioni? [non si sa]: `,
  rivals: (usual) => `\nChi sono i tuoi concorrenti? Nomi separati da virgole [${usual}]: `,
  found: "\nDove ti si trova?",
  foundNumbers: "Numeri separati da virgole [tutti]: ",
  stopped: "Non è stato scritto nulla.",
  checked: (path) => `Controllato: umot check ${path} non trova problemi`,
  again: {
    choice: (most) => `Scrivi un numero da 1 a ${most}.`,
    choices: (most) => `Scrivi numeri da 1 a ${most} separati da virgole, come 1,3.`,
    price: "Scrivi un prezzo di almeno 0,01, come 24,50 o €24,50.",
    stars: "Scrivi un numero da 1 a 5, come 4,3; dimezza i voti su una scala fino a 10.",
    reviews: "Scrivi un numero intero, come 120.",
    rivals: (most) => `Indicane al massimo ${most}, ciascuno una volta, e non te stesso.`,
  },
};

export const askingWords: Readonly<Record<Language, typeof en>> = { en, it };

/** What is said where nobody can be asked. */
export const askingFaults = {
  noTerminal: {
    message: {
      en: "--ask needs somebody at a keyboard: input and messages must be a terminal, but are a file or a pipe.",
      it: "--ask ha bisogno di qualcuno alla tastiera: ingresso e messaggi devono essere un terminale, ma sono un file o una pipe.",
    },
    advice: {
      en: "Leave it out, and use --template and --from instead.",
      it: "Toglilo e usa --template e --from.",
    },
  },
  withFiles: {
    message: {
      en: "--ask cannot be combined with --from or --reviews: both say which brands there are.",
      it: "--ask non si può combinare con --from o --reviews: entrambi dicono quali marche ci sono.",
    },
    advice: { en: "Leave one of them out.", it: "Togline uno." },
  },
} as const satisfies Readonly<Record<string, Fault>>;
