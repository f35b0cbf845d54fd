import { count, group, halfLife, number, share, type SettingSources } from "./fields.ts";

/** What consumers believe, and what reading reviews does to it: the zero moment of truth. */
export const beliefSettings = group(
  {
    en: "Beliefs about quality, and what reading reviews does to them (ZMOT)",
    it: "Le opinioni sulla qualità, e che cosa ne fa la lettura delle recensioni (ZMOT)",
  },
  {
    priorMean: share(0.5, {
      name: { en: "quality expected of unknown brands", it: "qualità attesa da marche sconosciute" },
      about: {
        en: "Quality that a consumer expects of an unknown brand",
        it: "Qualità che un consumatore si aspetta da una marca sconosciuta",
      },
    }),
    priorSpread: number(0.25, 0.01, 1, "quality", {
      name: { en: "uncertainty about unknown brands", it: "incertezza sulle marche sconosciute" },
      about: {
        en: "Uncertainty about an unknown brand, one standard deviation",
        it: "Incertezza su una marca sconosciuta, una deviazione standard",
      },
    }),
    halfLife: halfLife(180, {
      name: { en: "half-life of memory", it: "emivita della memoria" },
      about: {
        en: "Days after which half of what was learnt is forgotten",
        it: "Giorni dopo i quali metà di ciò che si è appreso è dimenticata",
      },
    }),
    experienceSpread: number(0.15, 0.01, 10, "quality", {
      name: { en: "noise of own experience", it: "rumore della propria esperienza" },
      about: {
        en: "Noise of one experience of one's own as evidence; smaller counts more",
        it: "Rumore di una propria esperienza come prova; più è piccolo, più conta",
      },
    }),
    paidTrust: share(
      0.67,
      {
        name: { en: "trust in paid words", it: "fiducia nelle parole pagate" },
        about: {
          en: "How much paid words (advertisements, sponsored places) count against the brand's own places",
          it: "Quanto contano le parole pagate (annunci, spazi sponsorizzati) rispetto ai luoghi propri della marca",
        },
      },
      {
        doctrine: ["D4"],
      },
    ),
    reviewsRead: count(
      7,
      0,
      200,
      "reviews",
      {
        name: { en: "reviews read at a visit", it: "recensioni lette per visita" },
        about: {
          en: "Most reviews of one brand that are read at one visit",
          it: "Massimo di recensioni di una marca lette in una visita",
        },
      },
      {
        doctrine: ["D2"],
        off: 0,
      },
    ),
    reviewSpread: number(
      0.65,
      0.001,
      100,
      "quality",
      {
        name: { en: "noise of a review", it: "rumore di una recensione" },
        about: {
          en: "Noise of one review as evidence; smaller counts more",
          it: "Rumore di una recensione come prova; più è piccolo, più conta",
        },
      },
      {
        doctrine: ["D2"],
      },
    ),
    sizeNeglect: share(
      0.4,
      {
        name: { en: "neglect of the number of reviews", it: "indifferenza al numero di recensioni" },
        about: {
          en: "Share in which readers neglect how few reviews a mean is of: 0 weighs it by the reviews that are read, 1 by the rating alone",
          it: "Quanto chi legge trascura su quante poche recensioni poggia una media: 0 la pesa secondo le recensioni lette, 1 solo secondo il voto",
        },
      },
      {
        doctrine: ["D2"],
        off: 0,
      },
    ),
    negativity: number(
      2,
      0,
      20,
      "times",
      {
        name: { en: "weight of negative reviews", it: "peso delle recensioni negative" },
        about: {
          en: "A negative review weighs this many times as much as another",
          it: "Una recensione negativa pesa tante volte quanto un'altra",
        },
      },
      {
        doctrine: ["D20"],
        off: 1,
      },
    ),
    scepticism: share(
      0.5,
      {
        name: { en: "strength of scepticism", it: "forza dello scetticismo" },
        about: {
          en: "Strength of a sceptical reader's discounts: few reviews, perfect scores, unanswered complaints",
          it: "Forza degli sconti di un lettore scettico: poche recensioni, voti perfetti, reclami senza risposta",
        },
      },
      { off: 0 },
    ),
    perfectDistrust: number(
      2,
      0,
      20,
      "times",
      {
        name: { en: "distrust of perfect scores", it: "diffidenza verso i voti perfetti" },
        about: {
          en: "What everybody takes off a displayed mean above .86 of the scale (4.4 stars), for each unit above; with ten reviews half of it",
          it: "Quanto tutti tolgono a una media mostrata sopra 0,86 della scala (4,4 stelle), per ogni unità in più; con dieci recensioni la metà",
        },
      },
      {
        doctrine: ["D2"],
        off: 0,
      },
    ),
    reputation: number(
      3,
      0,
      1000,
      "experiences",
      {
        name: { en: "reputation at the start", it: "reputazione all'inizio" },
        about: {
          en: "Experiences that people who know a brand on the first day have had or heard of",
          it: "Esperienze che chi conosce una marca il primo giorno ha fatto o sentito raccontare",
        },
      },
      {
        doctrine: ["D24"],
        off: 0,
        fixed: true,
      },
    ),
    priceSign: number(
      0,
      0,
      2,
      "quality per unit of log price",
      {
        name: { en: "price as a sign of quality", it: "prezzo quale segno di qualità" },
        about: {
          en: "Quality that a price above the reference promises to people who know nothing else about the brand",
          it: "Qualità che un prezzo sopra quello di riferimento promette a chi della marca non sa altro",
        },
      },
      {
        off: 0,
      },
    ),
  },
);

/** What defaults rest on. */
export const beliefsSources: SettingSources = {
  "beliefs.paidTrust": {
    en: "Nielsen Global Trust in Advertising 2015: 46 % trust social and search advertisements, 70 % brands' own sites",
    it: "Nielsen, Global Trust in Advertising 2015: il 46 % si fida degli annunci su social e ricerca, il 70 % dei siti delle marche",
  },
  "beliefs.reviewsRead": {
    en: "BrightLocal Local Consumer Review Survey 2016–2019: 6 to 10 reviews before trusting",
    it: "BrightLocal, Local Consumer Review Survey 2016–2019: da 6 a 10 recensioni prima di fidarsi",
  },
  "beliefs.sizeNeglect": {
    en: "de Langhe, Fernbach & Lichtenstein 2016: buyers rely on a mean of few ratings as much as on one of many; size by what the first ten reviews do (Spiegel Research Center 2017)",
    it: "de Langhe, Fernbach e Lichtenstein 2016: chi compra si fida di una media di pochi voti quanto di una di molti; entità secondo l'effetto delle prime dieci recensioni (Spiegel Research Center 2017)",
  },
  "beliefs.negativity": {
    en: "Chevalier & Mayzlin 2006: one star hurts more than five stars help",
    it: "Chevalier & Mayzlin 2006: una stella nuoce più di quanto giovino cinque",
  },
  "beliefs.perfectDistrust": {
    en: "Maslowska, Malthouse & Bernritter 2017 and Spiegel Research Center 2017: purchases peak at 4.0 to 4.7 stars and fall towards 5",
    it: "Maslowska, Malthouse e Bernritter 2017 e Spiegel Research Center 2017: gli acquisti sono massimi fra 4,0 e 4,7 stelle e calano verso 5",
  },
  "beliefs.reputation": {
    en: "Luca 2016: a star moves the sales of unknown restaurants by 5 to 9 % and those of chains not at all; size by these",
    it: "Luca 2016: una stella sposta le vendite dei ristoranti sconosciuti del 5–9 % e quelle delle catene per nulla; entità secondo questi dati",
  },
  "beliefs.priceSign": {
    en: "Rao & Monroe 1989: over 54 studies buyers take a higher price as a sign of quality, an effect of moderate size",
    it: "Rao e Monroe 1989: in 54 studi gli acquirenti leggono un prezzo più alto come segno di qualità, con un effetto di entità media",
  },
};
