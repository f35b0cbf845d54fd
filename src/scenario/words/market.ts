import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";

/** Faults of what must fit into the run and its market: days, people, channels to turn to, thresholds. */
export const marketFaults = {
  noSuchDate: (date: string): Fault => ({
    message: {
      en: `market.start must be a day of the calendar (YYYY-MM-DD), but there is no ${date}.`,
      it: `market.start deve essere un giorno del calendario (AAAA-MM-GG), ma ${date} non esiste.`,
    },
    advice: { en: "Write a date such as 2018-01-01.", it: "Scrivi una data come 2018-01-01." },
  }),
  yearOutside: (first: number, last: number, date: string): Fault => ({
    message: {
      en: `market.start must lie in the years ${first} to ${last}, but is ${date}.`,
      it: `market.start deve cadere fra il ${first} e il ${last}, ma è ${date}.`,
    },
    advice: {
      en: "Write a date such as 2018-01-01; the year sets how many people use phones.",
      it: "Scrivi una data come 2018-01-01; l'anno decide quanti usano lo smartphone.",
    },
  }),
  endOutside: (last: number, start: string, days: number, end: string): Fault => ({
    message: {
      en: `the run must end by ${last}-12-31, but ${days} days from ${start} end on ${end}.`,
      it: `la simulazione deve finire entro il ${last}-12-31, ma ${days} giorni dal ${start} finiscono il ${end}.`,
    },
    advice: {
      en: "Begin earlier (market.start), or simulate fewer days.",
      it: "Comincia prima (market.start), oppure simula meno giorni.",
    },
  }),
  dayOutside: (where: string, days: number, day: number): Fault => ({
    message: {
      en: `${where} must be from 0 to ${days - 1} (day), but is ${day}.`,
      it: `${where} deve essere fra 0 e ${days - 1} (giorno), ma è ${day}.`,
    },
    advice: {
      en: `The run has ${days} ${days === 1 ? "day" : "days"}, counted from 0; make market.days longer or the day earlier.`,
      it: `I giorni della simulazione sono ${days}, contati da 0; allunga market.days o anticipa il giorno.`,
    },
  }),
  tooManySeeded: (where: string, most: number, people: number, setting: string): Fault => ({
    message: {
      en: `${where} must be at most the ${most} people of the market (${setting}), but is ${people}.`,
      it: `${where} può essere al massimo pari alle ${most} persone del mercato (${setting}), ma è ${people}.`,
    },
    advice: {
      en: `Seed fewer people, or raise ${setting}.`,
      it: `Dai il prodotto a meno persone, oppure aumenta ${setting}.`,
    },
  }),
  tooFewSeeded: (where: string, each: number, people: number): Fault => ({
    message: {
      en: `${where} must reach at least one consumer, each of whom stands for ${Math.round(each)} people here, but is ${people}.`,
      it: `${where} deve raggiungere almeno un consumatore, e qui ciascuno rappresenta ${Math.round(each)} persone, ma è ${people}.`,
    },
    advice: {
      en: "Raise market.consumers, or give to more people.",
      it: "Aumenta market.consumers, oppure dai il prodotto a più persone.",
    },
  }),
  nowhereToTurn: (persona: string, moment: string, dayparts: readonly string[]): Fault => {
    const when = dayparts.length === 0 ? "" : ` (${dayparts.join(", ")})`;
    return {
      message: {
        en: `personas.${persona} must have a channel to turn to in “I want to ${moment}”${when}, but has none there.`,
        it: `personas.${persona} deve avere un canale a cui rivolgersi nel momento ${moment}${when}, ma lì non ne ha nessuno.`,
      },
      advice: {
        en: `Give a channel a use above 0, for example use: { ${moment}: 1 }; a 0 in its dayparts, or in the persona's habits, takes it away again.`,
        it: `Dai a un canale un uso sopra 0, per esempio use: { ${moment}: 1 }; uno 0 nei suoi dayparts, o in habits della persona, lo toglie di nuovo.`,
      },
    };
  },
  descending: (thresholds: string, ascending: string): Fault => ({
    message: {
      en: `telling.starThresholds must ascend (0–1), but are ${thresholds}.`,
      it: `telling.starThresholds deve crescere (0–1), ma è ${thresholds}.`,
    },
    advice: { en: `Write [${ascending}].`, it: `Scrivi [${ascending}].` },
  }),
} as const;

/** Faults of the network of friends. */
export const networkFaults = {
  tooManyFriends: (consumers: number, friends: number): Fault => ({
    message: {
      en: `network.friends must be below the ${consumers} consumers (people), but is ${friends}.`,
      it: `network.friends deve essere sotto i ${consumers} consumatori (persone), ma è ${friends}.`,
    },
    advice: {
      en: "If everybody knows everybody, write network.kind: complete.",
      it: "Se tutti conoscono tutti, scrivi network.kind: complete.",
    },
  }),
  communitySize: (friends: number, consumers: number, size: number, example: number): Fault => ({
    message: {
      en: `network.communitySize must be above the ${friends} friends and at most the ${consumers} consumers (people), but is ${size}.`,
      it: `network.communitySize deve essere sopra i ${friends} amici e al massimo pari ai ${consumers} consumatori (persone), ma è ${size}.`,
    },
    advice: { en: `Write a size such as ${example}.`, it: `Scrivi una grandezza come ${example}.` },
  }),
  noTies: (kinds: Bilingual): Fault => ({
    message: {
      en: "network.ties must name a CSV file when network.kind is ties, but is empty.",
      it: "network.ties deve nominare un file CSV quando network.kind è ties, ma è vuoto.",
    },
    advice: {
      en: `Write ties: friends.csv, or another kind: ${kinds.en}.`,
      it: `Scrivi ties: friends.csv, oppure un altro kind: ${kinds.it}.`,
    },
  }),
} as const;
