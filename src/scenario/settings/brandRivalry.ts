import { count, group, number, share, type SettingSources } from "./fields.ts";

/** Members, who come without a search until they cancel. */
const membership = group(
  {
    en: "Membership or subscription: members pay by the period and come without a search until they cancel; nobody joins by default",
    it: "Iscrizione o abbonamento: gli iscritti pagano a periodi e tornano senza cercare finché non disdicono; di norma nessuno si iscrive",
  },
  {
    joining: share(
      0,
      {
        name: { en: "buyers who join", it: "acquirenti che si iscrivono" },
        about: {
          en: "Chance that a buyer who is a member of no brand becomes one with a purchase",
          it: "Probabilità che chi compra e non è iscritto a nessuna marca si iscriva con l'acquisto",
        },
      },
      { off: 0, doctrine: ["D13"] },
    ),
    price: number(0, 0, 1e9, "currency", {
      name: { en: "price of a period", it: "prezzo di un periodo" },
      about: {
        en: "What a member pays when joining and at each renewal, besides the price of what she buys",
        it: "Quanto paga un iscritto all'iscrizione e a ogni rinnovo, oltre al prezzo di ciò che compra",
      },
    }),
    period: count(30, 1, 3650, "days", {
      name: { en: "length of a period", it: "durata di un periodo" },
      about: {
        en: "Days until a membership is renewed or cancelled",
        it: "Giorni fino al rinnovo o alla disdetta",
      },
    }),
    leaving: share(
      0.1,
      {
        name: { en: "members who cancel", it: "iscritti che disdicono" },
        about: {
          en: "Mean chance that a member cancels at the end of the first period; it falls with the periods, as those likely to cancel are gone",
          it: "Probabilità media di disdire alla fine del primo periodo; cala con i periodi, perché chi tende a disdire se ne è andato",
        },
      },
      {
        fixed: true,
      },
    ),
    leavingEvenness: number(
      1.9,
      0.1,
      1000,
      "beta a + b",
      {
        name: { en: "evenness of cancelling", it: "omogeneità delle disdette" },
        about: {
          en: "How alike members are in this: small numbers make some cancel at once and others never",
          it: "Quanto gli iscritti si somigliano in questo: con numeri piccoli alcuni disdicono subito e altri mai",
        },
      },
      {
        fixed: true,
      },
    ),
    experience: number(
      0,
      0,
      100,
      "log odds per unit of quality",
      {
        name: { en: "effect of experience on cancelling", it: "effetto dell'esperienza sulle disdette" },
        about: {
          en: "Fall of the log odds of cancelling for each unit by which a member believes the brand better than unknown ones",
          it: "Calo dei log-odds di disdetta per ogni unità di cui un iscritto ritiene la marca migliore di una ignota",
        },
      },
      { off: 0 },
    ),
  },
);

/** What a brand makes of what its rivals do and of what happens to it; all off by default. */
export const rivalryShape = {
  membership,
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
        },
      ),
      serviceForStars: number(
        0,
        0,
        1,
        "quality per star",
        {
          name: { en: "service for lost stars", it: "servizio per le stelle perse" },
          about: {
            en: "Rise of service quality, and of the share of complaints answered, for each displayed star lost since the best day",
            it: "Aumento della qualità del servizio, e della quota di reclami con risposta, per ogni stella mostrata persa dal giorno migliore",
          },
        },
        {
          off: 0,
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
    },
  ),
};

/** What defaults rest on. */
export const brandRivalrySources: SettingSources = {
  "brands.<brand>.membership.leaving": {
    en: "Fader & Hardie 2007: .37 and .15 in the first year of two segments; of a month assumed",
    it: "Fader e Hardie 2007: 0,37 e 0,15 nel primo anno di due segmenti; di un mese ipotizzata",
  },
  "brands.<brand>.membership.leavingEvenness": {
    en: "Fader & Hardie 2007 (shifted beta-geometric): .704 + 1.182",
    it: "Fader e Hardie 2007 (beta-geometrica traslata): 0,704 + 1,182",
  },
  "brands.<brand>.reaction.matchPrice": {
    en: "Steenkamp, Nijs, Hanssens & Dekimpe 2005: most rivals do not react, those who do answer price with price",
    it: "Steenkamp, Nijs, Hanssens & Dekimpe 2005: per lo più i rivali non reagiscono; chi lo fa risponde al prezzo con il prezzo",
  },
  "brands.<brand>.reaction.spendByShare": {
    en: "Jones 1990: share of voice follows share of market",
    it: "Jones 1990: la quota di voce segue la quota di mercato",
  },
  "brands.<brand>.reaction.serviceForStars": {
    en: "Proserpio & Zervas 2017: hotels begin to answer after their ratings have fallen; size assumed",
    it: "Proserpio & Zervas 2017: gli hotel cominciano a rispondere dopo un calo delle valutazioni; entità ipotizzata",
  },
  "brands.<brand>.capacity": {
    en: "Erlang 1917: chance of waiting with so many servers",
    it: "Erlang 1917: probabilità di aspettare con tanti sportelli",
  },
};
