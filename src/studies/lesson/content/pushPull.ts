import type { Lesson } from "../lesson.ts";
import { metricByStretch, metricOf, MONTHS } from "../lessonMeasures.ts";
import { SMALL_TRATTORIA, TRATTORIA, PRESENCE_IN_SEARCH } from "./smallTrattoria.ts";

/** Push and pull. */
export const pushPull: Lesson = {
  name: "pushPull",
  title: { en: "Push and pull: when the campaign ends", it: "Push e pull: quando la campagna finisce" },
  minutes: 20,
  doctrine: ["D4", "D8"],
  terms: ["push and pull", "paid, owned, earned", "coverage"],
  goals: [
    {
      en: "Tell what advertising brings while it is paid from what stays afterwards.",
      it: "Distinguere ciò che la pubblicità porta finché la si paga da ciò che resta dopo.",
    },
    {
      en: "Explain diminishing returns: why twice the money does not bring twice the guests.",
      it: "Spiegare i rendimenti decrescenti: perché il doppio del denaro non porta il doppio degli ospiti.",
    },
  ],
  question: {
    en: "Half a year of advertising, then nothing. What is left of it?",
    it: "Sei mesi di pubblicità, poi nulla. Che cosa ne resta?",
  },
  situation: {
    en: "Trattoria Nonna advertises with 60 EUR a day until day 180, and then stops. The line shows her share in a year without any advertising. Draw the share with the campaign, month by month.",
    it: "La Trattoria Nonna fa pubblicità con 60 euro al giorno fino al giorno 180, poi smette. La linea mostra la sua quota in un anno senza pubblicità. Disegna la quota con la campagna, mese per mese.",
  },
  path: TRATTORIA,
  given: SMALL_TRATTORIA,
  hints: [
    {
      says: { en: "no advertising at all", it: "nessuna pubblicità" },
      settings: { "brands.nonna.advertising.daily": 0 },
    },
  ],
  asked: {
    "brands.nonna.advertising.daily": 60,
    timeline: [
      {
        day: 180,
        note: { en: "The campaign ends", it: "La campagna finisce" },
        set: { "brands.nonna.advertising.daily": 0 },
      },
    ],
  },
  predict: {
    says: {
      en: "Nonna’s share of purchases with the campaign",
      it: "Quota di acquisti di Nonna con la campagna",
    },
    unit: "share",
    of: metricByStretch("nonna", "share", MONTHS.length),
    points: MONTHS,
    least: 0,
    most: 0.4,
  },
  runs: 6,
  answer: {
    says: {
      en: "It jumps at once, climbs a little while the money flows, and falls within two months of the end; above the line without advertising it stays, because guests who were won come back.",
      it: "Balza subito, sale un poco finché il denaro scorre, e cade entro due mesi dalla fine; resta però sopra la linea senza pubblicità, perché gli ospiti conquistati tornano.",
    },
    holds: (campaign, [none]) =>
      campaign[0] > 1.5 * none[0] && campaign[8] < 0.8 * campaign[5] && campaign[11] > none[11],
  },
  explanation: [
    {
      en: "Push comes to people unasked and works as long as it is paid. What remains is what it started: guests who liked the place, remember it and tell. Pull (search, map, reviews) waits until somebody wants to know.",
      it: "Il push arriva senza essere chiesto e funziona finché lo si paga. Resta ciò che ha avviato: ospiti a cui il posto è piaciuto, che lo ricordano e lo raccontano. Il pull (ricerca, mappa, recensioni) aspetta che qualcuno voglia sapere.",
    },
    {
      en: "Over 751 measured cases, sales rise by 0.12% in the short and 0.24% in the long run when advertising rises by 1%. At a site for social contacts, word of mouth carried on for about three weeks, media for three to seven days.",
      it: "In 751 casi misurati le vendite salgono dello 0,12% a breve e dello 0,24% a lungo termine quando la pubblicità cresce dell’1%. In una rete sociale il passaparola agiva per circa tre settimane, i media da tre a sette giorni.",
    },
  ],
  sources: [
    {
      cite: "Sethuraman, R., Tellis, G. J. & Briesch, R. A. (2011), How Well Does Advertising Work?, Journal of Marketing Research 48(3), 457–471",
      doi: "10.1509/jmkr.48.3.457",
    },
    {
      cite: "Trusov, M., Bucklin, R. E. & Pauwels, K. (2009), Effects of Word-of-Mouth Versus Traditional Marketing, Journal of Marketing 73(5), 90–102",
      doi: "10.1509/jmkg.73.5.90",
    },
  ],
  pitfalls: [
    {
      en: "Some let the share fall below the line after the end, as if people were offended. Nobody minds that an advertisement is gone.",
      it: "Alcuni fanno scendere la quota sotto la linea dopo la fine, come se la gente si offendesse. A nessuno dispiace che una pubblicità non ci sia più.",
    },
    {
      en: "A larger share is not a larger profit: let pupils look at both in the challenge.",
      it: "Una quota più grande non è un profitto più grande: nella sfida fai guardare entrambi.",
    },
  ],
  challenge: {
    says: {
      en: "Sell at least 4,200 dinners in the year and earn at least 17,500 EUR. More is not always better.",
      it: "Vendi almeno 4.200 cene nell’anno e guadagna almeno 17.500 euro. Di più non è sempre meglio.",
    },
    levers: [
      {
        path: "brands.nonna.advertising.daily",
        says: { en: "advertising, EUR a day", it: "pubblicità, euro al giorno" },
        least: 0,
        most: 80,
        step: 2,
        start: 8,
      },
      PRESENCE_IN_SEARCH,
    ],
    targets: [
      {
        says: { en: "dinners in the year", it: "cene nell’anno" },
        unit: "count",
        of: metricOf("nonna", "sales"),
        atLeast: 4200,
      },
      {
        says: { en: "profit of the year, EUR", it: "profitto dell’anno, euro" },
        unit: "money",
        of: metricOf("nonna", "profit"),
        atLeast: 17_500,
      },
    ],
    solution: [20, 0.3],
    misses: [60, 1],
  },
};
