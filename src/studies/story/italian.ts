import { starsOf, type StoryWords } from "./english.ts";

export const italian: StoryWords = {
  names: [
    "Anna",
    "Marco",
    "Giulia",
    "Luca",
    "Sara",
    "Paolo",
    "Elena",
    "Davide",
    "Chiara",
    "Andrea",
    "Marta",
    "Ivan",
  ],
  dayparts: ["di primo mattino", "nel tragitto", "al lavoro", "in giro", "di sera", "di notte"],
  devices: ["al telefono", "al computer", "sul tablet"],
  channels: {
    search: "motore di ricerca",
    maps: "mappe",
    reviews: "recensioni",
    reviewSites: "siti di recensioni",
    social: "social network",
    site: "sito del marchio",
    app: "app",
    store: "negozio",
    shopWindow: "vetrina",
    callCentre: "call center",
    email: "posta elettronica",
    ads: "pubblicità",
    signage: "insegne",
    forum: "forum",
  },
  and: "e",
  clauses: {
    need: ({ category }) => `sente un bisogno${category && ` (${category})`}`,
    know: () => "vuole sapere",
    go: () => "vuole andare",
    do: () => "vuole capire come si fa",
    buy: () => "vuole comprare",
    visit: ({ channel }) => `consulta ${channel}`,
    meet: ({ brand }) => `incontra ${brand}`,
    read: ({ brand, channel }) => `legge che cosa dicono gli altri di ${brand}${channel && ` (${channel})`}`,
    choose: ({ brand }) => `sceglie ${brand}`,
    chooseNothing: () => "decide di non comprare",
    abandonBasket: ({ brand }) => `abbandona il carrello di ${brand}`,
    purchase: ({ brand }) => `compra da ${brand}`,
    leave: () => "perde interesse",
    giveUp: () => "non trova nessuno e rinuncia",
    experience: ({ brand, value }) => `vive il momento della verità con ${brand}: ${verdict(value)}`,
    failure: ({ brand, channel }) => `subisce un disservizio di ${brand}${channel && ` (${channel})`}`,
    complain: ({ brand }) => `reclama con ${brand}`,
    answered: ({ brand }) => `riceve risposta da ${brand}`,
    post: ({ brand, value }) => `pubblica una recensione di ${brand}: ${starsOf(value)}`,
    tell: ({ brand, value }) => `racconta di ${brand} a ${friends(value)}`,
    hear: ({ brand, value }) => `sente da un amico che con ${brand} ci si trova ${opinion(value)}`,
    exposed: ({ brand }) => `nota la pubblicità di ${brand}`,
    join: ({ brand }) => `si iscrive a ${brand}`,
    cancel: ({ brand }) => `disdice l'iscrizione a ${brand}`,
    intend: ({ brand, value }) =>
      `risponde a un sondaggio: da ${brand} ${value >= 0.5 ? "ricomprerebbe" : "non ricomprerebbe"}`,
  },
  search: (channels, brands) =>
    brands === ""
      ? `consulta ${channels}, senza incontrare nessuno`
      : `consulta ${channels}, e incontra ${brands}`,
  nothing: (name) => `A ${name} non è successo nulla in questo periodo: nessun bisogno.`,
  locale: "it-IT",
  calendar: { weekday: "long", day: "numeric", month: "long" },
};

function verdict(satisfaction: number): string {
  const word =
    satisfaction >= 0.85
      ? "entusiasmo"
      : satisfaction >= 0.65
        ? "soddisfazione"
        : satisfaction >= 0.45
          ? "così così"
          : satisfaction >= 0.25
            ? "delusione"
            : "rabbia";
  return `${word} (soddisfazione ${satisfaction.toFixed(2).replace(".", ",")})`;
}

function opinion(quality: number): string {
  return quality >= 0.8 ? "benissimo" : quality >= 0.6 ? "bene" : quality >= 0.4 ? "così così" : "male";
}

const friends = (count: number) => (count === 1 ? "un amico" : `${count} amici`);
