import * as z from "zod/mini";
import {
  byMoment,
  choice,
  count,
  flag,
  labelSetting,
  nameSetting,
  number,
  share,
  noted,
  type SettingSources,
} from "./fields.ts";

/** A place where consumers meet brands: search, maps, a shop window, a call centre. */
const channelSettings = noted(
  z.strictObject({
    label: labelSetting,
    kind: choice(
      ["digital", "physical"],
      "digital",
      {
        name: { en: "kind of channel", it: "tipo di canale" },
        about: {
          en: "Reached on a device, or by going there",
          it: "Si raggiunge con un dispositivo, oppure andandoci",
        },
      },
      {
        doctrine: ["D13"],
      },
    ),
    flow: choice(
      ["pull", "push"],
      "pull",
      {
        name: { en: "direction of the channel", it: "verso del canale" },
        about: {
          en: "The consumer turns to it, or it comes to the consumer",
          it: "Il consumatore vi si rivolge, oppure è il canale a raggiungerlo",
        },
      },
      {
        doctrine: ["D4"],
      },
    ),
    owner: choice(["owned", "paid", "earned"], "owned", {
      name: { en: "voice of the channel", it: "voce del canale" },
      about: {
        en: "Who speaks there: the brand, the brand for money, or people",
        it: "Chi vi parla: la marca, la marca a pagamento, o le persone",
      },
    }),
    site: flag(
      false,
      {
        name: { en: "site of the brand", it: "sito della marca" },
        about: {
          en: "The brand's own site or app: load time loses visitors, baskets may be left",
          it: "Il sito o l'app della marca: il caricamento fa perdere visitatori, i carrelli possono restare lì",
        },
      },
      {
        doctrine: ["D17"],
      },
    ),
    reviews: flag(
      false,
      {
        name: { en: "reviews shown", it: "recensioni mostrate" },
        about: { en: "Reviews are shown there (ZMOT)", it: "Vi si mostrano recensioni (ZMOT)" },
      },
      { doctrine: ["D1", "D2"] },
    ),
    use: byMoment(
      [1, 1, 1, 1],
      1000,
      "weight",
      {
        name: { en: "use of the channel", it: "uso del canale" },
        about: { en: "How often consumers turn to it", it: "Quanto spesso i consumatori vi si rivolgono" },
      },
      {},
    ),
    dayparts: noted(
      z.prefault(
        z.strictObject({
          earlyMorning: number(1, 0, 100, "times", {
            name: { en: "use in the early morning", it: "uso di prima mattina" },
            about: { en: "Use at 5–7 h", it: "Uso alle 5–7" },
          }),
          commute: number(1, 0, 100, "times", {
            name: { en: "use while commuting", it: "uso in viaggio" },
            about: { en: "Use while commuting", it: "Uso in viaggio verso il lavoro e al ritorno" },
          }),
          work: number(1, 0, 100, "times", {
            name: { en: "use at work", it: "uso al lavoro" },
            about: { en: "Use at work", it: "Uso al lavoro" },
          }),
          errands: number(1, 0, 100, "times", {
            name: { en: "use when out", it: "uso fuori casa" },
            about: { en: "Use when out or in the shop", it: "Uso quando si è fuori o in negozio" },
          }),
          evening: number(1, 0, 100, "times", {
            name: { en: "use in the evening", it: "uso la sera" },
            about: { en: "Use in the evening at home", it: "Uso la sera a casa" },
          }),
          night: number(1, 0, 100, "times", {
            name: { en: "use at night", it: "uso di notte" },
            about: { en: "Use at night", it: "Uso di notte" },
          }),
        }),
        {},
      ),
      {
        name: { en: "use by daypart", it: "uso per fascia del giorno" },
        about: {
          en: "Multipliers of the use by daypart",
          it: "Moltiplicatori dell'uso per fascia del giorno",
        },
        doctrine: ["D15"],
      },
    ),
    informativeSpread: number(0.8, 0.01, 100, "quality", {
      name: { en: "noise of a contact", it: "rumore di un contatto" },
      about: {
        en: "Noise of what one contact tells about quality; smaller tells more",
        it: "Rumore di ciò che un contatto dice della qualità; più è piccolo, più dice",
      },
    }),
    candour: share(
      0.4,
      {
        name: { en: "candour", it: "franchezza" },
        about: {
          en: "0 repeats the brand's promise, 1 tells the true quality",
          it: "0 ripete la promessa della marca, 1 dice la vera qualità",
        },
      },
      {
        doctrine: ["D4", "D5"],
      },
    ),
    attention: noted(
      z._default(z.union([z.number().check(z.minimum(0.1), z.maximum(1000)), z.literal("all")]), 3),
      {
        name: { en: "brands looked at", it: "marche guardate" },
        about: {
          en: "Brands that a visitor looks at; fewer make the position count more",
          it: "Marche che un visitatore guarda; se sono meno, la posizione conta di più",
        },
        unit: "brands",
        doctrine: ["D23"],
        off: "all",
      },
    ),
    ranking: number(
      0,
      0,
      3,
      "exponent",
      {
        name: { en: "ranking by reviews", it: "classifica per recensioni" },
        about: {
          en: "How strongly its list puts brands with more and better reviews on top; 0 goes by prominence alone",
          it: "Quanto il suo elenco mette in cima le marche con più recensioni e migliori; 0 segue la sola prominenza",
        },
      },
      {
        doctrine: ["D23", "D24"],
        off: 0,
      },
    ),
    rankingBy: choice(
      ["liked", "number"],
      "number",
      {
        name: { en: "what the ranking goes by", it: "criterio della classifica" },
        about: {
          en: "Ranked by the number of reviews times their stars, or by their number alone",
          it: "In ordine di numero di recensioni per stelle, oppure del solo numero",
        },
      },
      {
        doctrine: ["D23"],
      },
    ),
    rankingStart: number(2, 0, 1e6, "reviews", {
      name: { en: "start of the ranking", it: "partenza della classifica" },
      about: {
        en: "Reviews that the ranking counts for every brand on top of its own; more of them make early luck count less",
        it: "Recensioni che la classifica conta a ogni marca oltre alle sue; se sono di più, la fortuna iniziale conta meno",
      },
    }),
    bestSellers: count(
      0,
      0,
      64,
      "brands",
      {
        name: { en: "best sellers named", it: "più venduti indicati" },
        about: {
          en: "How many of the brands that sold most lately it names as its best sellers, as menus, shelves and shops do",
          it: "Quante delle marche che di recente hanno venduto di più indica fra le più vendute, come fanno menu, scaffali e negozi",
        },
      },
      {
        doctrine: ["D2"],
        off: 0,
      },
    ),
    looks: choice(
      ["apart", "together"],
      "apart",
      {
        name: { en: "how brands are looked at", it: "come si guardano le marche" },
        about: {
          en: "Apart: each brand is noticed or not on its own. Together: each look of a visitor falls on one of those that are there, so that some brand is always met; attention 1 is one look",
          it: "Apart: ogni marca si nota o no per conto suo. Together: ogni sguardo di un visitatore cade su una di quelle presenti, così che si incontra sempre qualcuno; attention 1 è un solo sguardo",
        },
      },
      { doctrine: ["D23"] },
    ),
    formats: noted(
      z.prefault(
        z.strictObject({
          video: share(1, {
            name: { en: "use of video", it: "uso del video" },
            about: { en: "Video is consumed there", it: "Vi si guardano video" },
          }),
          audio: share(1, {
            name: { en: "use of audio", it: "uso dell'audio" },
            about: { en: "Audio is consumed there", it: "Vi si ascolta audio" },
          }),
          text: share(1, {
            name: { en: "use of text", it: "uso del testo" },
            about: { en: "Text is consumed there", it: "Vi si leggono testi" },
          }),
        }),
        {},
      ),
      {
        name: { en: "formats consumed", it: "formati consumati" },
        about: {
          en: "Content formats consumed there, 0–1",
          it: "Formati di contenuto che vi si consumano, 0–1",
        },
        doctrine: ["D8"],
      },
    ),
    dailyCost: number(0, 0, 1e9, "currency a day", {
      name: { en: "cost of coverage", it: "costo della copertura" },
      about: {
        en: "Cost of full coverage of one moment for one day",
        it: "Costo della copertura piena di un momento per un giorno",
      },
    }),
    contactCost: number(0, 0, 1e6, "currency", {
      name: { en: "cost of a contact", it: "costo di un contatto" },
      about: { en: "Cost of one contact", it: "Costo di un contatto" },
    }),
    impressionCost: number(10, 0.001, 1e6, "currency per 1,000 impressions", {
      name: { en: "cost per thousand impressions (CPM)", it: "costo per mille visualizzazioni (CPM)" },
      about: {
        en: "Price of a thousand impressions of advertising bought there (CPM); enter what is paid",
        it: "Prezzo di mille visualizzazioni (impression) di pubblicità comprate qui (CPM); inserisci quanto si paga",
      },
    }),
    noticed: share(
      0.5,
      {
        name: { en: "impressions noticed", it: "visualizzazioni notate" },
        about: {
          en: "Share of the impressions bought there that are noticed",
          it: "Quota delle visualizzazioni (impression) comprate qui che vengono notate",
        },
      },
      {
        doctrine: ["D4"],
      },
    ),
  }),
  { about: { en: "A channel", it: "Un canale" } },
);

export const channelsSettings = noted(z.record(nameSetting, channelSettings), {
  about: { en: "Channels by name, 1 to 64 of them", it: "Canali per nome, da 1 a 64" },
  keys: "channel",
  advice: {
    en: "Start from a scenario in scenarios/ with extends.",
    it: "Parti da uno scenario in scenarios/ con extends.",
  },
});

/** What defaults rest on. */
export const channelSources: SettingSources = {
  "channels.<channel>.use": {
    en: "Google/Purchased digital diary 2016: search 40, retailer site 19, other site 19, store 15, map 12, video 6, social 6 % of moments",
    it: "Google/Purchased, diario digitale 2016: ricerca 40, sito del rivenditore 19, altro sito 19, negozio 15, mappe 12, video 6, social 6 % dei momenti",
  },
  "channels.<channel>.ranking": {
    en: "Salganik, Dodds & Watts 2006: a list ordered by success makes shares more unequal and less foreseeable; .3 on searches, maps and lists of reviews gives what they found, with 0 for places without a list",
    it: "Salganik, Dodds e Watts 2006: un elenco ordinato per successo rende le quote più diseguali e meno prevedibili; 0,3 su ricerche, mappe ed elenchi di recensioni dà quanto trovato, 0 vale per i luoghi senza elenco",
  },
  "channels.<channel>.rankingBy": {
    en: "Liu 2006 and Krumme et al. 2012: volume works on what is tried, valence on what is kept",
    it: "Liu 2006 e Krumme et al. 2012: il volume agisce su ciò che si prova, la valenza su ciò che si tiene",
  },
  "channels.<channel>.noticed": {
    en: "Drèze & Hussherr 2003: about half of the banners on a page are looked at",
    it: "Drèze e Hussherr 2003: circa metà dei banner di una pagina viene guardata",
  },
  "channels.<channel>.bestSellers": {
    en: "Cai, Chen & Fang 2009: a menu named the five dishes most ordered in the week before",
    it: "Cai, Chen e Fang 2009: un menu indicava i cinque piatti più ordinati della settimana prima",
  },
};
