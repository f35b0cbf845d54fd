import type { Bilingual } from "../../language/bilingual.ts";

/** A term of the field or of the reports. */
export interface Term {
  readonly name: Bilingual;
  /** other words for it, in lower case; the name itself need not be among them */
  readonly also: readonly string[];
  /** what it means to a marketer, and where it is met here: one to three sentences */
  readonly about: Bilingual;
  /** settings and metrics that belong to it, as umot explain takes them */
  readonly see: readonly string[];
}

/** Terms in the order in which a journey meets them, then those of measuring. */
export const glossary: readonly Term[] = [
  {
    name: { en: "ZMOT, zero moment of truth", it: "ZMOT, momento zero della verità" },
    also: ["zmot", "zero moment of truth", "zero moment", "momento zero della verità", "momento zero"],
    about: {
      en: "The search before the purchase, when people read what others wrote and the choice matures. Here: the moments in which consumers turn to sources, above all to channels that show reviews.",
      it: "La ricerca prima dell'acquisto, quando si legge ciò che altri hanno scritto e la scelta matura. Qui: i momenti in cui i consumatori si rivolgono alle fonti, soprattutto ai canali che mostrano recensioni.",
    },
    see: ["D1", "channels.<channel>.reviews", "beliefs.reviewsRead", "swayed"],
  },
  {
    name: { en: "FMOT, first moment of truth", it: "FMOT, primo momento della verità" },
    also: [
      "fmot",
      "first moment of truth",
      "moment of truth",
      "primo momento della verità",
      "momento della verità",
    ],
    about: {
      en: "The choice itself, at the shelf or in the basket. Here: consumers choose among the brands that they consider, or buy nothing.",
      it: "La scelta stessa, davanti allo scaffale o nel carrello. Qui: i consumatori scelgono fra le marche che considerano, oppure non comprano niente.",
    },
    see: ["D1", "choice", "checkout"],
  },
  {
    name: { en: "SMOT, second moment of truth", it: "SMOT, secondo momento della verità" },
    also: ["smot", "second moment of truth", "secondo momento della verità"],
    about: {
      en: "The use of what was bought, in which a promise is kept or not. Here: satisfaction comes from quality, service, failures and what was expected.",
      it: "L'uso di ciò che si è comprato, in cui una promessa è mantenuta o no. Qui: la soddisfazione nasce da qualità, servizio, guasti e attese.",
    },
    see: ["D1", "D5", "experience", "satisfaction"],
  },
  {
    name: { en: "UMOT, ultimate moment of truth", it: "UMOT, ultimo momento della verità" },
    also: ["umot", "ultimate moment of truth", "ultimo momento della verità"],
    about: {
      en: "The experience is told to others, in reviews and among friends. It becomes the zero moment of those who search next, which gives this program its name.",
      it: "L'esperienza viene raccontata: nelle recensioni, fra gli amici. Diventa il momento zero di chi cerca dopo, e dà il nome a questo programma.",
    },
    see: ["D1", "D2", "telling", "wordOfMouth"],
  },
  {
    name: { en: "micro-moment", it: "micro-momento" },
    also: [
      "micro-moment",
      "micromoment",
      "micro-moments",
      "micromoments",
      "moment",
      "moments",
      "micro-momento",
      "micromomento",
      "micro-momenti",
      "micromomenti",
    ],
    about: {
      en: "One of the four wishes in which a decision unfolds: I want to know, to go, to do, to buy. Many settings have a value for each: know, go, do, buy.",
      it: "Uno dei quattro desideri in cui si svolge una decisione: voglio sapere, andare, fare, comprare. Molte impostazioni hanno un valore per ciascuno: know, go, do, buy.",
    },
    see: ["D14", "channels.<channel>.use", "personas.<persona>.transitions"],
  },
  {
    name: { en: "customer journey", it: "percorso del cliente" },
    also: ["customer journey", "journeys", "path", "funnel", "percorso del cliente", "percorso", "percorsi"],
    about: {
      en: "One consumer's way from a need to a purchase, or to giving up, through micro-moments and channels. umot story tells one, day by day.",
      it: "Il cammino di un consumatore da un bisogno a un acquisto o alla rinuncia, attraverso micro-momenti e canali. umot story ne racconta uno giorno per giorno.",
    },
    see: ["journey", "D18"],
  },
  {
    name: { en: "touchpoint", it: "punto di contatto" },
    also: ["touchpoint", "touch point", "touchpoints", "punto di contatto", "punti di contatto"],
    about: {
      en: "Where a consumer meets a brand: a channel as this brand runs it, with its own quality and failures.",
      it: "Dove un consumatore incontra una marca: un canale come lo gestisce questa marca, con la sua qualità e i suoi guasti.",
    },
    see: ["D6", "brands.<brand>.touchpoints", "brands.<brand>.coverage"],
  },
  {
    name: { en: "persona", it: "persona" },
    also: ["persona", "segment", "segmento"],
    about: {
      en: "A group of consumers with the same habits, devices and sensitivities; the shares of all personas sum to 1.",
      it: "Un gruppo di consumatori con le stesse abitudini, gli stessi dispositivi e le stesse sensibilità; le quote di tutte le personas sommano a 1.",
    },
    see: ["personas"],
  },
  {
    name: { en: "prosumer", it: "prosumer" },
    also: ["prosumer", "prosumers", "consum-actor", "consumattore"],
    about: {
      en: "A consumer who is a producer too: one who writes reviews, compares, and is heard by many.",
      it: "Un consumatore che è anche produttore: scrive recensioni, confronta, ed è ascoltato da molti.",
    },
    see: ["D3", "personas.<persona>.sharing", "telling.sharingSpread"],
  },
  {
    name: { en: "push and pull", it: "push e pull" },
    also: ["push", "pull", "push and pull", "push e pull", "inbound", "outbound"],
    about: {
      en: "Push channels, such as advertising, come to people unasked; people turn to pull channels, such as search and reviews, by themselves.",
      it: "I canali push, come la pubblicità, arrivano senza essere chiesti; ai canali pull, come la ricerca e le recensioni, ci si rivolge da sé.",
    },
    see: ["D4", "channels.<channel>.flow", "personas.<persona>.pushAttention"],
  },
  {
    name: { en: "paid, owned, earned", it: "a pagamento, propri, guadagnati" },
    also: ["paid", "owned", "earned", "poe", "paid media", "owned media", "earned media"],
    about: {
      en: "Whose voice a channel is: bought from others, the brand's own, or that of consumers. It decides how far its words are believed.",
      it: "Di chi è la voce di un canale: comprata da altri, della marca stessa, o dei consumatori. Decide quanto se ne credono le parole.",
    },
    see: ["channels.<channel>.owner", "beliefs.paidTrust"],
  },
  {
    name: { en: "coverage", it: "copertura" },
    also: ["presence", "copertura", "presenza"],
    about: {
      en: "How present a brand is on a channel in a micro-moment, from 0 (absent) to 1 (met by everybody who looks there).",
      it: "Quanto una marca è presente su un canale in un micro-momento, da 0 (assente) a 1 (la incontra chiunque guardi lì).",
    },
    see: ["D8", "brands.<brand>.coverage", "brands.<brand>.prominence"],
  },
  {
    name: { en: "phygital", it: "phygital" },
    also: ["phygital", "omnichannel", "omnicanale"],
    about: {
      en: "Physical and digital channels in one journey: searched on the phone, bought in the shop, told online.",
      it: "Canali fisici e digitali in un solo percorso: cercato sul telefono, comprato in negozio, raccontato in rete.",
    },
    see: ["D13", "channels.<channel>.kind"],
  },
  {
    name: { en: "swayed", it: "persuasi" },
    also: ["swayed", "swayed purchases", "persuasi", "acquisti persuasi"],
    about: {
      en: "Purchases that would have been something else without reviews and friends.",
      it: "Acquisti che sarebbero stati altri senza recensioni e amici.",
    },
    see: ["swayed", "D2"],
  },
  {
    name: { en: "NPS, net promoter score", it: "NPS, net promoter score" },
    also: ["nps", "net promoter score", "promoters", "detractors"],
    about: {
      en: "The per cent of buyers who would recommend a brand (9 or 10 out of 10) minus the per cent who would not (0 to 6): from −100 to 100.",
      it: "Percentuale di chi consiglierebbe una marca (9 o 10 su 10) meno quella di chi non lo farebbe (da 0 a 6): da −100 a 100.",
    },
    see: ["nps", "satisfaction"],
  },
  {
    name: { en: "word of mouth", it: "passaparola" },
    also: ["word of mouth", "wom", "buzz", "passaparola"],
    about: {
      en: "What consumers tell their friends, bad news more often than good; friends pass it on.",
      it: "Ciò che i consumatori raccontano agli amici, le cattive notizie più spesso delle buone; gli amici lo passano.",
    },
    see: ["wordOfMouth", "network", "D20", "D22"],
  },
  {
    name: { en: "lever", it: "leva" },
    also: ["lever", "levers", "leva", "leve"],
    about: {
      en: "A setting that is changed on purpose, to see what it brings: in sweep, sensitivity and optimise.",
      it: "Un'impostazione cambiata apposta, per vedere che cosa porta: in sweep, sensitivity e optimise.",
    },
    see: ["settings"],
  },
  {
    name: { en: "run", it: "simulazione" },
    also: ["run", "replication", "replications", "simulazione", "simulazioni", "replica"],
    about: {
      en: "One life of the market with one sequence of luck. Several runs of the same scenario differ only by luck, and show how much it matters.",
      it: "Una vita del mercato con una sola sequenza di fortuna. Più simulazioni dello stesso scenario differiscono soltanto per la fortuna, e mostrano quanto conta.",
    },
    see: ["runs", "seed"],
  },
  {
    name: { en: "common random numbers", it: "numeri casuali comuni" },
    also: [
      "common random numbers",
      "crn",
      "paired runs",
      "paired",
      "same luck",
      "numeri casuali comuni",
      "simulazioni appaiate",
      "stessa fortuna",
    ],
    about: {
      en: "Two plans meet the same luck, consumer by consumer, so that what differs between them is due to the plan. Differences therefore have far narrower intervals than results by themselves.",
      it: "Due piani incontrano la stessa fortuna, consumatore per consumatore, così che ciò che li distingue è dovuto al piano. Le differenze hanno perciò intervalli molto più stretti dei risultati presi da soli.",
    },
    see: ["seed", "runs"],
  },
  {
    name: { en: "interval", it: "intervallo" },
    also: [
      "interval",
      "intervals",
      "confidence interval",
      "±",
      "intervallo",
      "intervalli",
      "intervallo di confidenza",
    ],
    about: {
      en: "The range in which the mean of very many runs lies, with the probability of the scenario's level: what luck leaves open, not the errors of the model.",
      it: "L'intervallo in cui sta la media di moltissime simulazioni, con la probabilità indicata da level: ciò che la fortuna lascia aperto, e non gli errori del modello.",
    },
    see: ["level", "runs"],
  },
  {
    name: { en: "expectation", it: "attesa" },
    also: ["expectation", "expectations", "attesa", "attese"],
    about: {
      en: "What a scenario says must come out, such as nonna.share.last90 >= 0.25; umot run ends with code 1 if it does not.",
      it: "Ciò che uno scenario dice che deve risultare, per esempio nonna.share.last90 >= 0.25; se non risulta, umot run finisce con il codice 1.",
    },
    see: ["expect"],
  },
  {
    name: { en: "doctrine", it: "dottrina" },
    also: ["doctrine", "dottrina", "statements", "claims", "tesi"],
    about: {
      en: "Twenty-four statements about how people buy today, D1 to D24, from which the mechanisms were built. umot claims tests each as an experiment.",
      it: "Ventiquattro affermazioni su come si compra oggi, da D1 a D24, da cui sono nati i meccanismi. umot claims mette alla prova ciascuna con un esperimento.",
    },
    see: ["D1", "D24"],
  },
];
