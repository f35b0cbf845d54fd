import { count, group, number, share } from "./fields.ts";

/** What a brand makes of what its rivals do and of what happens to it; all off by default. */
export const rivalryShape = {
  reaction: group(
    {
      en: "How the brand reacts to its rivals and to its own fortune; nothing by default",
      it: "Come la marca reagisce ai rivali e alla propria sorte; di norma per niente",
    },
    {
      matchPrice: share(
        0,
        {
          name: { en: "price cuts matched", it: "ribassi seguiti" },
          about: {
            en: "Part of the deepest price cut of a rival that the brand matches, never below its own unit cost",
            it: "Parte del ribasso più forte di un rivale che la marca segue, mai sotto il proprio costo unitario",
          },
        },
        {
          off: 0,
          source: {
            en: "Steenkamp, Nijs, Hanssens & Dekimpe 2005: most rivals do not react, those who do answer price with price",
            it: "Steenkamp, Nijs, Hanssens & Dekimpe 2005: per lo più i rivali non reagiscono; chi lo fa risponde al prezzo con il prezzo",
          },
        },
      ),
      spendByShare: share(
        0,
        {
          name: { en: "spending held to share", it: "spesa proporzionale alla quota" },
          about: {
            en: "How far advertising follows the brand's share of revenue: 0 keeps to the plan, 1 holds spending in proportion to the share of its first four weeks",
            it: "Quanto la pubblicità segue la quota di ricavi della marca: 0 resta al piano, 1 tiene la spesa in proporzione alla quota delle sue prime quattro settimane",
          },
        },
        {
          off: 0,
          source: {
            en: "Jones 1990: share of voice follows share of market",
            it: "Jones 1990: la quota di voce segue la quota di mercato",
          },
        },
      ),
      serviceForStars: number(
        0,
        0,
        1,
        "quality a star",
        {
          name: { en: "service for lost stars", it: "servizio per le stelle perse" },
          about: {
            en: "Rise of service quality, and of the share of complaints answered, for each displayed star lost since the best day",
            it: "Aumento della qualità del servizio, e della quota di reclami con risposta, per ogni stella mostrata persa dal giorno migliore",
          },
        },
        {
          off: 0,
          source: {
            en: "Proserpio & Zervas 2017: hotels begin to answer after their ratings fell; size assumed",
            it: "Proserpio & Zervas 2017: gli hotel cominciano a rispondere dopo un calo delle valutazioni; entità ipotizzata",
          },
        },
      ),
      delay: count(14, 1, 365, "days", {
        name: { en: "delay of the reaction", it: "ritardo della reazione" },
        about: {
          en: "Days from what is seen to what is done about it",
          it: "Giorni da ciò che si vede a ciò che si fa",
        },
      }),
    },
  ),
  capacity: number(
    0,
    0,
    1e9,
    "purchases a day",
    {
      name: { en: "capacity", it: "capacità" },
      about: {
        en: "Purchases a day that can be served: near it people wait, above it some find it full; 0 serves everybody",
        it: "Acquisti al giorno che si possono servire: vicino si aspetta, oltre qualcuno trova pieno; 0 serve tutti",
      },
    },
    {
      off: 0,
      doctrine: ["D6"],
      source: {
        en: "Erlang 1917: chance of waiting with so many servers",
        it: "Erlang 1917: probabilità di aspettare con tanti sportelli",
      },
    },
  ),
};
