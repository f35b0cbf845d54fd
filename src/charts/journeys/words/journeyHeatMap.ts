import { withArticle } from "../../../drawing/words/italian.ts";

/** Words of the map of touchpoints and micro-moments. */
const en = {
  title: (brand: string, touchpoint: string, moment: string, share: string) =>
    `${brand} is met most on ${touchpoint} in ${moment}: ${share} of all its meetings`,
  never: (brand: string) => `${brand} is never met`,
  blind: (touchpoint: string, moment: string, visits: string, brand: string, share: string) =>
    `The largest blind spot is ${touchpoint} in ${moment}: of ${visits} visits there ${share} meet ${brand}.`,
  busiest: (touchpoint: string, moment: string, share: string) =>
    `Consumers turn most to ${touchpoint} in ${moment}, with ${share} of all visits.`,
  subtitle: (brand: string) =>
    `Meetings with ${brand} by touchpoint and micro-moment, and their share of the visits there`,
  ofVisits: (share: string) => `${share} of visits`,
  noVisits: "no visits",
  columns: {
    touchpoint: "Touchpoint",
    moment: "Micro-moment",
    visits: "Visits",
    met: "Meetings with the brand",
  },
};

const it: typeof en = {
  title: (brand, touchpoint, moment, share) =>
    `${brand} si incontra soprattutto su ${touchpoint} in ${moment}: ${share} di tutti i suoi incontri`,
  never: (brand) => `${brand} non si incontra mai`,
  blind: (touchpoint, moment, visits, brand, share) =>
    `Il punto cieco più grande è ${touchpoint} in ${moment}: di ${visits} visite ${withArticle(share)} incontra ${brand}.`,
  busiest: (touchpoint, moment, share) =>
    `I consumatori si rivolgono soprattutto a ${touchpoint} in ${moment}: ${share} di tutte le visite.`,
  subtitle: (brand) =>
    `Incontri con ${brand} per punto di contatto e micro-momento, e la loro quota delle visite`,
  ofVisits: (share) => `${share} delle visite`,
  noVisits: "nessuna visita",
  columns: {
    touchpoint: "Punto di contatto",
    moment: "Micro-momento",
    visits: "Visite",
    met: "Incontri con la marca",
  },
};

export const journeyHeatMapWords = { en, it };
