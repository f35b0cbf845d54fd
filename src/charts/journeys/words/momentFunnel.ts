import { withArticle } from "../../../drawing/words/italian.ts";
import { capital } from "../../../drawing/words/measures.ts";

/** Words of the chart of the four micro-moments. */
const en = {
  title: (moment: string, share: string, lost: string) =>
    `${share} of visits in ${moment} end in a purchase; before that most journeys are lost in ${lost}`,
  only: (moment: string, share: string) => `${share} of visits in ${moment} end in a purchase`,
  lost: (moment: string, lost: string, visits: string, share: string) =>
    `In ${moment} ${lost} of ${visits} visits (${share}) are the last of their journey.`,
  unmet: (moment: string, share: string) =>
    `${share} of visits in ${moment} meet no brand at all, more than in any other moment.`,
  allMet: "In every moment every visit meets at least one brand.",
  subtitle: "Visits to each micro-moment over the whole run, and what became of them",
  visits: (count: string) => `${count} visits`,
  met: (count: string, share: string) => `${count} met a brand · ${share}`,
  wentOn: (count: string, share: string) => `${count} went on · ${share}`,
  bought: (count: string, share: string) => `${count} bought · ${share}`,
  columns: {
    moment: "Micro-moment",
    visits: "Visits",
    met: "Met a brand",
    wentOn: "Went on",
    bought: "Bought",
  },
};

const it: typeof en = {
  title: (moment, share, lost) =>
    `${capital(withArticle(share))} delle visite in ${moment} finisce in un acquisto; prima, i percorsi si perdono soprattutto in ${lost}`,
  only: (moment, share) => `${capital(withArticle(share))} delle visite in ${moment} finisce in un acquisto`,
  lost: (moment, lost, visits, share) =>
    `In ${moment} ${lost} di ${visits} visite (${share}) sono le ultime del percorso.`,
  unmet: (moment, share) =>
    `${capital(withArticle(share))} delle visite in ${moment} non incontra nessuna marca, più che in ogni altro momento.`,
  allMet: "In ogni momento ogni visita incontra almeno una marca.",
  subtitle: "Visite a ogni micro-momento in tutta la simulazione, e come sono andate",
  visits: (count) => `${count} visite`,
  met: (count, share) => `${count} con una marca · ${share}`,
  wentOn: (count, share) => `${count} proseguono · ${share}`,
  bought: (count, share) => `${count} acquistano · ${share}`,
  columns: {
    moment: "Micro-momento",
    visits: "Visite",
    met: "Marca incontrata",
    wentOn: "Proseguono",
    bought: "Acquistano",
  },
};

export const momentFunnelWords = { en, it };
