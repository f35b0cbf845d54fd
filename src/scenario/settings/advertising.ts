import { count, group, number, share, type SettingSources } from "./fields.ts";

/** How advertising reaches people. */
export const advertisingSettings = group(
  {
    en: "Response to advertising (push): stock, saturation, need",
    it: "La risposta alla pubblicità (push): accumulo, saturazione, bisogno",
  },
  {
    halfLife: number(
      4,
      0,
      365,
      "days",
      {
        name: { en: "half-life of advertising", it: "emivita della pubblicità" },
        about: {
          en: "Days after which half of the advertising stock is left",
          it: "Giorni dopo i quali resta metà della pubblicità accumulata",
        },
      },
      {
        doctrine: ["D4"],
      },
    ),
    halfSaturation: number(
      30,
      0.001,
      1e6,
      "currency per day and 1,000 people",
      {
        name: { en: "half saturation of advertising", it: "mezza saturazione della pubblicità" },
        about: {
          en: "Stock at which half of the greatest exposure is reached",
          it: "Pubblicità accumulata con cui si raggiunge metà dell'esposizione massima",
        },
      },
      {},
    ),
    slope: number(1, 0.2, 5, "exponent", {
      name: { en: "slope of the response", it: "pendenza della risposta" },
      about: {
        en: "Steepness of the response: 1 concave, above 1 S-shaped",
        it: "Pendenza della risposta: 1 concava, sopra 1 a S",
      },
    }),
    greatestExposure: number(
      0.4,
      0,
      10,
      "exposures a day",
      {
        name: { en: "greatest exposure", it: "esposizione massima" },
        about: {
          en: "Exposures of a consumer at saturation",
          it: "Esposizioni di un consumatore a saturazione",
        },
      },
      {
        doctrine: ["D4"],
        off: 0,
      },
    ),
    spread: number(
      3,
      0.01,
      100,
      "quality",
      {
        name: { en: "noise of an exposure", it: "rumore di un'esposizione" },
        about: {
          en: "Noise of one exposure as evidence for the promise; smaller counts more",
          it: "Rumore di un'esposizione come prova della promessa; più è piccolo, più conta",
        },
      },
      {},
    ),
    reminderDays: count(
      7,
      0,
      365,
      "days",
      {
        name: { en: "days of remembering", it: "giorni di ricordo" },
        about: {
          en: "Days during which an exposure may be remembered",
          it: "Giorni durante i quali un'esposizione può essere ricordata",
        },
      },
      {
        doctrine: ["D4"],
        off: 0,
      },
    ),
    remembered: share(
      0.3,
      {
        name: { en: "exposures remembered", it: "esposizioni ricordate" },
        about: {
          en: "Share of exposures that are remembered and bring a known brand to mind",
          it: "Quota di esposizioni che sono ricordate e fanno venire in mente una marca nota",
        },
      },
      {
        doctrine: ["D4"],
        off: 0,
      },
    ),
    needLift: number(
      1.5,
      0,
      100,
      "times per unit of exposure",
      {
        name: { en: "needs raised by advertising", it: "bisogni suscitati dalla pubblicità" },
        about: {
          en: "Rise of the need rate by one exposure a day",
          it: "Aumento della frequenza dei bisogni per un'esposizione al giorno",
        },
      },
      {
        off: 0,
      },
    ),
  },
);

/** What defaults rest on. */
export const advertisingSources: SettingSources = {
  "advertising.halfLife": {
    en: "Wood & Poltrack 2015: total effect = 2 × short-term; Leone 1995: 6–9 months for 90 %, beliefs and habits included",
    it: "Wood & Poltrack 2015: effetto totale = 2 × breve termine; Leone 1995: 6–9 mesi per il 90 %, opinioni e abitudini comprese",
  },
  "advertising.halfSaturation": {
    en: "Sethuraman, Tellis & Briesch 2011: elasticities .12 in the short and .24 in the long run; Henningsen, Heuke & Clement 2011: .09; with the other settings of advertising such that both lie there",
    it: "Sethuraman, Tellis e Briesch 2011: elasticità 0,12 nel breve e 0,24 nel lungo periodo; Henningsen, Heuke e Clement 2011: 0,09; con le altre impostazioni della pubblicità, tale che entrambe vi cadano",
  },
  "advertising.greatestExposure": {
    en: "Sethuraman, Tellis & Briesch 2011: elasticities .12 in the short and .24 in the long run; Henningsen, Heuke & Clement 2011: .09; with the other settings of advertising such that both lie there",
    it: "Sethuraman, Tellis e Briesch 2011: elasticità 0,12 nel breve e 0,24 nel lungo periodo; Henningsen, Heuke e Clement 2011: 0,09; con le altre impostazioni della pubblicità, tale che entrambe vi cadano",
  },
  "advertising.spread": {
    en: "Sethuraman, Tellis & Briesch 2011: elasticities .12 in the short and .24 in the long run; Henningsen, Heuke & Clement 2011: .09; with the other settings of advertising such that both lie there",
    it: "Sethuraman, Tellis e Briesch 2011: elasticità 0,12 nel breve e 0,24 nel lungo periodo; Henningsen, Heuke e Clement 2011: 0,09; con le altre impostazioni della pubblicità, tale che entrambe vi cadano",
  },
  "advertising.reminderDays": {
    en: "Jones 1995, When Ads Work: sales answer to advertising of the seven days before the purchase",
    it: "Jones 1995, When Ads Work: le vendite rispondono alla pubblicità dei sette giorni prima dell'acquisto",
  },
  "advertising.remembered": {
    en: "Sethuraman, Tellis & Briesch 2011: elasticities .12 in the short and .24 in the long run; Henningsen, Heuke & Clement 2011: .09; with the other settings of advertising such that both lie there",
    it: "Sethuraman, Tellis e Briesch 2011: elasticità 0,12 nel breve e 0,24 nel lungo periodo; Henningsen, Heuke e Clement 2011: 0,09; con le altre impostazioni della pubblicità, tale che entrambe vi cadano",
  },
};
