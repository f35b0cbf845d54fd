import {
  inEach
} from "./chunk-FVAGRU5E.js";

// dist-ext/scenario/settings/scenario.js
import { z as z15 } from "zod";

// dist-ext/scenario/settings/brand.js
import { z as z6 } from "zod";

// dist-ext/scenario/settings/brandMarketing.js
import { z as z2 } from "zod";

// dist-ext/scenario/settings/fields.js
import { z } from "zod";
function number(fallback, min, max, unit, said, note = {}) {
  return z.number().min(min).max(max).default(fallback).meta({ ...said, unit, ...note });
}
function count(fallback, min, max, unit, said, note = {}) {
  return z.number().int().min(min).max(max).default(fallback).meta({ ...said, unit, ...note });
}
var percentAdvice = {
  en: "Write 0.2 for \u201C20 %\u201D.",
  it: "Scrivi 0.2 per \u201C20 %\u201D."
};
function share(fallback, said, note = {}) {
  return number(fallback, 0, 1, "0\u20131", said, { advice: percentAdvice, ...note });
}
function factor(said, note = {}) {
  return number(1, 0, 20, "times", said, note);
}
function halfLife(fallback, said, note = {}) {
  return z.union([z.number().min(0.1).max(36500), z.literal("never")]).default(fallback).meta({ ...said, unit: "days", off: "never", ...note });
}
function choice(words, fallback, said, note = {}) {
  return z.enum(words).default(fallback).meta({ ...said, unit: "one word", ...note });
}
function flag(fallback, said, note = {}) {
  return z.boolean().default(fallback).meta({ ...said, unit: "true or false", ...note });
}
function text(fallback, said, note = {}) {
  return z.string().max(2e3).default(fallback).meta({ ...said, unit: "text", ...note });
}
function spokenText(least, most, said, note = {}) {
  let inLanguage = (language) => z.string().min(1).max(most).meta({ ...inOneLanguage(said, language), unit: "text", advice: adviceOn(language) });
  return z.union([z.string().min(least).max(most), z.strictObject({ en: inLanguage("en"), it: inLanguage("it") })]).meta({ ...said, unit: "text", ...note });
}
function inOneLanguage({ name, about }, language) {
  let of = (words) => inEach((own) => `${words[own]}, ${LANGUAGE_WORDS[own][language]}`);
  return { name: of(name), about: of(about) };
}
function adviceOn(language) {
  let words = (own) => LANGUAGE_WORDS[own][language];
  return {
    en: `Write ${language}: and the text ${words("en")}, or one text for all languages.`,
    it: `Scrivi ${language}: e il testo ${words("it")}, oppure un solo testo per tutte le lingue.`
  };
}
var LANGUAGE_WORDS = {
  en: { en: "in English", it: "in Italian" },
  it: { en: "in inglese", it: "in italiano" }
}, labelSetting = spokenText(1, 300, {
  name: { en: "label", it: "etichetta" },
  about: {
    en: "Name shown in charts; left out, the key",
    it: "Nome mostrato nei grafici; se manca, la chiave"
  }
}, { fixed: !0 }).optional();
function group(about, shape, note = {}) {
  return z.strictObject(shape).prefault({}).meta({ about, ...note });
}
function byMoment(values, max, unit, said, note = {}) {
  let [know, go, act, buy] = values, cell = (value, moment) => number(value, 0, max, unit, { ...said, about: inMoment(said.about, moment) }, note), row = z.strictObject({
    know: cell(know, "know"),
    go: cell(go, "go"),
    do: cell(act, "do"),
    buy: cell(buy, "buy")
  });
  return z.union([z.number().min(0).max(max), row]).transform((written) => typeof written == "number" ? forAllMoments(written) : written).prefault({}).meta({ ...said, unit, ...note });
}
function inMoment(about, moment) {
  return inEach((language) => `${about[language]}, ${MOMENT_WORDS[language][moment]}`);
}
var MOMENT_WORDS = {
  en: {
    know: "in \u201CI want to know\u201D",
    go: "in \u201CI want to go\u201D",
    do: "in \u201CI want to do\u201D",
    buy: "in \u201CI want to buy\u201D"
  },
  it: {
    know: "in \u201Cvoglio sapere\u201D",
    go: "in \u201Cvoglio andare\u201D",
    do: "in \u201Cvoglio fare\u201D",
    buy: "in \u201Cvoglio comprare\u201D"
  }
};
function forAllMoments(value) {
  return { know: value, go: value, do: value, buy: value };
}
var nameSetting = z.string().max(40).regex(/^[A-Za-z][A-Za-z0-9]*$/);

// dist-ext/scenario/settings/brandMarketing.js
var advertisingPlan = group({ en: "Paid advertising", it: "La pubblicit\xE0 a pagamento" }, {
  daily: number(0, 0, 1e9, "currency a day", {
    name: { en: "advertising a day", it: "pubblicit\xE0 al giorno" },
    about: {
      en: "Money spent a day; change it with the timeline",
      it: "Spesa al giorno; si cambia con timeline"
    }
  }, {
    doctrine: ["D4", "D22"],
    off: 0
  }),
  channels: z2.record(z2.string(), z2.number().min(0).max(1e9).meta({
    name: { en: "advertising on a channel a day", it: "pubblicit\xE0 su un canale al giorno" },
    about: {
      en: "Money spent a day on impressions bought on a channel; change it with the timeline",
      it: "Spesa al giorno per visualizzazioni (impression) comprate su un canale; si cambia con timeline"
    },
    unit: "currency a day",
    doctrine: ["D4", "D22"],
    off: 0
  })).default({}).meta({
    about: {
      en: "Money spent a day on impressions, by channel; what a thousand cost is the channel's impressionCost",
      it: "Spesa al giorno per visualizzazioni (impression), per canale; quanto costano mille sta in impressionCost del canale"
    },
    unit: "currency a day",
    doctrine: ["D4", "D22"],
    advice: {
      en: "Write channels: { video: 200, radio: 80 }.",
      it: "Scrivi channels: { video: 200, radio: 80 }."
    },
    keys: "channel"
  })
}), seeding = group({
  en: "Seeding: products given to people who tell (buzz)",
  it: "Omaggi: prodotti dati a persone che raccontano (buzz)"
}, {
  people: count(0, 0, 1e6, "people", {
    name: { en: "people seeded", it: "persone omaggiate" },
    about: {
      en: "People who receive the product free of charge",
      it: "Persone che ricevono il prodotto gratis"
    }
  }, {
    doctrine: ["D22"],
    off: 0
  }),
  day: count(0, 0, 2e4, "day", {
    name: { en: "day of the seeding", it: "giorno degli omaggi" },
    about: { en: "Day on which they receive it", it: "Giorno in cui lo ricevono" }
  }),
  cost: number(0, 0, 1e6, "currency a person", {
    name: { en: "cost of a seeded product", it: "costo di un omaggio" },
    about: { en: "Cost of one", it: "Costo di ciascuno" }
  }),
  influencers: flag(!1, {
    name: { en: "seeding influencers", it: "omaggi agli influencer" },
    about: {
      en: "Choose the best-connected people instead of random ones",
      it: "Scegliere le persone con pi\xF9 contatti invece che a caso"
    }
  }, { doctrine: ["D3"] })
}, { fixed: !0 }), fakeReviews = group({ en: "Bought five-star reviews", it: "Recensioni a cinque stelle comprate" }, {
  daily: number(0, 0, 1e6, "reviews a day", {
    name: { en: "reviews bought a day", it: "recensioni comprate al giorno" },
    about: { en: "Reviews bought a day", it: "Recensioni comprate al giorno" }
  }, {
    off: 0,
    source: "He, Hollenbeck & Proserpio 2022; Luca & Zervas 2016"
  }),
  cost: number(5, 0, 1e6, "currency", {
    name: { en: "cost of a bought review", it: "costo di una recensione comprata" },
    about: { en: "Cost of one", it: "Costo di ciascuna" }
  })
}), startingReviews = group({ en: "Reviews that the brand has on the first day", it: "Le recensioni che la marca ha il primo giorno" }, {
  count: count(0, 0, 1e7, "reviews", {
    name: { en: "number of starting reviews", it: "numero di recensioni iniziali" },
    about: { en: "How many", it: "Quante" }
  }, { doctrine: ["D24"] }),
  stars: number(4, 1, 5, "stars", {
    name: { en: "mean of starting reviews", it: "media delle recensioni iniziali" },
    about: { en: "Their mean", it: "La loro media" }
  })
}, { fixed: !0 }), customers = group({
  en: "Customers whom the brand has on the first day; none by default",
  it: "I clienti che la marca ha il primo giorno; di norma nessuno"
}, {
  share: share(0, {
    name: { en: "starting customers", it: "clienti iniziali" },
    about: {
      en: "Share of all consumers who are the brand's customers on the first day: they know it, have bought it, and are as loyal as it has earned",
      it: "Quota di tutti i consumatori che il primo giorno sono clienti della marca: la conoscono, l'hanno comprata e le sono fedeli quanto ha meritato"
    }
  }, { off: 0, doctrine: ["D24"] }),
  tenure: number(365, 1, 36500, "days", {
    name: { en: "tenure of starting customers", it: "anzianit\xE0 dei clienti iniziali" },
    about: {
      en: "Days for which they have been customers, with as many experiences as their needs bring in that time",
      it: "Giorni da cui sono clienti, con tante esperienze quante ne portano i loro bisogni in quel tempo"
    }
  })
}, { fixed: !0 }), marketingShape = {
  advertising: advertisingPlan,
  seeding,
  fakeReviews,
  startingReviews,
  customers,
  awareness: share(0.2, {
    name: { en: "starting awareness", it: "notoriet\xE0 iniziale" },
    about: {
      en: "Share of consumers who know the brand on the first day",
      it: "Quota di consumatori che conoscono la marca il primo giorno"
    }
  }, {
    fixed: !0,
    doctrine: ["D24"]
  })
};

// dist-ext/scenario/settings/brandOffer.js
var offerShape = {
  quality: share(0.7, {
    name: { en: "quality", it: "qualit\xE0" },
    about: { en: "True product quality, mean", it: "Vera qualit\xE0 del prodotto, in media" }
  }, { doctrine: ["D12"] }),
  qualitySpread: share(0.12, {
    name: { en: "spread of quality", it: "variabilit\xE0 della qualit\xE0" },
    about: {
      en: "Spread of quality from one purchase to the next, one standard deviation",
      it: "Variabilit\xE0 della qualit\xE0 da un acquisto all'altro, una deviazione standard"
    }
  }),
  tasteSpread: share(0.12, {
    name: { en: "spread of taste", it: "variabilit\xE0 del gusto" },
    about: {
      en: "Spread of how well it fits a consumer's taste, one standard deviation",
      it: "Variabilit\xE0 di quanto si adatta al gusto di un consumatore, una deviazione standard"
    }
  }),
  preference: number(0, 0, 1e3, "gamma shape", {
    name: { en: "preference", it: "preferenza" },
    about: {
      en: "Preferences that differ from consumer to consumer for ever, in shares: larger numbers make the brand preferred by more, smaller sums of all brands make each consumer faithful to fewer",
      it: "Preferenze che differiscono da un consumatore all'altro per sempre, in quote: un numero pi\xF9 grande fa preferire la marca a pi\xF9 persone, una somma pi\xF9 piccola di tutte le marche rende ogni consumatore fedele a meno"
    }
  }, {
    source: {
      en: "Goodhardt, Ehrenberg & Chatfield 1984 (the Dirichlet): the sum over brands is S, 1.55 for toothpaste",
      it: "Goodhardt, Ehrenberg e Chatfield 1984 (la Dirichlet): la somma sulle marche \xE8 S, 1,55 per il dentifricio"
    },
    off: 0,
    fixed: !0
  }),
  promise: share(0.7, { name: { en: "promise", it: "promessa" }, about: { en: "Claimed quality", it: "Qualit\xE0 promessa" } }, { doctrine: ["D5"] }),
  price: number(20, 0.01, 1e9, "currency", {
    name: { en: "price", it: "prezzo" },
    about: { en: "Price", it: "Prezzo" }
  }),
  unitCost: number(8, 0, 1e9, "currency", {
    name: { en: "unit cost", it: "costo unitario" },
    about: { en: "Cost of one unit", it: "Costo di un'unit\xE0" }
  }),
  fixedCost: number(0, 0, 1e9, "currency a day", {
    name: { en: "fixed costs a day", it: "costi fissi al giorno" },
    about: {
      en: "Rent, wages and all else that costs the same whatever is sold, from the brand's entry on",
      it: "Affitti, stipendi e tutto ci\xF2 che costa uguale qualunque cosa si venda, dall'ingresso della marca in poi"
    }
  }, { off: 0 })
};

// dist-ext/scenario/settings/brandPresence.js
import { z as z3 } from "zod";
var presenceShape = {
  coverage: z3.record(z3.string(), byMoment([0, 0, 0, 0], 1, "0\u20131", {
    name: { en: "coverage", it: "copertura" },
    about: { en: "Presence on a channel", it: "Presenza su un canale" }
  }, { doctrine: ["D8"] })).default({}).meta({
    about: {
      en: "Presence by channel and moment: one number, or know/go/do/buy",
      it: "Presenza per canale e momento: un numero, oppure know/go/do/buy"
    },
    unit: "0\u20131",
    doctrine: ["D8"],
    advice: {
      en: "Write search: { know: 0.5, buy: 0.3 } or search: 0.5.",
      it: "Scrivi search: { know: 0.5, buy: 0.3 } oppure search: 0.5."
    },
    keys: "channel"
  }),
  prominence: z3.record(z3.string(), z3.number().min(0).max(1e3).meta({
    name: { en: "prominence", it: "evidenza" },
    about: {
      en: "Attractiveness of the position on a channel",
      it: "Attrattiva della posizione su un canale"
    },
    unit: "weight",
    doctrine: ["D23"],
    off: 1
  })).default({}).meta({
    about: {
      en: "Attractiveness of the position by channel, relative to competitors; 1 when left out",
      it: "Attrattiva della posizione per canale, rispetto ai concorrenti; 1 se manca"
    },
    unit: "weight",
    doctrine: ["D23"],
    off: 1,
    keys: "channel"
  }),
  content: z3.strictObject({
    video: share(0.5, {
      name: { en: "video offered", it: "video offerto" },
      about: { en: "Video offered", it: "Video offerto" }
    }),
    audio: share(0.3, {
      name: { en: "audio offered", it: "audio offerto" },
      about: { en: "Audio offered", it: "Audio offerto" }
    }),
    text: share(0.9, {
      name: { en: "text offered", it: "testo offerto" },
      about: { en: "Text offered", it: "Testo offerto" }
    })
  }).prefault({}).meta({
    name: { en: "content offered", it: "contenuti offerti" },
    about: { en: "Content formats offered, 0\u20131", it: "Formati di contenuto offerti, 0\u20131" },
    doctrine: ["D8"]
  }),
  contentDailyCost: number(0, 0, 1e7, "currency a day", {
    name: { en: "cost of content", it: "costo dei contenuti" },
    about: { en: "Cost of all content at full offer", it: "Costo di tutti i contenuti con offerta piena" }
  })
};

// dist-ext/scenario/settings/brandRivalry.js
var membership = group({
  en: "Membership or subscription: members pay by the period and come without a search until they cancel; nobody joins by default",
  it: "Iscrizione o abbonamento: gli iscritti pagano a periodi e tornano senza cercare finch\xE9 non disdicono; di norma nessuno si iscrive"
}, {
  joining: share(0, {
    name: { en: "buyers who join", it: "acquirenti che si iscrivono" },
    about: {
      en: "Chance that a buyer who is a member of no brand becomes one with a purchase",
      it: "Probabilit\xE0 che chi compra e non \xE8 iscritto a nessuna marca si iscriva con l'acquisto"
    }
  }, { off: 0, doctrine: ["D13"] }),
  price: number(0, 0, 1e9, "currency", {
    name: { en: "price of a period", it: "prezzo di un periodo" },
    about: {
      en: "What a member pays when joining and at each renewal, besides the price of what she buys",
      it: "Quanto paga un iscritto all'iscrizione e a ogni rinnovo, oltre al prezzo di ci\xF2 che compra"
    }
  }),
  period: count(30, 1, 3650, "days", {
    name: { en: "length of a period", it: "durata di un periodo" },
    about: {
      en: "Days until a membership is renewed or cancelled",
      it: "Giorni fino al rinnovo o alla disdetta"
    }
  }),
  leaving: share(0.1, {
    name: { en: "members who cancel", it: "iscritti che disdicono" },
    about: {
      en: "Mean chance that a member cancels at the end of the first period; it falls with the periods, as who is likely to cancel is gone",
      it: "Probabilit\xE0 media di disdire alla fine del primo periodo; cala con i periodi, perch\xE9 chi tende a disdire se ne \xE8 andato"
    }
  }, {
    fixed: !0,
    source: {
      en: "Fader & Hardie 2007: .37 and .15 in the first year of two segments; of a month assumed",
      it: "Fader e Hardie 2007: 0,37 e 0,15 nel primo anno di due segmenti; di un mese ipotizzata"
    }
  }),
  leavingEvenness: number(1.9, 0.1, 1e3, "beta a + b", {
    name: { en: "evenness of cancelling", it: "omogeneit\xE0 delle disdette" },
    about: {
      en: "How alike members are in that: small numbers make some cancel at once and others never",
      it: "Quanto gli iscritti si somigliano in questo: con numeri piccoli alcuni disdicono subito e altri mai"
    }
  }, {
    fixed: !0,
    source: {
      en: "Fader & Hardie 2007 (shifted beta-geometric): .704 + 1.182",
      it: "Fader e Hardie 2007 (beta-geometrica traslata): 0,704 + 1,182"
    }
  }),
  experience: number(0, 0, 100, "log odds a unit of quality", {
    name: { en: "effect of experience on cancelling", it: "effetto dell'esperienza sulle disdette" },
    about: {
      en: "Fall of the log odds to cancel for each unit by which a member believes the brand better than unknown ones",
      it: "Calo dei log-odds di disdetta per ogni unit\xE0 di cui un iscritto ritiene la marca migliore di una ignota"
    }
  }, { off: 0 })
}), rivalryShape = {
  membership,
  reaction: group({
    en: "How the brand reacts to its rivals and to its own fortune; nothing by default",
    it: "Come la marca reagisce ai rivali e alla propria sorte; di norma per niente"
  }, {
    matchPrice: share(0, {
      name: { en: "price cuts matched", it: "ribassi seguiti" },
      about: {
        en: "Part of the deepest price cut of a rival that the brand matches, never below its own unit cost",
        it: "Parte del ribasso pi\xF9 forte di un rivale che la marca segue, mai sotto il proprio costo unitario"
      }
    }, {
      off: 0,
      source: {
        en: "Steenkamp, Nijs, Hanssens & Dekimpe 2005: most rivals do not react, those who do answer price with price",
        it: "Steenkamp, Nijs, Hanssens & Dekimpe 2005: per lo pi\xF9 i rivali non reagiscono; chi lo fa risponde al prezzo con il prezzo"
      }
    }),
    spendByShare: share(0, {
      name: { en: "spending held to share", it: "spesa proporzionale alla quota" },
      about: {
        en: "How far advertising follows the brand's share of revenue: 0 keeps to the plan, 1 holds spending in proportion to the share of its first four weeks",
        it: "Quanto la pubblicit\xE0 segue la quota di ricavi della marca: 0 resta al piano, 1 tiene la spesa in proporzione alla quota delle sue prime quattro settimane"
      }
    }, {
      off: 0,
      source: {
        en: "Jones 1990: share of voice follows share of market",
        it: "Jones 1990: la quota di voce segue la quota di mercato"
      }
    }),
    serviceForStars: number(0, 0, 1, "quality a star", {
      name: { en: "service for lost stars", it: "servizio per le stelle perse" },
      about: {
        en: "Rise of service quality, and of the share of complaints answered, for each displayed star lost since the best day",
        it: "Aumento della qualit\xE0 del servizio, e della quota di reclami con risposta, per ogni stella mostrata persa dal giorno migliore"
      }
    }, {
      off: 0,
      source: {
        en: "Proserpio & Zervas 2017: hotels begin to answer after their ratings fell; size assumed",
        it: "Proserpio & Zervas 2017: gli hotel cominciano a rispondere dopo un calo delle valutazioni; entit\xE0 ipotizzata"
      }
    }),
    delay: count(14, 1, 365, "days", {
      name: { en: "delay of the reaction", it: "ritardo della reazione" },
      about: {
        en: "Days from what is seen to what is done about it",
        it: "Giorni da ci\xF2 che si vede a ci\xF2 che si fa"
      }
    })
  }),
  capacity: number(0, 0, 1e9, "purchases a day", {
    name: { en: "capacity", it: "capacit\xE0" },
    about: {
      en: "Purchases a day that can be served: near it people wait, above it some find it full; 0 serves everybody",
      it: "Acquisti al giorno che si possono servire: vicino si aspetta, oltre qualcuno trova pieno; 0 serve tutti"
    }
  }, {
    off: 0,
    doctrine: ["D6"],
    source: {
      en: "Erlang 1917: chance of waiting with so many servers",
      it: "Erlang 1917: probabilit\xE0 di aspettare con tanti sportelli"
    }
  })
};

// dist-ext/scenario/settings/brandService.js
import { z as z4 } from "zod";
var ownShare = (said) => z4.number().min(0).max(1).optional().meta({ ...said, unit: "0\u20131", doctrine: ["D6"], advice: percentAdvice }), atTouchpoint = z4.strictObject({
  quality: ownShare({
    name: { en: "service", it: "servizio" },
    about: {
      en: "Service quality at this touchpoint",
      it: "Qualit\xE0 del servizio in questo punto di contatto"
    }
  }),
  failure: ownShare({
    name: { en: "failures", it: "guasti" },
    about: {
      en: "Chance that this touchpoint fails a consumer who uses it",
      it: "Probabilit\xE0 che questo punto di contatto deluda un consumatore che lo usa"
    }
  })
}).meta({
  about: {
    en: "Service at one touchpoint; what is left out is the brand's average",
    it: "Servizio in un punto di contatto; ci\xF2 che si tralascia \xE8 la media della marca"
  }
}), careDesk = group({ en: "The care desk", it: "Il servizio clienti" }, {
  answered: share(0.5, {
    name: { en: "share of complaints answered", it: "quota di reclami con risposta" },
    about: {
      en: "Share of complaints and bad reviews that are answered",
      it: "Quota di reclami e recensioni negative che ricevono risposta"
    }
  }, {
    doctrine: ["D21"],
    off: 0
  }),
  hours: number(24, 0, 2e3, "hours", {
    name: { en: "time until an answer", it: "tempo di risposta" },
    about: { en: "Mean time until the answer", it: "Tempo medio fino alla risposta" }
  }, { doctrine: ["D21"] }),
  skill: share(0.6, {
    name: { en: "skill of the answers", it: "abilit\xE0 nelle risposte" },
    about: {
      en: "Share of the damage that an answer repairs",
      it: "Quota del danno che una risposta ripara"
    }
  }, { doctrine: ["D21"], off: 0 }),
  capacity: number(0, 0, 1e9, "answers a day", {
    name: { en: "capacity of the care desk", it: "capacit\xE0 del servizio clienti" },
    about: {
      en: "Answers a day that the desk can give: near it answers take longer, above it some never come; 0 answers whatever comes",
      it: "Risposte al giorno che il servizio pu\xF2 dare: vicino ci vuole pi\xF9 tempo, oltre qualcuna non arriva mai; 0 risponde a quanto arriva"
    }
  }, { off: 0, doctrine: ["D6", "D21"] }),
  dailyCost: number(0, 0, 1e7, "currency a day", {
    name: { en: "cost of the care desk", it: "costo del servizio clienti" },
    about: { en: "Cost of keeping the desk", it: "Costo del servizio clienti" }
  })
}), serviceShape = {
  service: share(0.8, {
    name: { en: "service quality", it: "qualit\xE0 del servizio" },
    about: {
      en: "Service quality of an average touchpoint",
      it: "Qualit\xE0 del servizio di un punto di contatto medio"
    }
  }, {
    source: {
      en: "American Customer Satisfaction Index, 72 to 77 of 100; size by it",
      it: "American Customer Satisfaction Index, da 72 a 77 su 100; entit\xE0 secondo questo"
    },
    doctrine: ["D6"]
  }),
  failure: share(0.062, {
    name: { en: "chance of a failure", it: "probabilit\xE0 di un guasto" },
    about: {
      en: "Chance that a used touchpoint fails: of those that the brand owns and people turn to",
      it: "Probabilit\xE0 che un punto di contatto usato deluda: fra quelli che la marca possiede e a cui ci si rivolge"
    }
  }, {
    source: {
      en: "4,915 Amazon reviews of one memory card and 3,150 of one loudspeaker: 5 % of 1 \u2605; size by these",
      it: "4.915 recensioni Amazon di una scheda di memoria e 3.150 di un altoparlante: 5 % di 1 \u2605; entit\xE0 secondo queste"
    },
    doctrine: ["D6"],
    off: 0
  }),
  touchpoints: z4.record(z4.string(), atTouchpoint).default({}).meta({
    about: {
      en: "Touchpoints that differ from the average, e.g. callCentre: { quality: 0.3, failure: 0.2 }",
      it: "Punti di contatto diversi dalla media, per es. callCentre: { quality: 0.3, failure: 0.2 }"
    },
    doctrine: ["D6"],
    keys: "channel"
  }),
  deliveryDays: number(0, 0, 365, "days", {
    name: { en: "delivery time", it: "tempo di consegna" },
    about: { en: "Mean time from purchase to use", it: "Tempo medio dall'acquisto all'uso" }
  }),
  care: careDesk
};

// dist-ext/scenario/settings/brandUse.js
import { z as z5 } from "zod";
var shareTools = group({
  en: "Tools for sharing at once, by moment and at use",
  it: "Strumenti per condividere subito, per momento e all'uso"
}, {
  know: share(0.2, {
    name: { en: "share tools while searching", it: "condivisione mentre si cerca" },
    about: { en: "While searching", it: "Mentre si cerca" }
  }, { doctrine: ["D10"] }),
  go: share(0.2, {
    name: { en: "share tools on the way", it: "condivisione per strada" },
    about: { en: "On the way", it: "Per strada" }
  }, { doctrine: ["D10"] }),
  do: share(0.2, {
    name: { en: "share tools while doing", it: "condivisione mentre si fa" },
    about: { en: "While doing", it: "Mentre si fa" }
  }, { doctrine: ["D10"] }),
  buy: share(0.2, {
    name: { en: "share tools when buying", it: "condivisione all'acquisto" },
    about: { en: "When buying", it: "Quando si compra" }
  }, { doctrine: ["D10"] }),
  use: share(0.2, {
    name: { en: "share tools after the experience", it: "condivisione dopo l'esperienza" },
    about: { en: "After the experience", it: "Dopo l'esperienza" }
  }, { doctrine: ["D10"] })
}), useShape = {
  usability: z5.strictObject({
    mobile: share(0.85, {
      name: { en: "usability on a phone", it: "usabilit\xE0 su smartphone" },
      about: { en: "Usable on a phone", it: "Usabile su uno smartphone" }
    }),
    desktop: share(0.95, {
      name: { en: "usability on a computer", it: "usabilit\xE0 su computer" },
      about: { en: "Usable on a computer", it: "Usabile su un computer" }
    }),
    tablet: share(0.9, {
      name: { en: "usability on a tablet", it: "usabilit\xE0 su tablet" },
      about: { en: "Usable on a tablet", it: "Usabile su un tablet" }
    })
  }).prefault({}).meta({
    name: { en: "usability", it: "usabilit\xE0" },
    about: { en: "Usability by device", it: "Usabilit\xE0 per dispositivo" },
    doctrine: ["D9", "D16"]
  }),
  loadSeconds: number(3, 0.1, 60, "seconds", {
    name: { en: "load time", it: "tempo di caricamento" },
    about: {
      en: "Time until the brand's site is usable",
      it: "Tempo finch\xE9 il sito della marca \xE8 usabile"
    }
  }, {
    doctrine: ["D17"]
  }),
  checkout: share(0.5, {
    name: { en: "ease of checkout", it: "facilit\xE0 di pagamento" },
    about: {
      en: "Ease of paying: payment choices, guidance, no forced account",
      it: "Facilit\xE0 di pagare: scelta dei pagamenti, guida, nessun account obbligato"
    }
  }, {
    doctrine: ["D17"]
  }),
  engagement: byMoment([0.3, 0.3, 0.3, 0.3], 1, "0\u20131", {
    name: { en: "engagement", it: "coinvolgimento" },
    about: {
      en: "Interest that keeps people going (web experience, gamification)",
      it: "Interesse che fa proseguire (esperienza web, gamification)"
    }
  }, { doctrine: ["D11"], off: 0 }),
  shareTools,
  coherence: share(0.9, {
    name: { en: "coherence", it: "coerenza" },
    about: {
      en: "Consistency of the message over channels; a contradictory one counts less",
      it: "Coerenza del messaggio fra i canali; uno contraddittorio conta meno"
    }
  }, {
    doctrine: ["D7"]
  }),
  outlets: number(0, 0, 1e3, "outlets a square kilometre", {
    name: { en: "density of outlets", it: "densit\xE0 dei punti vendita" },
    about: { en: "Density of physical outlets", it: "Densit\xE0 dei punti vendita fisici" }
  }, {
    doctrine: ["D13", "D17"]
  })
};

// dist-ext/scenario/settings/brand.js
var brandSettings = z6.strictObject({
  label: labelSetting,
  entryDay: count(0, 0, 2e4, "day", {
    name: { en: "day of entry", it: "giorno di entrata" },
    about: {
      en: "Day on which the brand enters the market",
      it: "Giorno in cui la marca entra nel mercato"
    }
  }, {
    fixed: !0,
    doctrine: ["D24"]
  }),
  ...offerShape,
  ...presenceShape,
  ...useShape,
  ...serviceShape,
  ...marketingShape,
  ...rivalryShape
}).meta({ about: { en: "A brand", it: "Una marca" } }), brandsSettings = z6.record(nameSetting, brandSettings).meta({
  about: { en: "Brands by name, 1 to 16 of them", it: "Marche per nome, da 1 a 16" },
  keys: "brand",
  advice: {
    en: "Write brands: { nonna: { quality: 0.8 } }.",
    it: "Scrivi brands: { nonna: { quality: 0.8 } }."
  }
});

// dist-ext/scenario/settings/channel.js
import { z as z7 } from "zod";
var channelSettings = z7.strictObject({
  label: labelSetting,
  kind: choice(["digital", "physical"], "digital", {
    name: { en: "kind of channel", it: "tipo di canale" },
    about: {
      en: "Reached on a device, or by going there",
      it: "Si raggiunge con un dispositivo, oppure andandoci"
    }
  }, {
    doctrine: ["D13"]
  }),
  flow: choice(["pull", "push"], "pull", {
    name: { en: "direction of the channel", it: "verso del canale" },
    about: {
      en: "The consumer turns to it, or it comes to the consumer",
      it: "Il consumatore vi si rivolge, oppure \xE8 il canale a raggiungerlo"
    }
  }, {
    doctrine: ["D4"]
  }),
  owner: choice(["owned", "paid", "earned"], "owned", {
    name: { en: "voice of the channel", it: "voce del canale" },
    about: {
      en: "Who speaks there: the brand, the brand for money, or people",
      it: "Chi vi parla: la marca, la marca a pagamento, o le persone"
    }
  }),
  site: flag(!1, {
    name: { en: "site of the brand", it: "sito della marca" },
    about: {
      en: "The brand's own site or app: load time loses visitors, baskets may be left",
      it: "Il sito o l'app della marca: il caricamento fa perdere visitatori, i carrelli possono restare l\xEC"
    }
  }, {
    doctrine: ["D17"]
  }),
  reviews: flag(!1, {
    name: { en: "reviews shown", it: "recensioni mostrate" },
    about: { en: "Reviews are shown there (ZMOT)", it: "Vi si mostrano recensioni (ZMOT)" }
  }, { doctrine: ["D1", "D2"] }),
  use: byMoment([1, 1, 1, 1], 1e3, "weight", {
    name: { en: "use of the channel", it: "uso del canale" },
    about: { en: "How often consumers turn to it", it: "Quanto spesso i consumatori vi si rivolgono" }
  }, {
    source: {
      en: "Google/Purchased digital diary 2016: search 40, retailer site 19, other site 19, store 15, map 12, video 6, social 6 % of moments",
      it: "Google/Purchased, diario digitale 2016: ricerca 40, sito del rivenditore 19, altro sito 19, negozio 15, mappe 12, video 6, social 6 % dei momenti"
    }
  }),
  dayparts: z7.strictObject({
    earlyMorning: number(1, 0, 100, "times", {
      name: { en: "use in the early morning", it: "uso di prima mattina" },
      about: { en: "Use at 5\u20137 h", it: "Uso alle 5\u20137" }
    }),
    commute: number(1, 0, 100, "times", {
      name: { en: "use while commuting", it: "uso in viaggio" },
      about: { en: "Use while commuting", it: "Uso in viaggio verso il lavoro e al ritorno" }
    }),
    work: number(1, 0, 100, "times", {
      name: { en: "use at work", it: "uso al lavoro" },
      about: { en: "Use at work", it: "Uso al lavoro" }
    }),
    errands: number(1, 0, 100, "times", {
      name: { en: "use when out", it: "uso fuori casa" },
      about: { en: "Use when out or in the shop", it: "Uso quando si \xE8 fuori o in negozio" }
    }),
    evening: number(1, 0, 100, "times", {
      name: { en: "use in the evening", it: "uso la sera" },
      about: { en: "Use in the evening at home", it: "Uso la sera a casa" }
    }),
    night: number(1, 0, 100, "times", {
      name: { en: "use at night", it: "uso di notte" },
      about: { en: "Use at night", it: "Uso di notte" }
    })
  }).prefault({}).meta({
    name: { en: "use by daypart", it: "uso per fascia del giorno" },
    about: {
      en: "Multipliers of the use by daypart",
      it: "Moltiplicatori dell'uso per fascia del giorno"
    },
    doctrine: ["D15"]
  }),
  informativeSpread: number(0.8, 0.01, 100, "quality", {
    name: { en: "noise of a contact", it: "rumore di un contatto" },
    about: {
      en: "Noise of what one contact tells about quality; smaller tells more",
      it: "Rumore di ci\xF2 che un contatto dice della qualit\xE0; pi\xF9 \xE8 piccolo, pi\xF9 dice"
    }
  }),
  candour: share(0.4, {
    name: { en: "candour", it: "franchezza" },
    about: {
      en: "0 repeats the brand's promise, 1 tells the true quality",
      it: "0 ripete la promessa della marca, 1 dice la vera qualit\xE0"
    }
  }, {
    doctrine: ["D4", "D5"]
  }),
  attention: z7.union([z7.number().min(0.1).max(1e3), z7.literal("all")]).default(3).meta({
    name: { en: "brands looked at", it: "marche guardate" },
    about: {
      en: "Brands that a visitor looks at; fewer make the position count more",
      it: "Marche che un visitatore guarda; se sono meno, la posizione conta di pi\xF9"
    },
    unit: "brands",
    doctrine: ["D23"],
    off: "all"
  }),
  ranking: number(0, 0, 3, "exponent", {
    name: { en: "ranking by reviews", it: "classifica per recensioni" },
    about: {
      en: "How strongly its list puts brands with more and better reviews on top; 0 goes by prominence alone",
      it: "Quanto il suo elenco mette in cima le marche con pi\xF9 recensioni e migliori; 0 segue la sola prominenza"
    }
  }, {
    source: {
      en: "Salganik, Dodds & Watts 2006: a list ordered by success makes shares more unequal and less foreseeable; .3 on searches, maps and lists of reviews gives what they found, with 0 for places without a list",
      it: "Salganik, Dodds e Watts 2006: un elenco ordinato per successo rende le quote pi\xF9 diseguali e meno prevedibili; 0,3 su ricerche, mappe ed elenchi di recensioni d\xE0 quanto trovato, 0 vale per i luoghi senza elenco"
    },
    doctrine: ["D23", "D24"],
    off: 0
  }),
  rankingBy: choice(["liked", "number"], "number", {
    name: { en: "what the ranking goes by", it: "criterio della classifica" },
    about: {
      en: "Ranked by the number of reviews times their stars, or by their number alone",
      it: "In ordine di numero di recensioni per stelle, oppure del solo numero"
    }
  }, {
    source: {
      en: "Liu 2006 and Krumme et al. 2012: volume works on what is tried, valence on what is kept",
      it: "Liu 2006 e Krumme et al. 2012: il volume agisce su ci\xF2 che si prova, la valenza su ci\xF2 che si tiene"
    },
    doctrine: ["D23"]
  }),
  rankingStart: number(2, 0, 1e6, "reviews", {
    name: { en: "start of the ranking", it: "partenza della classifica" },
    about: {
      en: "Reviews that the ranking counts for every brand besides its own; more of them make early luck count less",
      it: "Recensioni che la classifica conta a ogni marca oltre alle sue; se sono di pi\xF9, la fortuna iniziale conta meno"
    }
  }),
  looks: choice(["apart", "together"], "apart", {
    name: { en: "how brands are looked at", it: "come si guardano le marche" },
    about: {
      en: "Apart: each brand is noticed or not by itself. Together: each look of a visitor falls on one of those that are there, so that somebody is met always; attention 1 is one look",
      it: "Apart: ogni marca si nota o no per conto suo. Together: ogni sguardo di un visitatore cade su una di quelle presenti, cos\xEC che si incontra sempre qualcuno; attention 1 \xE8 un solo sguardo"
    }
  }, { doctrine: ["D23"] }),
  formats: z7.strictObject({
    video: share(1, {
      name: { en: "use of video", it: "uso del video" },
      about: { en: "Video is consumed there", it: "Vi si guardano video" }
    }),
    audio: share(1, {
      name: { en: "use of audio", it: "uso dell'audio" },
      about: { en: "Audio is consumed there", it: "Vi si ascolta audio" }
    }),
    text: share(1, {
      name: { en: "use of text", it: "uso del testo" },
      about: { en: "Text is consumed there", it: "Vi si leggono testi" }
    })
  }).prefault({}).meta({
    name: { en: "formats consumed", it: "formati consumati" },
    about: {
      en: "Content formats consumed there, 0\u20131",
      it: "Formati di contenuto che vi si consumano, 0\u20131"
    },
    doctrine: ["D8"]
  }),
  dailyCost: number(0, 0, 1e9, "currency a day", {
    name: { en: "cost of coverage", it: "costo della copertura" },
    about: {
      en: "Cost of full coverage of one moment for one day",
      it: "Costo della copertura piena di un momento per un giorno"
    }
  }),
  contactCost: number(0, 0, 1e6, "currency", {
    name: { en: "cost of a contact", it: "costo di un contatto" },
    about: { en: "Cost of one contact", it: "Costo di un contatto" }
  }),
  impressionCost: number(10, 1e-3, 1e6, "currency for 1,000 impressions", {
    name: { en: "cost per thousand impressions (CPM)", it: "costo per mille visualizzazioni (CPM)" },
    about: {
      en: "Price of a thousand impressions of advertising bought there (CPM); enter what is paid",
      it: "Prezzo di mille visualizzazioni (impression) di pubblicit\xE0 comprate qui (CPM); inserisci quanto si paga"
    }
  }),
  noticed: share(0.5, {
    name: { en: "impressions noticed", it: "visualizzazioni notate" },
    about: {
      en: "Share of the impressions bought there that are noticed",
      it: "Quota delle visualizzazioni (impression) comprate qui che vengono notate"
    }
  }, {
    source: {
      en: "Dr\xE8ze & Hussherr 2003: about half of the banners on a page are looked at",
      it: "Dr\xE8ze e Hussherr 2003: circa met\xE0 dei banner di una pagina viene guardata"
    },
    doctrine: ["D4"]
  })
}).meta({ about: { en: "A channel", it: "Un canale" } }), channelsSettings = z7.record(nameSetting, channelSettings).meta({
  about: { en: "Channels by name, 1 to 16 of them", it: "Canali per nome, da 1 a 16" },
  keys: "channel",
  advice: {
    en: "Start from a scenario in scenarios/ with extends.",
    it: "Parti da uno scenario in scenarios/ con extends."
  }
});

// dist-ext/scenario/settings/advertising.js
var advertisingSettings = group({
  en: "Response to advertising (push): stock, saturation, need",
  it: "La risposta alla pubblicit\xE0 (push): accumulo, saturazione, bisogno"
}, {
  halfLife: number(4, 0, 365, "days", {
    name: { en: "half-life of advertising", it: "emivita della pubblicit\xE0" },
    about: {
      en: "Days after which half of the advertising stock is left",
      it: "Giorni dopo i quali resta met\xE0 della pubblicit\xE0 accumulata"
    }
  }, {
    source: {
      en: "Wood & Poltrack 2015: total effect = 2 \xD7 short-term; Leone 1995: 6\u20139 months for 90 %, beliefs and habits included",
      it: "Wood & Poltrack 2015: effetto totale = 2 \xD7 breve termine; Leone 1995: 6\u20139 mesi per il 90 %, opinioni e abitudini comprese"
    },
    doctrine: ["D4"]
  }),
  halfSaturation: number(30, 1e-3, 1e6, "currency a day and 1,000 people", {
    name: { en: "half saturation of advertising", it: "mezza saturazione della pubblicit\xE0" },
    about: {
      en: "Stock at which half of the greatest exposure is reached",
      it: "Pubblicit\xE0 accumulata con cui si raggiunge met\xE0 dell'esposizione massima"
    }
  }, {
    source: {
      en: "Sethuraman, Tellis & Briesch 2011: elasticities .12 in the short and .24 in the long run; Henningsen, Heuke & Clement 2011: .09; with the other settings of advertising such that both lie there",
      it: "Sethuraman, Tellis e Briesch 2011: elasticit\xE0 0,12 nel breve e 0,24 nel lungo periodo; Henningsen, Heuke e Clement 2011: 0,09; con le altre impostazioni della pubblicit\xE0, tale che entrambe vi cadano"
    }
  }),
  slope: number(1, 0.2, 5, "exponent", {
    name: { en: "slope of the response", it: "pendenza della risposta" },
    about: {
      en: "Steepness of the response: 1 concave, above 1 S-shaped",
      it: "Pendenza della risposta: 1 concava, sopra 1 a S"
    }
  }),
  greatestExposure: number(0.4, 0, 10, "exposures a day", {
    name: { en: "greatest exposure", it: "esposizione massima" },
    about: {
      en: "Exposures of a consumer at saturation",
      it: "Esposizioni di un consumatore a saturazione"
    }
  }, {
    source: {
      en: "Sethuraman, Tellis & Briesch 2011: elasticities .12 in the short and .24 in the long run; Henningsen, Heuke & Clement 2011: .09; with the other settings of advertising such that both lie there",
      it: "Sethuraman, Tellis e Briesch 2011: elasticit\xE0 0,12 nel breve e 0,24 nel lungo periodo; Henningsen, Heuke e Clement 2011: 0,09; con le altre impostazioni della pubblicit\xE0, tale che entrambe vi cadano"
    },
    doctrine: ["D4"],
    off: 0
  }),
  spread: number(3, 0.01, 100, "quality", {
    name: { en: "noise of an exposure", it: "rumore di un'esposizione" },
    about: {
      en: "Noise of one exposure as evidence for the promise; smaller counts more",
      it: "Rumore di un'esposizione come prova della promessa; pi\xF9 \xE8 piccolo, pi\xF9 conta"
    }
  }, {
    source: {
      en: "Sethuraman, Tellis & Briesch 2011: elasticities .12 in the short and .24 in the long run; Henningsen, Heuke & Clement 2011: .09; with the other settings of advertising such that both lie there",
      it: "Sethuraman, Tellis e Briesch 2011: elasticit\xE0 0,12 nel breve e 0,24 nel lungo periodo; Henningsen, Heuke e Clement 2011: 0,09; con le altre impostazioni della pubblicit\xE0, tale che entrambe vi cadano"
    }
  }),
  reminderDays: count(7, 0, 365, "days", {
    name: { en: "days of remembering", it: "giorni di ricordo" },
    about: {
      en: "Days during which an exposure may be remembered",
      it: "Giorni durante i quali un'esposizione pu\xF2 essere ricordata"
    }
  }, {
    source: {
      en: "Jones 1995, When Ads Work: sales answer to advertising of the seven days before the purchase",
      it: "Jones 1995, When Ads Work: le vendite rispondono alla pubblicit\xE0 dei sette giorni prima dell'acquisto"
    },
    doctrine: ["D4"],
    off: 0
  }),
  remembered: share(0.3, {
    name: { en: "exposures remembered", it: "esposizioni ricordate" },
    about: {
      en: "Share of exposures that are remembered and bring a known brand to mind",
      it: "Quota di esposizioni che sono ricordate e fanno venire in mente una marca nota"
    }
  }, {
    source: {
      en: "Sethuraman, Tellis & Briesch 2011: elasticities .12 in the short and .24 in the long run; Henningsen, Heuke & Clement 2011: .09; with the other settings of advertising such that both lie there",
      it: "Sethuraman, Tellis e Briesch 2011: elasticit\xE0 0,12 nel breve e 0,24 nel lungo periodo; Henningsen, Heuke e Clement 2011: 0,09; con le altre impostazioni della pubblicit\xE0, tale che entrambe vi cadano"
    },
    doctrine: ["D4"],
    off: 0
  }),
  needLift: number(1.5, 0, 100, "times a unit of exposure", {
    name: { en: "needs raised by advertising", it: "bisogni suscitati dalla pubblicit\xE0" },
    about: {
      en: "Rise of the need rate by one exposure a day",
      it: "Aumento della frequenza dei bisogni per un'esposizione al giorno"
    }
  }, {
    off: 0
  })
});

// dist-ext/scenario/settings/beliefs.js
var beliefSettings = group({
  en: "Beliefs about quality, and what reading reviews does to them (ZMOT)",
  it: "Le opinioni sulla qualit\xE0, e che cosa ne fa la lettura delle recensioni (ZMOT)"
}, {
  priorMean: share(0.5, {
    name: { en: "quality expected of unknown brands", it: "qualit\xE0 attesa da marche sconosciute" },
    about: {
      en: "Quality that a consumer expects of an unknown brand",
      it: "Qualit\xE0 che un consumatore si aspetta da una marca sconosciuta"
    }
  }),
  priorSpread: number(0.25, 0.01, 1, "quality", {
    name: { en: "uncertainty about unknown brands", it: "incertezza sulle marche sconosciute" },
    about: {
      en: "Uncertainty about an unknown brand, one standard deviation",
      it: "Incertezza su una marca sconosciuta, una deviazione standard"
    }
  }),
  halfLife: halfLife(180, {
    name: { en: "half-life of memory", it: "emivita della memoria" },
    about: {
      en: "Days after which half of what was learnt is forgotten",
      it: "Giorni dopo i quali met\xE0 di ci\xF2 che si \xE8 appreso \xE8 dimenticata"
    }
  }),
  experienceSpread: number(0.15, 0.01, 10, "quality", {
    name: { en: "noise of own experience", it: "rumore della propria esperienza" },
    about: {
      en: "Noise of one own experience as evidence; smaller counts more",
      it: "Rumore di una propria esperienza come prova; pi\xF9 \xE8 piccolo, pi\xF9 conta"
    }
  }),
  paidTrust: share(0.67, {
    name: { en: "trust in paid words", it: "fiducia nelle parole pagate" },
    about: {
      en: "How much paid words (advertisements, sponsored places) count against the brand's own places",
      it: "Quanto contano le parole pagate (annunci, spazi sponsorizzati) rispetto ai luoghi propri della marca"
    }
  }, {
    source: {
      en: "Nielsen Global Trust in Advertising 2015: 46 % trust social and search advertisements, 70 % brands' own sites",
      it: "Nielsen, Global Trust in Advertising 2015: il 46 % si fida degli annunci su social e ricerca, il 70 % dei siti delle marche"
    },
    doctrine: ["D4"]
  }),
  reviewsRead: count(7, 0, 200, "reviews", {
    name: { en: "reviews read at a visit", it: "recensioni lette per visita" },
    about: {
      en: "Most reviews of one brand that are read at one visit",
      it: "Massimo di recensioni di una marca lette in una visita"
    }
  }, {
    source: {
      en: "BrightLocal Local Consumer Review Survey 2016\u20132019: 6 to 10 reviews before trusting",
      it: "BrightLocal, Local Consumer Review Survey 2016\u20132019: da 6 a 10 recensioni prima di fidarsi"
    },
    doctrine: ["D2"],
    off: 0
  }),
  reviewSpread: number(0.65, 1e-3, 100, "quality", {
    name: { en: "noise of a review", it: "rumore di una recensione" },
    about: {
      en: "Noise of one review as evidence; smaller counts more",
      it: "Rumore di una recensione come prova; pi\xF9 \xE8 piccolo, pi\xF9 conta"
    }
  }, {
    doctrine: ["D2"]
  }),
  negativity: number(2, 0, 20, "times", {
    name: { en: "weight of negative reviews", it: "peso delle recensioni negative" },
    about: {
      en: "A negative review weighs this many times as much as another",
      it: "Una recensione negativa pesa tante volte quanto un'altra"
    }
  }, {
    source: {
      en: "Chevalier & Mayzlin 2006: one star hurts more than five stars help",
      it: "Chevalier & Mayzlin 2006: una stella nuoce pi\xF9 di quanto giovino cinque"
    },
    doctrine: ["D20"],
    off: 1
  }),
  scepticism: share(0.5, {
    name: { en: "strength of scepticism", it: "forza dello scetticismo" },
    about: {
      en: "Strength of a sceptical reader's discounts: few reviews, perfect scores, unanswered complaints",
      it: "Forza degli sconti di un lettore scettico: poche recensioni, voti perfetti, reclami senza risposta"
    }
  }, { off: 0 }),
  perfectDistrust: number(2, 0, 20, "times", {
    name: { en: "distrust of perfect scores", it: "diffidenza verso i voti perfetti" },
    about: {
      en: "What everybody takes off a displayed mean above .86 of the scale (4.4 stars), for each unit above; with ten reviews half of it",
      it: "Quanto tutti tolgono a una media mostrata sopra 0,86 della scala (4,4 stelle), per ogni unit\xE0 in pi\xF9; con dieci recensioni la met\xE0"
    }
  }, {
    source: {
      en: "Maslowska, Malthouse & Bernritter 2017 and Spiegel Research Center 2017: purchases peak at 4.0 to 4.7 stars and fall towards 5",
      it: "Maslowska, Malthouse e Bernritter 2017 e Spiegel Research Center 2017: gli acquisti sono massimi fra 4,0 e 4,7 stelle e calano verso 5"
    },
    doctrine: ["D2"],
    off: 0
  }),
  reputation: number(3, 0, 1e3, "experiences", {
    name: { en: "reputation at the start", it: "reputazione all'inizio" },
    about: {
      en: "Experiences that who knows a brand on the first day has made or heard of",
      it: "Esperienze che chi conosce una marca il primo giorno ha fatto o sentito raccontare"
    }
  }, {
    source: {
      en: "Luca 2016: a star moves the sales of unknown restaurants by 5 to 9 % and those of chains not at all; size by these",
      it: "Luca 2016: una stella sposta le vendite dei ristoranti sconosciuti del 5\u20139 % e quelle delle catene per nulla; entit\xE0 secondo questi dati"
    },
    doctrine: ["D24"],
    off: 0,
    fixed: !0
  }),
  priceSign: number(0, 0, 2, "quality a unit of log price", {
    name: { en: "price as a sign of quality", it: "prezzo quale segno di qualit\xE0" },
    about: {
      en: "Quality that a price above the reference promises to people who know nothing else of the brand",
      it: "Qualit\xE0 che un prezzo sopra quello di riferimento promette a chi della marca non sa altro"
    }
  }, {
    source: {
      en: "Rao & Monroe 1989: over 54 studies buyers take a higher price for a sign of quality, an effect of moderate size",
      it: "Rao e Monroe 1989: in 54 studi gli acquirenti leggono un prezzo pi\xF9 alto come segno di qualit\xE0, con un effetto di entit\xE0 media"
    },
    off: 0
  })
});

// dist-ext/scenario/settings/care.js
import { z as z8 } from "zod";
var careSettings = group({ en: "Complaints and the care desk's response", it: "I reclami e la risposta del servizio clienti" }, {
  complaintShare: share(0.5, {
    name: { en: "share of failures complained about", it: "quota di guasti reclamati" },
    about: {
      en: "Share of failures that are complained about",
      it: "Quota di guasti per cui si reclama"
    }
  }, {
    source: {
      en: "Goodman (TARP): about 50 % to the front line",
      it: "Goodman (TARP): circa il 50 % a chi \xE8 allo sportello"
    }
  }),
  quickHours: number(24, 0, 1e3, "hours", {
    name: { en: "limit of a quick answer", it: "limite di una risposta rapida" },
    about: {
      en: "An answer within this time counts as quick",
      it: "Una risposta entro questo tempo conta come rapida"
    }
  }),
  stayLoyal: z8.strictObject({
    silent: share(0.37, {
      name: { en: "loyalty after silence", it: "fedelt\xE0 dopo il silenzio" },
      about: { en: "Failure, no complaint", it: "Guasto senza reclamo" }
    }),
    unresolved: share(0.46, {
      name: { en: "loyalty without an answer", it: "fedelt\xE0 senza risposta" },
      about: { en: "Complaint without answer", it: "Reclamo senza risposta" }
    }),
    resolved: share(0.7, {
      name: { en: "loyalty after a late answer", it: "fedelt\xE0 dopo una risposta tardiva" },
      about: { en: "Complaint answered late", it: "Reclamo con risposta tardiva" }
    }),
    quick: share(0.95, {
      name: { en: "loyalty after a quick answer", it: "fedelt\xE0 dopo una risposta rapida" },
      about: { en: "Complaint answered quickly", it: "Reclamo con risposta rapida" }
    })
  }).prefault({}).meta({
    name: { en: "loyalty after a failure", it: "fedelt\xE0 dopo un guasto" },
    about: { en: "Loyalty kept after a failure", it: "Fedelt\xE0 che resta dopo un guasto" },
    source: {
      en: "TARP 1986, small losses: 37/46/70/95 %",
      it: "TARP 1986, piccole perdite: 37/46/70/95 %"
    },
    doctrine: ["D21"]
  }),
  resentment: number(8, 0, 100, "experiences", {
    name: { en: "resentment after a failure", it: "risentimento dopo un guasto" },
    about: {
      en: "Who leaves over a failure remembers it like so many dreadful experiences; it fades like all memory",
      it: "Chi se ne va dopo un guasto lo ricorda come altrettante esperienze pessime; sbiadisce come ogni ricordo"
    }
  }, {
    source: {
      en: "TARP 1986: of who keeps a failure to himself 9 to 37 % would buy again, of who complains in vain 19 to 46 %; size by these",
      it: "TARP 1986: di chi tace un guasto ricomprerebbe dal 9 al 37 %, di chi reclama invano dal 19 al 46 %; entit\xE0 secondo questi dati"
    },
    doctrine: ["D6", "D21"],
    off: 0
  }),
  resentmentLevel: number(-0.5, -0.5, 1, "quality", {
    name: { en: "how bad it is remembered", it: "quanto male si ricorda" },
    about: {
      en: "Quality of those experiences; below 0 is worse than anything lived",
      it: "Qualit\xE0 di quelle esperienze; sotto 0 \xE8 peggio di qualunque cosa vissuta"
    }
  }),
  silenceDiscount: share(0.3, {
    name: { en: "trust lost by silence", it: "fiducia persa col silenzio" },
    about: {
      en: "Trust in a brand's own words lost when all complaints in sight are unanswered",
      it: "Fiducia nelle parole di una marca persa quando tutti i reclami in vista sono senza risposta"
    }
  }, {
    source: {
      en: "BrightLocal 2018: 89 % read the owner's responses",
      it: "BrightLocal 2018: l'89 % legge le risposte del titolare"
    },
    doctrine: ["D21"],
    off: 0
  }),
  answersInvite: share(0.1, {
    name: { en: "reviews invited by answers", it: "recensioni invitate dalle risposte" },
    about: {
      en: "Rise of the chance to post when all bad reviews in sight are answered",
      it: "Aumento della probabilit\xE0 di pubblicare quando tutte le recensioni negative in vista hanno risposta"
    }
  }, {
    source: {
      en: "Proserpio & Zervas 2017: 12 % more reviews where hotels answer, a part of them from more guests",
      it: "Proserpio & Zervas 2017: 12 % di recensioni in pi\xF9 dove gli hotel rispondono, una parte perch\xE9 hanno pi\xF9 ospiti"
    },
    doctrine: ["D21"],
    off: 0
  }),
  answersDeter: share(0.35, {
    name: { en: "complaints deterred by answers", it: "critiche frenate dalle risposte" },
    about: {
      en: "Share of the dissatisfied who then keep it to themselves",
      it: "Quota di insoddisfatti che allora se lo tengono per s\xE9"
    }
  }, {
    source: {
      en: "Proserpio & Zervas 2017: .12 stars more and fewer but longer negative reviews where hotels answer; size by the stars",
      it: "Proserpio & Zervas 2017: 0,12 stelle in pi\xF9 e recensioni negative meno numerose ma pi\xF9 lunghe dove gli hotel rispondono; entit\xE0 secondo le stelle"
    },
    doctrine: ["D21"],
    off: 0
  }),
  answerCost: number(4, 0, 1e6, "currency", {
    name: { en: "cost of an answer", it: "costo di una risposta" },
    about: { en: "Cost of one answer", it: "Costo di una risposta" }
  })
});

// dist-ext/scenario/settings/costs.js
import { z as z9 } from "zod";
var MOST = 1e9, cost = z9.strictObject({
  of: z9.string().meta({
    name: { en: "setting that costs", it: "impostazione che costa" },
    about: {
      en: "Path of a number of a brand; * stands for all, whose mean counts",
      it: "Percorso di un numero di una marca; * sta per tutti, e ne conta la media"
    },
    unit: "path",
    fixed: !0,
    advice: { en: "Write \u201Cof: brands.nonna.quality\u201D.", it: "Scrivi \u201Cof: brands.nonna.quality\u201D." }
  }),
  paid: z9.number().meta({
    name: { en: "level paid already", it: "livello gi\xE0 pagato" },
    about: {
      en: "Value that unit cost, daily costs and channels pay for already; only the difference from it is charged",
      it: "Valore che costo unitario, costi giornalieri e canali pagano gi\xE0; si paga solo la differenza"
    },
    unit: "of the setting",
    fixed: !0,
    advice: {
      en: "Write today's value, for example paid: 0.74.",
      it: "Scrivi il valore di oggi, per esempio paid: 0.74."
    }
  }),
  perSale: number(0, -MOST, MOST, "currency a sale for one unit", {
    name: { en: "cost for each one sold", it: "costo per ogni pezzo venduto" },
    about: {
      en: "Cost of one more unit of the setting, for each product sold or given away; part of the unit cost",
      it: "Costo di un'unit\xE0 in pi\xF9 dell'impostazione, per ogni prodotto venduto o regalato; parte del costo unitario"
    }
  }),
  perDay: number(0, -MOST, MOST, "currency a day for one unit", {
    name: { en: "cost a day", it: "costo al giorno" },
    about: {
      en: "Cost of one more unit of the setting, each day",
      it: "Costo di un'unit\xE0 in pi\xF9 dell'impostazione, ogni giorno"
    }
  }),
  once: number(0, -MOST, MOST, "currency for one unit", {
    name: { en: "cost once", it: "costo una volta" },
    about: {
      en: "Cost of one more unit of the setting, on the day on which it changes",
      it: "Costo di un'unit\xE0 in pi\xF9 dell'impostazione, nel giorno in cui cambia"
    }
  })
}).meta({
  about: { en: "What one setting of a brand costs", it: "Quanto costa un'impostazione di una marca" }
}), costsSettings = z9.array(cost).max(100).default([]).meta({
  about: {
    en: "What more quality, service or presence costs: charged in every run, on the difference from what is paid already",
    it: "Quanto costa pi\xF9 qualit\xE0, servizio o presenza: pagato in ogni simulazione, sulla differenza da ci\xF2 che si paga gi\xE0"
  },
  fixed: !0,
  advice: {
    en: "Write costs: [{ of: brands.nonna.quality, paid: 0.74, perSale: 12 }].",
    it: "Scrivi costs: [{ of: brands.nonna.quality, paid: 0.74, perSale: 12 }]."
  }
});

// dist-ext/scenario/settings/checkout.js
import { z as z10 } from "zod";
var checkoutSettings = group({
  en: "Checkout: filled baskets that are left, slow sites that are left",
  it: "Il pagamento: carrelli pieni lasciati, siti lenti abbandonati"
}, {
  abandonment: z10.strictObject({
    mobile: share(0.79, {
      name: { en: "baskets left on a phone", it: "carrelli lasciati su smartphone" },
      about: {
        en: "Chance that a basket is left on a phone",
        it: "Probabilit\xE0 che un carrello sia lasciato su uno smartphone"
      }
    }),
    desktop: share(0.59, {
      name: { en: "baskets left on a computer", it: "carrelli lasciati su computer" },
      about: {
        en: "Chance that a basket is left on a computer",
        it: "Probabilit\xE0 che un carrello sia lasciato su un computer"
      }
    }),
    tablet: share(0.67, {
      name: { en: "baskets left on a tablet", it: "carrelli lasciati su tablet" },
      about: {
        en: "Chance that a basket is left on a tablet",
        it: "Probabilit\xE0 che un carrello sia lasciato su un tablet"
      }
    })
  }).prefault({}).meta({
    name: { en: "baskets left", it: "carrelli lasciati" },
    about: {
      en: "Chance that a filled basket is left with an average checkout, by device",
      it: "Probabilit\xE0 che un carrello pieno sia lasciato con un pagamento medio, per dispositivo"
    },
    source: {
      en: "Baymard Institute: 69\u201371 % over 49 studies; Barilliance: 73/81/86 % desktop/tablet/phone, 62/67/79 % on Black Friday; computers a little below, so that all devices together come to 70 %",
      it: "Baymard Institute: 69\u201371 % in 49 studi; Barilliance: 73/81/86 % computer/tablet/smartphone, 62/67/79 % al Black Friday; computer poco sotto, cos\xEC che l'insieme dei dispositivi dia il 70 %"
    },
    doctrine: ["D9", "D17"]
  }),
  physicalAbandonment: share(0.05, {
    name: { en: "leaving a physical till", it: "abbandono della cassa fisica" },
    about: { en: "Chance of leaving a physical till", it: "Probabilit\xE0 di lasciare una cassa fisica" }
  }),
  checkoutEffect: share(0.35, {
    name: { en: "effect of an easy checkout", it: "effetto di un pagamento facile" },
    about: {
      en: "Share of the abandonment that the easiest checkout prevents",
      it: "Quota degli abbandoni che il pagamento pi\xF9 facile evita"
    }
  }, {
    source: {
      en: "Baymard Institute: up to +35 % conversion",
      it: "Baymard Institute: fino a +35 % di conversione"
    },
    doctrine: ["D17"],
    off: 0
  }),
  usabilityEffect: share(0, {
    name: { en: "effect of usability on baskets", it: "effetto dell'usabilit\xE0 sui carrelli" },
    about: {
      en: "Share of completed baskets that a site loses on a device on which it cannot be used at all",
      it: "Quota dei carrelli completati che un sito perde su un dispositivo dove non \xE8 affatto usabile"
    }
  }, {
    source: {
      en: "Monetate, Ecommerce Quarterly 2014\u20132021: computers convert 3.8 to 1.9 times as often as phones; size to be set",
      it: "Monetate, Ecommerce Quarterly 2014\u20132021: i computer convertono da 3,8 a 1,9 volte gli smartphone; la misura \xE8 da impostare"
    },
    doctrine: ["D9"],
    off: 0
  }),
  comeBack: share(0.4, {
    name: { en: "coming back to a basket", it: "ritorno al carrello" },
    about: {
      en: "Chance of coming back to a basket that was left",
      it: "Probabilit\xE0 di tornare a un carrello lasciato"
    }
  }),
  bounceAtOneSecond: share(0.24, {
    name: { en: "visitors lost in one second", it: "visitatori persi in un secondo" },
    about: {
      en: "Chance of leaving a site that loads in one second; slower ones multiply it",
      it: "Probabilit\xE0 di lasciare un sito che si carica in un secondo; quelli pi\xF9 lenti la moltiplicano"
    }
  }, {
    source: {
      en: "Google/SOASTA 2017: bounce +32 % at 3 s, +90 % at 5 s, +123 % at 10 s",
      it: "Google/SOASTA 2017: abbandoni +32 % a 3 s, +90 % a 5 s, +123 % a 10 s"
    },
    doctrine: ["D17"],
    off: 0
  })
});

// dist-ext/scenario/settings/choice.js
var choiceSettings = group({
  en: "The choice (first moment of truth): weights in units of the choice noise",
  it: "La scelta (primo momento della verit\xE0): pesi in unit\xE0 del rumore della scelta"
}, {
  quality: number(2.5, 0, 1e3, "utility a unit of quality", {
    name: { en: "weight of quality", it: "peso della qualit\xE0" },
    about: { en: "Weight of believed quality", it: "Peso della qualit\xE0 creduta" }
  }, {
    source: {
      en: "Ataman, van Heerde & Mela 2010: elasticity of the product 1.37; Floyd et al. 2014 and You, Vadakkepatt & Joshi 2015: of valence .69 and .42",
      it: "Ataman, van Heerde e Mela 2010: elasticit\xE0 al prodotto 1,37; Floyd et al. 2014 e You, Vadakkepatt e Joshi 2015: alla valenza 0,69 e 0,42"
    },
    doctrine: ["D12"]
  }),
  taste: share(1, {
    name: { en: "taste known beforehand", it: "gusto noto in anticipo" },
    about: {
      en: "How much of the own taste is known before buying",
      it: "Quanto del proprio gusto si conosce prima di comprare"
    }
  }),
  price: number(3.2, 0, 100, "utility a unit of log price", {
    name: { en: "weight of price", it: "peso del prezzo" },
    about: { en: "Weight of price", it: "Peso del prezzo" }
  }, {
    source: {
      en: "Bijmolt, van Heerde & Pieters 2005: own price elasticity \u22122.62",
      it: "Bijmolt, van Heerde & Pieters 2005: elasticit\xE0 al proprio prezzo \u22122,62"
    }
  }),
  go: number(0.42, 0, 20, "utility", {
    name: { en: "weight of ways to go there", it: "peso dei modi per andarci" },
    about: { en: "Weight of ways to go there", it: "Peso dei modi per andarci" }
  }, {
    source: {
      en: "Ataman, van Heerde & Mela 2010: elasticity of distribution .74; how it is shared among going, doing and buying is assumed",
      it: "Ataman, van Heerde e Mela 2010: elasticit\xE0 alla distribuzione 0,74; come si divide fra andare, fare e comprare \xE8 ipotizzato"
    },
    doctrine: ["D17"]
  }),
  do: number(0.35, 0, 20, "utility", {
    name: { en: "weight of help to do it", it: "peso dell'aiuto a farlo" },
    about: { en: "Weight of help to do it", it: "Peso dell'aiuto a farlo" }
  }, {
    source: {
      en: "Ataman, van Heerde & Mela 2010: elasticity of distribution .74; how it is shared among going, doing and buying is assumed",
      it: "Ataman, van Heerde e Mela 2010: elasticit\xE0 alla distribuzione 0,74; come si divide fra andare, fare e comprare \xE8 ipotizzato"
    },
    doctrine: ["D17"]
  }),
  buy: number(0.5, 0, 20, "utility", {
    name: { en: "weight of means to buy", it: "peso dei mezzi per comprare" },
    about: { en: "Weight of means to buy", it: "Peso dei mezzi per comprare" }
  }, {
    source: {
      en: "Ataman, van Heerde & Mela 2010: elasticity of distribution .74; how it is shared among going, doing and buying is assumed",
      it: "Ataman, van Heerde e Mela 2010: elasticit\xE0 alla distribuzione 0,74; come si divide fra andare, fare e comprare \xE8 ipotizzato"
    },
    doctrine: ["D17"]
  }),
  loyalty: number(2, 0, 50, "utility", {
    name: { en: "weight of loyalty", it: "peso della fedelt\xE0" },
    about: { en: "Weight of loyalty", it: "Peso della fedelt\xE0" }
  }, { doctrine: ["D13"], off: 0 }),
  reminder: number(0.6, 0, 20, "utility", {
    name: { en: "weight of remembered advertising", it: "peso della pubblicit\xE0 ricordata" },
    about: {
      en: "Weight of remembering the brand's advertising of the last days",
      it: "Peso del ricordo della pubblicit\xE0 degli ultimi giorni"
    }
  }, {
    source: {
      en: "Jones 1995, When Ads Work: homes that saw it within seven days buy more of it; size by the short elasticities of Sethuraman, Tellis & Briesch 2011",
      it: "Jones 1995, When Ads Work: le famiglie che l'hanno vista entro sette giorni comprano di pi\xF9; entit\xE0 secondo le elasticit\xE0 di breve periodo di Sethuraman, Tellis e Briesch 2011"
    },
    doctrine: ["D4"],
    off: 0
  }),
  risk: number(20, 0, 1e3, "utility a unit of variance", {
    name: { en: "aversion to risk", it: "avversione al rischio" },
    about: {
      en: "Aversion to uncertain quality; makes the first reviews count most",
      it: "Avversione alla qualit\xE0 incerta; fa contare di pi\xF9 le prime recensioni"
    }
  }, {
    source: {
      en: "Spiegel Research Center 2017: nearly all of the rise within the first ten reviews",
      it: "Spiegel Research Center 2017: quasi tutto l'aumento nelle prime dieci recensioni"
    },
    doctrine: ["D2"],
    off: 0
  }),
  priceRisk: number(0, 0, 5, "exponent", {
    name: { en: "risk of a dear purchase", it: "rischio di un acquisto caro" },
    about: {
      en: "How strongly the aversion to uncertain quality grows with the price, relative to the reference",
      it: "Quanto l'avversione alla qualit\xE0 incerta cresce col prezzo, rispetto a quello di riferimento"
    }
  }, {
    source: {
      en: "Spiegel Research Center 2017: five reviews raise sales by 190 % at low and by 380 % at high prices; size to be set",
      it: "Spiegel Research Center 2017: cinque recensioni alzano le vendite del 190 % a prezzi bassi e del 380 % a prezzi alti; la misura \xE8 da impostare"
    },
    doctrine: ["D2"],
    off: 0
  }),
  valence: number(0.9, 0, 20, "times", {
    name: { en: "weight of what others say", it: "peso di ci\xF2 che dicono gli altri" },
    about: {
      en: "How much reviews and friends move the quality that is expected, relative to how much doubt they take away; 1 is Bayes' rule",
      it: "Quanto recensioni e amici spostano la qualit\xE0 attesa, rispetto a quanto dubbio tolgono; 1 \xE8 la regola di Bayes"
    }
  }, {
    source: {
      en: "You, Vadakkepatt & Joshi 2015 and Floyd et al. 2014: elasticities of valence .42 and .69",
      it: "You, Vadakkepatt e Joshi 2015 e Floyd et al. 2014: elasticit\xE0 alla valenza 0,42 e 0,69"
    },
    doctrine: ["D2"],
    off: 1
  }),
  unreviewed: number(1.55, 0, 100, "utility", {
    name: { en: "loss of brands without reviews", it: "perdita delle marche senza recensioni" },
    about: {
      en: "Utility that a brand without reviews loses with people who never bought it and saw a page of reviews on this journey",
      it: "Utilit\xE0 che una marca senza recensioni perde presso chi non l'ha mai comprata e in questo percorso ha visto una pagina di recensioni"
    }
  }, {
    source: {
      en: "Spiegel Research Center 2017: with five reviews 3.7 times as many buy as with none; PowerReviews 2017: 65 % more with one; Simmons & Lynch 1991: what is missing is held against a product",
      it: "Spiegel Research Center 2017: con cinque recensioni si compra 3,7 volte quanto senza; PowerReviews 2017: il 65 % in pi\xF9 con una; Simmons e Lynch 1991: ci\xF2 che manca pesa contro un prodotto"
    },
    doctrine: ["D2"],
    off: 0
  }),
  unreviewedFade: number(2.9, 0.1, 1e3, "reviews", {
    name: { en: "reviews that lift the loss", it: "recensioni che tolgono la perdita" },
    about: {
      en: "Number of reviews after which that loss has fallen to 37 %",
      it: "Numero di recensioni dopo il quale quella perdita \xE8 scesa al 37 %"
    }
  }, {
    source: {
      en: "Spiegel Research Center 2017: nearly all of the rise within the first ten reviews",
      it: "Spiegel Research Center 2017: quasi tutto l'aumento nelle prime dieci recensioni"
    },
    doctrine: ["D2"]
  }),
  outside: number(1.5, -1e3, 1e3, "utility", {
    name: { en: "utility of buying nothing", it: "utilit\xE0 di non comprare" },
    about: {
      en: "Utility of buying nothing; \u22121000 for must buy",
      it: "Utilit\xE0 di non comprare niente; \u22121000 se si deve comprare"
    }
  }),
  noise: number(1, 0, 100, "utility", {
    name: { en: "noise of the choice", it: "rumore della scelta" },
    about: {
      en: "Scale of all that the model does not know; 0 always takes the best",
      it: "Scala di tutto ci\xF2 che il modello non sa; con 0 si prende sempre il meglio"
    }
  })
});

// dist-ext/scenario/settings/experience.js
var experienceSettings = group({
  en: "Experience and satisfaction (second moment of truth)",
  it: "Esperienza e soddisfazione (secondo momento della verit\xE0)"
}, {
  serviceWeight: share(0.3, {
    name: { en: "weight of service", it: "peso del servizio" },
    about: { en: "Weight of service against product", it: "Peso del servizio rispetto al prodotto" }
  }, { doctrine: ["D6"] }),
  waitingLoss: share(0.3, {
    name: { en: "service lost by waiting", it: "servizio perso aspettando" },
    about: {
      en: "Quality of service lost by those who have to wait, where a capacity is set",
      it: "Qualit\xE0 del servizio persa da chi deve aspettare, dove c'\xE8 una capacit\xE0"
    }
  }, { doctrine: ["D6"], off: 0 }),
  failureLoss: share(0.3, {
    name: { en: "loss by a failure", it: "perdita per un guasto" },
    about: {
      en: "Quality lost by one failure at a touchpoint",
      it: "Qualit\xE0 persa per un guasto in un punto di contatto"
    }
  }, { doctrine: ["D6"], off: 0 }),
  disconfirmation: number(0.4, 0, 5, "times", {
    name: { en: "weight of disconfirmation", it: "peso della disconferma" },
    about: { en: "Weight of experience minus expectation", it: "Peso dell'esperienza meno l'attesa" }
  }, {
    source: "Oliver 1980; Szymanski & Henard 2001",
    doctrine: ["D5"],
    off: 0
  }),
  lossAversion: number(2, 1, 10, "times", {
    name: { en: "aversion to losses", it: "avversione alle perdite" },
    about: {
      en: "A disappointment counts this many times a pleasant surprise",
      it: "Una delusione conta tante volte una bella sorpresa"
    }
  }, {
    source: "Kahneman & Tversky 1979; Anderson & Sullivan 1993",
    doctrine: ["D5"],
    off: 1
  }),
  moodSpread: share(0.1, {
    name: { en: "spread of moods", it: "variabilit\xE0 dell'umore" },
    about: {
      en: "Spread of the mood in which an experience is judged, one standard deviation",
      it: "Variabilit\xE0 dell'umore con cui si giudica un'esperienza, una deviazione standard"
    }
  }, {
    source: {
      en: "Westbrook 1987: feelings add to satisfaction, complaining and telling; size assumed",
      it: "Westbrook 1987: le emozioni contribuiscono a soddisfazione, reclami e racconti; entit\xE0 ipotizzata"
    },
    off: 0
  }),
  promiseLift: share(0.5, {
    name: { en: "lift by promises", it: "rialzo dovuto alle promesse" },
    about: {
      en: "How far a promise above the belief lifts the expectation",
      it: "Quanto una promessa sopra l'opinione alza l'attesa"
    }
  }, {
    doctrine: ["D5"],
    off: 0
  }),
  loyaltyLearning: share(0.4, {
    name: { en: "learning of loyalty", it: "apprendimento della fedelt\xE0" },
    about: {
      en: "How far loyalty moves toward the newest satisfaction",
      it: "Quanto la fedelt\xE0 si sposta verso l'ultima soddisfazione"
    }
  })
});

// dist-ext/scenario/settings/journey.js
var journeySettings = group({ en: "The journey through the four micro-moments", it: "Il percorso attraverso i quattro micro-momenti" }, {
  pace: number(2, 0, 365, "days", {
    name: { en: "wait between moments", it: "attesa fra i momenti" },
    about: {
      en: "Mean wait between two moments: 0.05 for a restaurant, 20 for a car",
      it: "Attesa media fra due momenti: 0.05 per un ristorante, 20 per un'auto"
    }
  }, {
    doctrine: ["D14"]
  }),
  extraSources: byMoment([3.4, 2, 2.2, 2.3], 30, "sources", {
    name: { en: "further sources", it: "fonti ulteriori" },
    about: {
      en: "Mean sources consulted beyond the first",
      it: "Fonti consultate in media oltre la prima"
    }
  }, {
    source: {
      en: "Google/Shopper Sciences ZMOT Macro Study 2011: 10.4 sources over the journey",
      it: "Google/Shopper Sciences, ZMOT Macro Study 2011: 10,4 fonti in un percorso"
    },
    doctrine: ["D1", "D14"]
  }),
  dropOut: byMoment([0.08, 0.06, 0.06, 0.05], 1, "0\u20131", {
    name: { en: "chance of dropping out", it: "probabilit\xE0 di rinuncia" },
    about: { en: "Chance of leaving after a moment", it: "Probabilit\xE0 di rinunciare dopo un momento" }
  }, {
    doctrine: ["D11"]
  }),
  giveUpUnmet: share(0.5, {
    name: { en: "giving up when no brand is met", it: "rinuncia se non si incontra nessuna marca" },
    about: {
      en: "Chance of giving up after a moment in which no brand was met; otherwise the moment is tried again",
      it: "Probabilit\xE0 di rinunciare dopo un momento in cui non si \xE8 incontrata alcuna marca; altrimenti il momento si ripete"
    }
  }),
  absenceLoss: share(0.12, {
    name: { en: "loss of absent brands", it: "perdita delle marche assenti" },
    about: {
      en: "Chance that a brand met before and absent now is forgotten on the way: paths that break lose people",
      it: "Probabilit\xE0 che una marca incontrata prima e ora assente venga dimenticata per strada: i percorsi interrotti perdono persone"
    }
  }, {
    source: {
      en: "Ataman, van Heerde & Mela 2010: elasticity of distribution .74; size by it, the rest assumed",
      it: "Ataman, van Heerde e Mela 2010: elasticit\xE0 alla distribuzione 0,74; entit\xE0 secondo questa, il resto ipotizzato"
    },
    doctrine: ["D7"],
    off: 0
  }),
  engagementEffect: share(0.6, {
    name: { en: "effect of engagement", it: "effetto del coinvolgimento" },
    about: {
      en: "Share of the drop-outs that full engagement prevents",
      it: "Quota delle rinunce che il massimo coinvolgimento evita"
    }
  }, {
    doctrine: ["D11"],
    off: 0
  }),
  consider: share(0.22, {
    name: { en: "chance of being considered", it: "probabilit\xE0 di essere considerati" },
    about: {
      en: "Chance that a brand met is considered further, at each meeting; bought ones always",
      it: "Probabilit\xE0 che una marca incontrata sia presa in considerazione, a ogni incontro; quelle gi\xE0 comprate sempre"
    }
  }, {
    source: {
      en: "Hauser & Wernerfelt 1990: of the brands in a category three to four are considered",
      it: "Hauser & Wernerfelt 1990: delle marche di una categoria se ne considerano da tre a quattro"
    },
    off: 1
  }),
  recall: share(0.15, {
    name: { en: "chance of being recalled", it: "probabilit\xE0 di essere ricordati" },
    about: {
      en: "Chance that a brand one is aware of comes to mind when a need arises",
      it: "Probabilit\xE0 che una marca conosciuta venga in mente quando sorge un bisogno"
    }
  }),
  searchAgain: share(0.1, {
    name: { en: "chance of searching again", it: "probabilit\xE0 di cercare ancora" },
    about: {
      en: "Chance of starting over after choosing nothing",
      it: "Probabilit\xE0 di ricominciare dopo non aver scelto niente"
    }
  }),
  loyaltyLoop: share(0.5, {
    name: { en: "loyalty loop", it: "circuito della fedelt\xE0" },
    about: {
      en: "Chance that a fully loyal consumer's next journey starts at buy",
      it: "Probabilit\xE0 che il prossimo percorso di un consumatore del tutto fedele cominci da buy"
    }
  }, {
    doctrine: ["D13"],
    off: 0
  }),
  deviceByDaypart: share(1, {
    name: { en: "devices by daypart", it: "dispositivi per fascia del giorno" },
    about: {
      en: "0 keeps every persona's mix of devices whatever her day, 1 lets the daypart decide: who searches on the way to work has a phone in hand",
      it: "0 tiene la distribuzione di dispositivi di ogni persona qualunque sia la sua giornata, 1 lascia decidere alla fascia del giorno: chi cerca andando al lavoro ha in mano uno smartphone"
    }
  }, {
    source: {
      en: "comScore 2013: phones lead from 7 to 9 h, computers from 10 to 17 h, tablets from 20 to 21 h",
      it: "comScore 2013: gli smartphone prevalgono dalle 7 alle 9, i computer dalle 10 alle 17, i tablet dalle 20 alle 21"
    },
    doctrine: ["D15", "D16"],
    off: 0
  }),
  travel: number(2, 0.05, 500, "km", {
    name: { en: "willingness to travel", it: "disponibilit\xE0 a spostarsi" },
    about: {
      en: "Distance after which the willingness to go falls to 37 %",
      it: "Distanza dopo la quale la disponibilit\xE0 ad andare scende al 37 %"
    }
  }, {
    doctrine: ["D17"]
  }),
  mostMoments: count(12, 1, 100, "moments", {
    name: { en: "most moments of a journey", it: "massimo di momenti in un percorso" },
    about: { en: "Moments after which a journey ends", it: "Momenti dopo i quali un percorso finisce" }
  })
});

// dist-ext/scenario/settings/market.js
import { z as z11 } from "zod";
var marketSettings = group({
  en: "The market: how many consumers, how long, what kind of purchase",
  it: "Il mercato: quanti consumatori, per quanto, che genere di acquisto"
}, {
  consumers: count(2e4, 100, 2e7, "people", {
    name: { en: "number of consumers", it: "numero di consumatori" },
    about: { en: "Synthetic consumers in the market", it: "Consumatori sintetici nel mercato" }
  }, { fixed: !0 }),
  population: count(0, 0, 1e10, "people", {
    name: { en: "people in the market", it: "persone del mercato" },
    about: {
      en: "People for whom the consumers stand: counts and money are theirs, and budgets, costs a day, capacities, gifts and bought reviews are written for them; 0 when the consumers are the market",
      it: "Persone rappresentate dai consumatori: conteggi e importi sono i loro, e per loro si scrivono budget, costi al giorno, capacit\xE0, omaggi e recensioni comprate; 0 se i consumatori sono il mercato"
    }
  }, { fixed: !0, off: 0 }),
  start: z11.string().regex(/^\d{4}-\d{2}-\d{2}$/).default("2018-01-01").meta({
    fixed: !0,
    name: { en: "first day", it: "primo giorno" },
    about: {
      en: "First calendar day; the year sets the device mix",
      it: "Primo giorno del calendario; l'anno decide la distribuzione dei dispositivi"
    },
    unit: "YYYY-MM-DD",
    doctrine: ["D16"],
    advice: { en: "Write a date such as 2018-01-01.", it: "Scrivi una data come 2018-01-01." }
  }),
  days: count(365, 1, 2e4, "days", {
    name: { en: "length of the run", it: "durata della simulazione" },
    about: { en: "Length of the run", it: "Durata della simulazione" }
  }, { fixed: !0 }),
  warmUp: count(0, 0, 3650, "days", {
    name: { en: "life before the first day", it: "vita prima del primo giorno" },
    about: {
      en: "Days that the market lives before the first day, under the conditions of that day and without season: customers, opinions and reviews are there when the books open",
      it: "Giorni che il mercato vive prima del primo giorno, nelle condizioni di quel giorno e senza stagione: clienti, opinioni e recensioni ci sono quando si aprono i libri"
    }
  }, { fixed: !0 }),
  currency: text("EUR", {
    name: { en: "currency", it: "valuta" },
    about: { en: "Currency of all money", it: "Valuta di tutti gli importi" }
  }, { fixed: !0 }),
  category: spokenText(0, 2e3, {
    name: { en: "category", it: "categoria" },
    about: { en: "What is bought, for titles", it: "Che cosa si compra, per i titoli" }
  }, { fixed: !0 }).default(""),
  durable: flag(!1, {
    name: { en: "buying once only", it: "acquisto unico" },
    about: {
      en: "A consumer buys once and never again",
      it: "Un consumatore compra una volta e poi mai pi\xF9"
    }
  }, { fixed: !0 }),
  giftsServe: flag(!1, {
    name: { en: "gifts that serve", it: "regali che bastano" },
    about: {
      en: "Who receives a thing bought once only as a gift needs none any more",
      it: "Chi riceve in regalo una cosa che si compra una volta sola non ne ha pi\xF9 bisogno"
    }
  }, { fixed: !0 }),
  leaving: share(0, {
    name: { en: "customers who are done", it: "clienti che hanno finito" },
    about: {
      en: "Mean chance that a consumer needs nothing of the kind any more after a purchase",
      it: "Probabilit\xE0 media che dopo un acquisto un consumatore non abbia pi\xF9 bisogno di niente del genere"
    }
  }, {
    source: {
      en: "Fader, Hardie & Lee 2005 (BG/NBD): .79 and 2.43 for CDNOW, a mean of .25; off unless a market loses its customers",
      it: "Fader, Hardie e Lee 2005 (BG/NBD): 0,79 e 2,43 per CDNOW, una media di 0,25; spento se un mercato non perde i suoi clienti"
    },
    off: 0,
    fixed: !0
  }),
  leavingEvenness: number(3.2, 0.1, 1e3, "beta a + b", {
    name: { en: "evenness of leaving", it: "uniformit\xE0 di chi finisce" },
    about: {
      en: "How alike consumers are in that: small numbers make some leave at once and others never",
      it: "Quanto i consumatori si somigliano in questo: con numeri piccoli alcuni finiscono subito e altri mai"
    }
  }, {
    source: "Fader, Hardie & Lee 2005 (BG/NBD), CDNOW: a + b = 3.2",
    fixed: !0
  }),
  needsPerYear: number(6, 0, 365, "needs a year", {
    name: { en: "needs a year", it: "bisogni all'anno" },
    about: { en: "Mean needs of a consumer in a year", it: "Bisogni medi di un consumatore in un anno" }
  }),
  needShape: number(0.8, 0.05, 1e3, "gamma shape", {
    name: { en: "evenness of needs", it: "uniformit\xE0 dei bisogni" },
    about: {
      en: "Evenness of needs over consumers: below 1 a few heavy buyers, 1000 everybody alike",
      it: "Uniformit\xE0 dei bisogni fra i consumatori: sotto 1 pochi comprano molto, con 1000 tutti allo stesso modo"
    }
  }, {
    fixed: !0,
    source: {
      en: "Ehrenberg, Goodhardt & Barwise 1990 (NBD); CDNOW repeat purchases k = .38",
      it: "Ehrenberg, Goodhardt & Barwise 1990 (NBD); acquisti ripetuti CDNOW k = 0,38"
    }
  }),
  season: z11.array(z11.number().min(0).max(20)).length(12).default([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]).meta({
    fixed: !0,
    name: { en: "season", it: "stagionalit\xE0" },
    about: {
      en: "Multiplier of needs from January to December",
      it: "Moltiplicatore dei bisogni da gennaio a dicembre"
    },
    unit: "times",
    advice: { en: "Write twelve numbers.", it: "Scrivi dodici numeri." }
  }),
  referencePrice: number(0, 0, 1e9, "currency", {
    name: { en: "reference price", it: "prezzo di riferimento" },
    about: {
      en: "Price that feels normal; 0 takes the mean price of the brands at the start",
      it: "Prezzo che sembra normale; 0 prende il prezzo medio delle marche all'inizio"
    }
  }),
  panel: count(2e3, 0, 1e5, "people", {
    name: { en: "size of the panel", it: "dimensione del panel" },
    about: {
      en: "Consumers asked every week for awareness and beliefs",
      it: "Consumatori interrogati ogni settimana su notoriet\xE0 e opinioni"
    }
  }, {
    fixed: !0
  })
});

// dist-ext/scenario/settings/network.js
var networkSettings = group({ en: "The network of friends", it: "La rete degli amici" }, {
  kind: choice(["complete", "random", "smallWorld", "scaleFree", "communities", "ties"], "smallWorld", {
    name: { en: "kind of network", it: "tipo di rete" },
    about: { en: "Who knows whom; ties reads a CSV file", it: "Chi conosce chi; ties legge un file CSV" }
  }, { doctrine: ["D3"] }),
  friends: number(8, 0, 1e3, "people", {
    name: { en: "number of friends", it: "numero di amici" },
    about: { en: "Mean number of friends", it: "Numero medio di amici" }
  }),
  rewiring: share(0.1, {
    name: { en: "rewired ties", it: "legami ricollegati" },
    about: {
      en: "Small world: share of ties that lead anywhere",
      it: "Piccolo mondo: quota di legami che portano ovunque"
    }
  }, {
    source: "Watts & Strogatz 1998"
  }),
  communitySize: count(150, 3, 1e6, "people", {
    name: { en: "size of communities", it: "grandezza delle comunit\xE0" },
    about: { en: "Communities: people in one", it: "Comunit\xE0: persone in ciascuna" }
  }),
  bridging: share(0.05, {
    name: { en: "ties between communities", it: "legami fra comunit\xE0" },
    about: {
      en: "Communities: share of ties that lead to another one",
      it: "Comunit\xE0: quota di legami che portano a un'altra"
    }
  }),
  ties: text("", {
    name: { en: "file of ties", it: "file dei legami" },
    about: {
      en: "Kind ties: CSV file with two columns of consumer numbers, from 0",
      it: "Kind ties: file CSV con due colonne di numeri di consumatori, da 0"
    }
  })
}, { fixed: !0 });

// dist-ext/scenario/settings/persona.js
import { z as z12 } from "zod";
var DEFAULT_DAYPARTS = [0.08, 0.16, 0.24, 0.14, 0.32, 0.06];
function daypartWeights(fallback) {
  let [earlyMorning, commute, work, errands, evening, night] = fallback, about = { en: "When micro-moments come", it: "Quando arrivano i micro-momenti" }, weight = (value, when) => z12.number().min(0).max(1e3).default(value).meta({
    name: { en: `micro-moments ${when.en}`, it: `micro-momenti ${when.it}` },
    about: inEach((language) => `${about[language]}: ${when[language]}`),
    unit: "weight",
    doctrine: ["D15"]
  });
  return z12.strictObject({
    earlyMorning: weight(earlyMorning, { en: "at 5\u20137 h", it: "alle 5\u20137" }),
    commute: weight(commute, { en: "at 7\u20139 h and 17\u201319 h", it: "alle 7\u20139 e alle 17\u201319" }),
    work: weight(work, { en: "at 9\u201317 h", it: "alle 9\u201317" }),
    errands: weight(errands, { en: "when out and in the shop", it: "fuori casa e in negozio" }),
    evening: weight(evening, { en: "in the evening at home", it: "la sera a casa" }),
    night: weight(night, { en: "at night, 23\u20135 h", it: "di notte, 23\u20135" })
  }).prefault({}).meta({
    name: { en: "times of day", it: "fasce del giorno" },
    about,
    doctrine: ["D15"]
  });
}
var step = (from, to) => ({
  name: { en: `moves from ${from} to ${to}`, it: `passaggi da ${from} a ${to}` },
  about: { en: `From ${from} to ${to}`, it: `Da ${from} a ${to}` }
}), nextMoment = (know, go, act, buy, from) => z12.strictObject({
  know: share(know, step(from, "know")),
  go: share(go, step(from, "go")),
  do: share(act, step(from, "do")),
  buy: share(buy, step(from, "buy"))
}).prefault({}).meta({
  about: {
    en: `Where a consumer who goes on turns after \u201C${from}\u201D; the four sum to 1`,
    it: `Dove si rivolge dopo \u201C${from}\u201D un consumatore che prosegue; i quattro danno 1 in somma`
  },
  doctrine: ["D14"]
}), TO = { know: "sapere", go: "andare", do: "fare", buy: "comprare" }, habitRow = (moment) => z12.record(z12.string(), z12.number().min(0).max(1e3).meta({
  name: { en: `habit to turn to it to ${moment}`, it: `abitudine a usarlo per ${TO[moment]}` },
  about: inMoment({ en: "Multiplier of the use of a channel", it: "Moltiplicatore dell'uso di un canale" }, moment),
  unit: "times",
  doctrine: ["D14"]
})).default({}).meta({
  about: inMoment({ en: "Multipliers of the channels' use", it: "Moltiplicatori dell'uso dei canali" }, moment),
  unit: "times",
  keys: "channel"
}), personaSettings = z12.strictObject({
  label: labelSetting,
  share: z12.number().min(0).max(1).meta({
    name: { en: "share of the population", it: "quota della popolazione" },
    about: {
      en: "Share of the population; the shares of all personas sum to 1",
      it: "Quota della popolazione; le quote di tutte le personas danno 1 in somma"
    },
    unit: "0\u20131",
    fixed: !0,
    advice: { en: "Write share: 0.4 for 40 %.", it: "Scrivi share: 0.4 per il 40 %." }
  }),
  needs: factor({
    name: { en: "needs", it: "bisogni" },
    about: { en: "Multiplier of the mean needs a year", it: "Moltiplicatore dei bisogni medi all'anno" }
  }),
  pace: factor({
    name: { en: "pace", it: "ritmo" },
    about: { en: "Multiplier of the wait between moments", it: "Moltiplicatore dell'attesa fra i momenti" }
  }),
  devices: z12.strictObject({
    mobile: share(0, {
      name: { en: "use of a phone", it: "uso dello smartphone" },
      about: { en: "Share of digital moments on a phone", it: "Quota di momenti digitali su smartphone" }
    }),
    desktop: share(0, {
      name: { en: "use of a computer", it: "uso del computer" },
      about: {
        en: "Share of digital moments on a computer",
        it: "Quota di momenti digitali su computer"
      }
    }),
    tablet: share(0, {
      name: { en: "use of a tablet", it: "uso del tablet" },
      about: { en: "Share of digital moments on a tablet", it: "Quota di momenti digitali su tablet" }
    })
  }).optional().meta({
    name: { en: "mix of devices", it: "distribuzione dei dispositivi" },
    about: {
      en: "Device mix summing to 1; left out, it follows the calendar year",
      it: "Distribuzione dei dispositivi, che in somma d\xE0 1; se manca, segue l'anno del calendario"
    },
    doctrine: ["D9", "D16"],
    source: {
      en: "Statista 241462 and StatCounter: mobile share of web traffic 0.7 % (2009) to 52.2 % (2018)",
      it: "Statista 241462 e StatCounter: quota mobile del traffico web da 0,7 % (2009) a 52,2 % (2018)"
    }
  }),
  mobileLean: factor({
    name: { en: "lean to the phone", it: "propensione allo smartphone" },
    about: {
      en: "Odds of the phone relative to the average of the year",
      it: "Propensione allo smartphone rispetto alla media dell'anno"
    }
  }, { doctrine: ["D16"] }),
  dayparts: daypartWeights(DEFAULT_DAYPARTS),
  habits: z12.strictObject({ know: habitRow("know"), go: habitRow("go"), do: habitRow("do"), buy: habitRow("buy") }).prefault({}).meta({
    name: { en: "habits", it: "abitudini" },
    about: {
      en: "Multipliers of the channels' use by this persona, e.g. know: { video: 2 }",
      it: "Moltiplicatori dell'uso dei canali da parte di questa persona, per es. know: { video: 2 }"
    },
    unit: "times",
    doctrine: ["D14"]
  }),
  formats: z12.strictObject({
    video: share(0.4, {
      name: { en: "preference for video", it: "preferenza per il video" },
      about: { en: "Preference for video", it: "Preferenza per il video" }
    }),
    audio: share(0.1, {
      name: { en: "preference for audio", it: "preferenza per l'audio" },
      about: { en: "Preference for audio", it: "Preferenza per l'audio" }
    }),
    text: share(0.5, {
      name: { en: "preference for text", it: "preferenza per il testo" },
      about: { en: "Preference for text", it: "Preferenza per il testo" }
    })
  }).prefault({}).meta({
    name: { en: "preferred formats", it: "formati preferiti" },
    about: {
      en: "Preferred content formats, summing to 1",
      it: "Formati di contenuto preferiti, che in somma danno 1"
    },
    doctrine: ["D8"]
  }),
  priceSensitivity: factor({
    name: { en: "sensitivity to price", it: "sensibilit\xE0 al prezzo" },
    about: { en: "Multiplier of the weight of price", it: "Moltiplicatore del peso del prezzo" }
  }),
  qualitySensitivity: factor({
    name: { en: "sensitivity to quality", it: "sensibilit\xE0 alla qualit\xE0" },
    about: {
      en: "Multiplier of the weight of believed quality",
      it: "Moltiplicatore del peso della qualit\xE0 creduta"
    }
  }, { doctrine: ["D12"] }),
  trustInPeople: factor({
    name: { en: "trust in people", it: "fiducia nelle persone" },
    about: {
      en: "Multiplier of the weight of reviews and friends",
      it: "Moltiplicatore del peso di recensioni e amici"
    }
  }, { doctrine: ["D2"], off: 0 }),
  trustInBrands: factor({
    name: { en: "trust in brands", it: "fiducia nelle marche" },
    about: {
      en: "Multiplier of the weight of what brands say themselves",
      it: "Moltiplicatore del peso di ci\xF2 che dicono le marche"
    }
  }, {
    doctrine: ["D4"],
    off: 0
  }),
  pushAttention: factor({
    name: { en: "attention to advertising", it: "attenzione alla pubblicit\xE0" },
    about: {
      en: "Multiplier of the chance to notice advertising, e-mail and signs",
      it: "Moltiplicatore della probabilit\xE0 di notare pubblicit\xE0, e-mail e insegne"
    }
  }, {
    doctrine: ["D4"],
    off: 0
  }),
  scepticShare: share(0.3, {
    name: { en: "share of sceptics", it: "quota di scettici" },
    about: {
      en: "Share of readers who discount few, perfect or unanswered reviews",
      it: "Quota di lettori che scontano recensioni poche, perfette o senza risposta"
    }
  }),
  sharing: factor({
    name: { en: "posting of reviews", it: "propensione a recensire" },
    about: {
      en: "Multiplier of the chance to post a review",
      it: "Moltiplicatore della probabilit\xE0 di pubblicare una recensione"
    }
  }, { doctrine: ["D3"], off: 0 }),
  talking: factor({
    name: { en: "telling of friends", it: "propensione a raccontare" },
    about: {
      en: "Multiplier of the chance to tell a friend",
      it: "Moltiplicatore della probabilit\xE0 di raccontare a un amico"
    }
  }, { doctrine: ["D3"], off: 0 }),
  transitions: z12.strictObject({
    know: nextMoment(0.15, 0.3, 0.25, 0.3, "know"),
    go: nextMoment(0.1, 0.05, 0.25, 0.6, "go"),
    do: nextMoment(0.1, 0.15, 0.05, 0.7, "do"),
    buy: nextMoment(1, 0, 0, 0, "buy")
  }).prefault({}).meta({
    name: { en: "moves between moments", it: "passaggi fra i momenti" },
    about: { en: "From each micro-moment to the next", it: "Da ogni micro-momento al successivo" },
    doctrine: ["D14"]
  })
}).meta({ about: { en: "A persona", it: "Una persona" } }), personasSettings = z12.record(nameSetting, personaSettings).default({ everybody: personaSettings.parse({ share: 1 }) }).meta({
  about: {
    en: "Personas by name, 1 to 16 of them; their shares sum to 1",
    it: "Personas per nome, da 1 a 16; le loro quote in somma danno 1"
  },
  keys: "persona"
});

// dist-ext/scenario/settings/surveys.js
var surveySettings = group({
  en: "Surveys: buyers asked whether they would buy again",
  it: "I sondaggi: acquirenti a cui si chiede se ricomprerebbero"
}, {
  share: share(0, {
    name: { en: "buyers asked", it: "acquirenti interpellati" },
    about: {
      en: "Share of experiences after which the buyer is asked; being asked changes nobody",
      it: "Quota di esperienze dopo le quali si interpella l'acquirente; la domanda non cambia nessuno"
    }
  }, { off: 0 }),
  noise: share(0, {
    name: { en: "noise of answers", it: "rumore delle risposte" },
    about: {
      en: "Spread of what is answered around what is meant, one standard deviation on a scale from 0 to 1",
      it: "Dispersione di ci\xF2 che si risponde intorno a ci\xF2 che si pensa, una deviazione standard su una scala da 0 a 1"
    }
  }, {
    source: {
      en: "Morrison 1979: stated intentions are true ones with noise; size to be set",
      it: "Morrison 1979: le intenzioni dichiarate sono quelle vere con rumore; la misura \xE8 da impostare"
    },
    off: 0
  }),
  points: count(7, 2, 101, "levels", {
    name: { en: "points of the scale", it: "punti della scala" },
    about: {
      en: "Points of the scale on which buyers answer",
      it: "Punti della scala su cui gli acquirenti rispondono"
    }
  })
});

// dist-ext/scenario/settings/platform.js
import { z as z13 } from "zod";
var platformSettings = group({
  en: "The review platform: what it shows and what it removes",
  it: "La piattaforma delle recensioni: che cosa mostra e che cosa toglie"
}, {
  levels: count(5, 2, 101, "levels", {
    name: { en: "levels of the rating scale", it: "livelli della scala dei voti" },
    about: {
      en: "Levels of the rating scale: 5 for stars",
      it: "Livelli della scala dei voti: 5 per le stelle"
    }
  }, { fixed: !0 }),
  display: choice(["allTime", "recency"], "allTime", {
    name: { en: "displayed mean", it: "media mostrata" },
    about: {
      en: "Displayed mean: all reviews alike, or recent ones more",
      it: "Media mostrata: tutte le recensioni allo stesso modo, oppure di pi\xF9 le recenti"
    }
  }),
  recencyHalfLife: number(90, 1, 3650, "days", {
    name: { en: "half-life of displayed reviews", it: "emivita delle recensioni mostrate" },
    about: {
      en: "With recency display: days after which a review counts half",
      it: "Con display recency: giorni dopo i quali una recensione conta la met\xE0"
    }
  }),
  rounding: choice(["none", "tenths", "halves"], "none", {
    name: { en: "rounding of stars", it: "arrotondamento delle stelle" },
    about: {
      en: "Displayed mean: as it is, or rounded to tenths or halves of a star",
      it: "Media mostrata: com'\xE8, oppure arrotondata a decimi o a mezze stelle"
    }
  }, {
    source: {
      en: "Luca 2016: Yelp rounds to half stars, and sales jump where it rounds up",
      it: "Luca 2016: Yelp arrotonda a mezze stelle, e le vendite saltano dove arrotonda per eccesso"
    },
    off: "none"
  }),
  order: choice(["newest", "helpful", "random"], "newest", {
    name: { en: "order of reviews", it: "ordine delle recensioni" },
    about: { en: "Order in which reviews are read", it: "Ordine in cui si leggono le recensioni" }
  }),
  helpfulNegativity: number(7, 0, 100, "times", {
    name: { en: "negative reviews on top", it: "recensioni negative in cima" },
    about: {
      en: "With order helpful: how much more often a negative review stands on top",
      it: "Con order helpful: quanto pi\xF9 spesso una recensione negativa sta in cima"
    }
  }, {
    source: {
      en: "One product's 4,915 Amazon reviews: 1\u20132 stars are 6.6 % of reviews and 34.5 % of helpful votes",
      it: "Le 4.915 recensioni Amazon di un prodotto: 1\u20132 stelle sono il 6,6 % delle recensioni e il 34,5 % dei voti di utilit\xE0"
    },
    doctrine: ["D20"]
  }),
  fakeFilter: share(0.5, {
    name: { en: "filter against bought reviews", it: "filtro contro le recensioni comprate" },
    about: {
      en: "Share of bought reviews that the platform finds and removes",
      it: "Quota di recensioni comprate che la piattaforma trova e toglie"
    }
  }, {
    source: {
      en: "Luca & Zervas 2016: 16 % of Yelp reviews are filtered",
      it: "Luca & Zervas 2016: il 16 % delle recensioni Yelp \xE8 filtrato"
    }
  }),
  fakeStay: z13.union([z13.number().min(0.1).max(36500), z13.literal("never")]).default(30).meta({
    name: { en: "life of bought reviews", it: "durata delle recensioni comprate" },
    about: {
      en: "Mean days until the platform removes a bought review that got through; or never",
      it: "Giorni medi prima che la piattaforma tolga una recensione comprata che \xE8 passata; oppure never"
    },
    unit: "days",
    source: {
      en: "He, Hollenbeck & Proserpio 2022: the rise is gone in about a month",
      it: "He, Hollenbeck & Proserpio 2022: il rialzo svanisce in circa un mese"
    },
    off: "never"
  }),
  genuineFilter: share(0, {
    name: { en: "honest reviews removed", it: "recensioni oneste tolte" },
    about: {
      en: "Share of honest reviews that the platform removes by mistake",
      it: "Quota di recensioni oneste che la piattaforma toglie per errore"
    }
  })
});

// dist-ext/scenario/settings/telling.js
import { z as z14 } from "zod";
var tellingSettings = group({
  en: "Telling in public (UMOT): who posts which stars, and when",
  it: "Raccontare in pubblico (UMOT): chi pubblica quali stelle, e quando"
}, {
  postRate: share(0.04, {
    name: { en: "chance of posting a review", it: "probabilit\xE0 di recensire" },
    about: {
      en: "Chance to post a review after an extreme experience",
      it: "Probabilit\xE0 di pubblicare una recensione dopo un'esperienza estrema"
    }
  }, {
    source: {
      en: "1\u20135 % of buyers post unprompted (sellers' figures); Anderson & Simester 2014: 1.5 %",
      it: "L'1\u20135 % di chi compra pubblica senza invito (dati dei venditori); Anderson & Simester 2014: 1,5 %"
    },
    doctrine: ["D2"],
    off: 0
  }),
  curve: choice(["uShaped", "increasing", "flat"], "uShaped", {
    name: { en: "curve of posting", it: "curva delle recensioni" },
    about: {
      en: "How the chance to post depends on satisfaction",
      it: "Come la probabilit\xE0 di pubblicare dipende dalla soddisfazione"
    }
  }, {
    source: {
      en: "Anderson 1998; Moe & Schweidel 2012: U-shaped",
      it: "Anderson 1998; Moe & Schweidel 2012: a forma di U"
    }
  }),
  curveFloor: share(0.25, {
    name: { en: "bottom of the posting curve", it: "fondo della curva delle recensioni" },
    about: {
      en: "Chance at the bottom of the curve relative to its top",
      it: "Probabilit\xE0 nel punto pi\xF9 basso della curva rispetto al pi\xF9 alto"
    }
  }),
  herding: share(0.1, {
    name: { en: "pull of the displayed mean", it: "attrazione della media mostrata" },
    about: {
      en: "Pull of the displayed mean on the stars given",
      it: "Attrazione della media mostrata sulle stelle date"
    }
  }, { doctrine: ["D20"], off: 0 }),
  delay: number(7, 0, 365, "days", {
    name: { en: "delay of reviews", it: "ritardo delle recensioni" },
    about: {
      en: "Mean days from experience to review",
      it: "Giorni medi dall'esperienza alla recensione"
    }
  }, { doctrine: ["D10"] }),
  shareToolsBoost: number(2.5, 1, 20, "times", {
    name: { en: "boost by share tools", it: "spinta degli strumenti di condivisione" },
    about: {
      en: "Full share tools multiply the chance to post and divide the delay",
      it: "Gli strumenti di condivisione al massimo moltiplicano la probabilit\xE0 di pubblicare e dividono il ritardo"
    }
  }, { doctrine: ["D10"], off: 1 }),
  sharingSpread: number(0.8, 0, 3, "log units", {
    name: { en: "spread of sharing", it: "variabilit\xE0 della condivisione" },
    about: {
      en: "Spread of the propensity to share over consumers",
      it: "Variabilit\xE0 della propensione a condividere fra i consumatori"
    }
  }, {
    doctrine: ["D3"],
    off: 0
  }),
  starThresholds: z14.array(z14.number().min(0).max(1)).length(4).default([0.26, 0.36, 0.5, 0.675]).meta({
    name: { en: "thresholds of the stars", it: "soglie delle stelle" },
    about: {
      en: "Satisfaction from which 2, 3, 4 and 5 stars are given",
      it: "Soddisfazione da cui si danno 2, 3, 4 e 5 stelle"
    },
    source: {
      en: "4,915 Amazon reviews of one memory card and 3,150 of one loudspeaker: shares of 1 to 5 \u2605; size by these",
      it: "4.915 recensioni Amazon di una scheda di memoria e 3.150 di un altoparlante: quote da 1 a 5 \u2605; entit\xE0 secondo queste"
    },
    unit: "0\u20131, ascending"
  }),
  shareOnTheWay: share(0.01, {
    name: { en: "sharing on the way", it: "condivisione per strada" },
    about: {
      en: "Chance that a consumer passes a brand's content on to a friend while searching, with full share tools",
      it: "Probabilit\xE0 che un consumatore giri a un amico i contenuti di una marca mentre cerca, con gli strumenti di condivisione al massimo"
    }
  }, { doctrine: ["D10"], off: 0 })
});

// dist-ext/scenario/settings/wordOfMouth.js
var wordOfMouthSettings = group({
  en: "Word of mouth among friends: who is told, who passes it on",
  it: "Il passaparola fra amici: a chi si racconta, chi lo passa"
}, {
  tellRate: share(0.3, {
    name: { en: "share of friends told", it: "quota di amici informati" },
    about: {
      en: "Share of friends told about an extreme experience",
      it: "Quota di amici a cui si racconta un'esperienza estrema"
    }
  }, {
    source: {
      en: "Goodman/TARP: 5\u20138 people told of a good, 10\u201316 of a bad experience",
      it: "Goodman/TARP: un'esperienza buona si racconta a 5\u20138 persone, una cattiva a 10\u201316"
    },
    doctrine: ["D2", "D22"],
    off: 0
  }),
  neutral: share(0.55, {
    name: { en: "indifferent satisfaction", it: "soddisfazione indifferente" },
    about: { en: "Satisfaction that leaves one indifferent", it: "Soddisfazione che lascia indifferenti" }
  }),
  negativeRatio: number(2, 0, 20, "times", {
    name: { en: "telling of bad experiences", it: "racconto delle brutte esperienze" },
    about: {
      en: "A bad experience is told this many times as often as an equally strong good one",
      it: "Una brutta esperienza si racconta tante volte quanto una bella altrettanto forte"
    }
  }, {
    source: { en: "Goodman/TARP: about 2 : 1", it: "Goodman/TARP: circa 2 : 1" },
    doctrine: ["D20"],
    off: 1
  }),
  friendSpread: number(0.25, 0.01, 100, "quality", {
    name: { en: "noise of a friend's word", it: "rumore della parola di un amico" },
    about: {
      en: "Noise of a friend's word as evidence; smaller counts more",
      it: "Rumore della parola di un amico come prova; pi\xF9 \xE8 piccolo, pi\xF9 conta"
    }
  }),
  passOn: share(0.03, {
    name: { en: "chance of passing on", it: "probabilit\xE0 di passare parola" },
    about: {
      en: "Chance that a listener passes an extreme message on to each friend: cascades",
      it: "Probabilit\xE0 che chi ascolta passi un messaggio estremo a ogni amico: le cascate"
    }
  }, {
    doctrine: ["D20", "D22"],
    off: 0
  }),
  mostHops: count(4, 1, 15, "steps", {
    name: { en: "most steps of a message", it: "massimo di passi di un messaggio" },
    about: { en: "Most steps that a message travels", it: "Massimo di passi che un messaggio percorre" }
  }),
  needTrigger: share(0.01, {
    name: { en: "needs raised by friends", it: "bisogni suscitati dagli amici" },
    about: {
      en: "Chance that a friend's good word raises a need",
      it: "Probabilit\xE0 che la buona parola di un amico faccia sorgere un bisogno"
    }
  }, { doctrine: ["D22"], off: 0 }),
  talkRate: number(0, 0, 5, "conversations a day", {
    name: { en: "conversations of owners", it: "conversazioni di chi possiede" },
    about: {
      en: "Conversations in which an owner goes on telling, day by day",
      it: "Conversazioni in cui chi possiede continua a raccontare, giorno per giorno"
    }
  })
});

// dist-ext/scenario/settings/scenario.js
var change = z15.strictObject({
  day: z15.number().int().min(0).max(2e4).meta({
    name: { en: "day of the change", it: "giorno del cambiamento" },
    about: { en: "Day on which it takes effect", it: "Giorno in cui ha effetto" },
    unit: "day",
    advice: { en: "Write day: 90, counted from 0.", it: "Scrivi day: 90, contando da 0." }
  }),
  set: z15.record(z15.string(), z15.unknown().meta({
    name: { en: "new value", it: "nuovo valore" },
    about: { en: "New value of the setting", it: "Nuovo valore dell'impostazione" },
    unit: "of the setting"
  })).default({}).meta({
    about: {
      en: "Settings by path and their new values",
      it: "Impostazioni per percorso e loro nuovi valori"
    },
    doctrine: ["D18"],
    keys: "path",
    advice: {
      en: "Write set: { brands.nonna.price: 28 }.",
      it: "Scrivi set: { brands.nonna.price: 28 }."
    }
  }),
  every: z15.number().int().min(1).max(366).optional().meta({
    name: { en: "days of each value", it: "giorni di ciascun valore" },
    about: {
      en: "Days for which each value of a series holds: 7 for weeks",
      it: "Giorni per cui vale ciascun valore di una serie: 7 per le settimane"
    },
    unit: "days"
  }),
  series: z15.record(z15.string(), z15.union([z15.array(z15.unknown()), z15.strictObject({ file: z15.string(), column: z15.string() })]).meta({
    name: { en: "series of values", it: "serie di valori" },
    about: {
      en: "Values one after the other, or a column of a file: { file: media.csv, column: tv }; the last one holds on",
      it: "Valori uno dopo l'altro, oppure una colonna di un file: { file: media.csv, column: tv }; l'ultimo continua a valere"
    },
    unit: "of the setting"
  })).optional().meta({
    about: {
      en: "Settings by path and the values that they take every so many days",
      it: "Impostazioni per percorso e valori che prendono ogni tanti giorni"
    },
    keys: "path"
  }),
  totals: z15.boolean().optional().meta({
    name: { en: "totals", it: "totali" },
    about: {
      en: "The values are sums over their days, such as money a week for a setting in money a day",
      it: "I valori sono somme sui loro giorni, come soldi a settimana per un'impostazione in soldi al giorno"
    },
    unit: "true or false"
  }),
  note: spokenText(0, 2e3, {
    name: { en: "note", it: "nota" },
    about: { en: "What happened, for charts", it: "Che cosa \xE8 successo, per i grafici" }
  }).default("")
}).meta({ about: { en: "Something that happens on a day", it: "Qualcosa che succede in un giorno" } }), sweepDimension = z15.strictObject({
  vary: z15.string().meta({
    name: { en: "setting varied", it: "impostazione variata" },
    about: {
      en: "Path of a setting; * stands for all, e.g. brands.nonna.coverage.*",
      it: "Percorso di un'impostazione; * sta per tutte, per es. brands.nonna.coverage.*"
    },
    unit: "path",
    advice: { en: "Write vary: brands.nonna.quality.", it: "Scrivi vary: brands.nonna.quality." }
  }),
  from: z15.number().meta({
    name: { en: "lowest value", it: "valore pi\xF9 basso" },
    about: { en: "Lowest value", it: "Valore pi\xF9 basso" },
    unit: "of the setting",
    advice: { en: "Write from: 0.2.", it: "Scrivi from: 0.2." }
  }),
  to: z15.number().meta({
    name: { en: "highest value", it: "valore pi\xF9 alto" },
    about: { en: "Highest value", it: "Valore pi\xF9 alto" },
    unit: "of the setting",
    advice: { en: "Write to: 1.", it: "Scrivi to: 1." }
  }),
  steps: z15.number().int().min(1).max(1e3).meta({
    name: { en: "number of values", it: "numero di valori" },
    about: { en: "Values, both ends included", it: "Valori, estremi compresi" },
    unit: "values",
    advice: { en: "Write steps: 5.", it: "Scrivi steps: 5." }
  }),
  label: spokenText(0, 2e3, {
    name: { en: "name of the axis", it: "nome dell'asse" },
    about: { en: "Name of the axis", it: "Nome dell'asse" }
  }).default("")
}).meta({
  about: {
    en: "One dimension of the scenario's own sweep",
    it: "Una dimensione della serie di varianti dello scenario"
  }
}), unknownSetting = z15.strictObject({
  vary: z15.string().meta({
    name: { en: "setting to be found", it: "impostazione da trovare" },
    about: {
      en: "Path of a setting; * stands for all, e.g. brands.nonna.coverage.*",
      it: "Percorso di un'impostazione; * sta per tutte, per es. brands.nonna.coverage.*"
    },
    unit: "path",
    advice: { en: "Write vary: brands.nonna.quality.", it: "Scrivi vary: brands.nonna.quality." }
  }),
  from: z15.number().meta({
    name: { en: "least it may be", it: "il minimo che pu\xF2 essere" },
    about: { en: "Least it may be", it: "Il minimo che pu\xF2 essere" },
    unit: "of the setting",
    advice: { en: "Write from: 0.4.", it: "Scrivi from: 0.4." }
  }),
  to: z15.number().meta({
    name: { en: "most it may be", it: "il massimo che pu\xF2 essere" },
    about: { en: "Most it may be", it: "Il massimo che pu\xF2 essere" },
    unit: "of the setting",
    advice: { en: "Write to: 0.9.", it: "Scrivi to: 0.9." }
  }),
  likely: z15.number().optional().meta({
    name: { en: "most likely value", it: "valore pi\xF9 probabile" },
    about: {
      en: "Where it most likely lies; left out, anywhere in the range alike",
      it: "Dove sta pi\xF9 probabilmente; se manca, ovunque nell'intervallo allo stesso modo"
    },
    unit: "of the setting",
    advice: { en: "Write likely: 0.7.", it: "Scrivi likely: 0.7." }
  })
}).meta({
  about: {
    en: "A setting that umot calibrate is to find from data",
    it: "Un'impostazione che umot calibrate deve trovare dai dati"
  }
}), scenarioSettings = z15.strictObject({
  schemaVersion: z15.literal(1).meta({
    name: { en: "version of the format", it: "versione del formato" },
    about: { en: "Version of this format", it: "Versione di questo formato" },
    unit: "1",
    fixed: !0,
    advice: { en: "Write schemaVersion: 1.", it: "Scrivi schemaVersion: 1." }
  }),
  title: spokenText(1, 300, {
    name: { en: "title", it: "titolo" },
    about: { en: "What the scenario is, in one line", it: "Che cos'\xE8 lo scenario, in una riga" }
  }, {
    fixed: !0,
    advice: {
      en: "Write title: followed by what the scenario is about.",
      it: "Scrivi title: seguito da ci\xF2 di cui parla lo scenario."
    }
  }),
  question: spokenText(0, 2e3, {
    name: { en: "question", it: "domanda" },
    about: { en: "The question that it answers", it: "La domanda a cui risponde" }
  }, { fixed: !0 }).default(""),
  extends: z15.string().optional().meta({
    name: { en: "scenario extended", it: "scenario esteso" },
    about: {
      en: "Another scenario to start from; only what differs is written here",
      it: "Un altro scenario da cui partire; qui si scrive solo ci\xF2 che cambia"
    },
    unit: "file",
    fixed: !0,
    advice: {
      en: "Write the path of a scenario, relative to this file.",
      it: "Scrivi il percorso di uno scenario, a partire da questo file."
    }
  }),
  seed: z15.string().max(200).default("umot").meta({
    name: { en: "seed", it: "seme" },
    about: {
      en: "Any text; equal seeds give equal luck",
      it: "Un testo qualsiasi; semi uguali danno la stessa fortuna"
    },
    unit: "text",
    fixed: !0,
    advice: { en: 'Put a number in quotes: "42".', it: 'Metti un numero fra virgolette: "42".' }
  }),
  runs: count(10, 1, 1e5, "runs", {
    name: { en: "number of runs", it: "numero di simulazioni" },
    about: {
      en: "Replications, unless --runs says otherwise",
      it: "Simulazioni ripetute, se --runs non dice altro"
    }
  }, { fixed: !0 }),
  focus: text("", {
    name: { en: "brand in focus", it: "marca in primo piano" },
    about: {
      en: "Brand that headlines and sweeps are about; the first one when left out",
      it: "Marca di cui parlano titoli e serie di varianti; la prima se manca"
    }
  }, { fixed: !0 }),
  level: number(0.9, 0.5, 0.999, "0\u20131", {
    name: { en: "level of the intervals", it: "livello degli intervalli" },
    about: { en: "Level of all intervals", it: "Livello di tutti gli intervalli" }
  }, { fixed: !0 }),
  market: marketSettings,
  journey: journeySettings,
  beliefs: beliefSettings,
  platform: platformSettings,
  choice: choiceSettings,
  checkout: checkoutSettings,
  experience: experienceSettings,
  telling: tellingSettings,
  wordOfMouth: wordOfMouthSettings,
  network: networkSettings,
  advertising: advertisingSettings,
  care: careSettings,
  surveys: surveySettings,
  personas: personasSettings,
  channels: channelsSettings,
  brands: brandsSettings,
  costs: costsSettings,
  timeline: z15.array(change).max(1e3).default([]).meta({
    about: { en: "What happens on which day", it: "Che cosa succede in quale giorno" },
    fixed: !0
  }),
  sweep: z15.array(sweepDimension).max(8).default([]).meta({
    about: {
      en: "The sweep that belongs to this scenario",
      it: "La serie di varianti che appartiene a questo scenario"
    },
    fixed: !0
  }),
  fit: z15.array(unknownSetting).max(16).default([]).meta({
    about: {
      en: "Settings that are not known, for umot calibrate to find from data",
      it: "Impostazioni che non si conoscono, che umot calibrate deve trovare dai dati"
    },
    fixed: !0
  }),
  expect: z15.array(z15.string().max(300)).max(1e3).default([]).meta({
    fixed: !0,
    name: { en: "expectations", it: "attese" },
    about: {
      en: "What must come out, e.g. \u201Cnonna.share.last90 >= 0.25\u201D or \u201Cnonna.stars.end between 3.8 and 4.8\u201D",
      it: "Che cosa deve risultare, per es. \u201Cnonna.share.last90 >= 0.25\u201D o \u201Cnonna.stars.end between 3.8 and 4.8\u201D"
    },
    unit: "text"
  })
});

export {
  experienceSettings,
  marketSettings,
  DEFAULT_DAYPARTS,
  tellingSettings,
  wordOfMouthSettings,
  scenarioSettings
};
