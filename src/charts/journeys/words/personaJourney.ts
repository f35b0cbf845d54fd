import { quotedMoment } from "../../../drawing/words/moments.ts";
import type { Locale } from "../../../drawing/numbers.ts";
import { type JourneyStage, stageName } from "../../../drawing/words/stages.ts";

/** The stage in a sentence: a micro-moment in its own words, or what happens after the purchase. */
export function stageInSentence(locale: Locale, stage: JourneyStage): string {
  if (stage !== "use" && stage !== "tell") return quotedMoment(locale, stage);
  return `“${stageName(locale, stage)}”`;
}

/** Words of the journey map of each persona. */
const en = {
  title: (persona: string, stage: string, share: string) =>
    `${stage} loses most journeys of ${persona}: ${share} of the visits there end the journey`,
  smooth: "No persona leaves the journey on the way",
  decides: (persona: string, stage: string, share: string) =>
    `For ${persona} it is ${stage}, where ${share} leave.`,
  hardest: (persona: string, stage: string, share: string) =>
    `The hardest stage is ${stage} for ${persona}: it goes well for only ${share}.`,
  after: (persona: string, touchpoint: string) =>
    `There ${persona} breaks off most often right after ${touchpoint}.`,
  decisive: (persona: string, touchpoint: string, stage: string, points: string, isMore: boolean) =>
    `For ${persona} what tells buyers from others most surely is ${touchpoint} at ${stage}: with it, the share of journeys that end in a purchase is ${points} points ${isMore ? "higher" : "lower"}.`,
  subtitle:
    "Stages from left to right: touchpoints used most, how well it goes (curve), journeys left (bars)",
  subtitleDown:
    "Stages from top to bottom: how well it goes (curve), journeys left (bars), touchpoints used most",
  caption: (sample: string) =>
    `Curve: before the purchase, visits in which a brand was met; at “Use”, mean satisfaction; at “Tell”, mean of the stars posted, from 0% (one star) to 100% (five). Bars: visits that ended the journey. Grey: the stage at which most journeys end. ★: the touchpoint that most surely tells journeys with a purchase from those without; this is a correlation, and umot attribution measures causes. ${sample}`,
  leave: (share: string) => `${share} leave`,
  touchpoints: { friends: "friends", posts: "reviews", care: "care desk" },
  columns: {
    persona: "Persona",
    stage: "Stage",
    touchpoint: "Touchpoint",
    part: "Share of the stage",
    visits: "Visits to the stage",
    ease: "Goes well",
    exits: "Visits that end the journey",
    lastSource: "Exits right after the touchpoint",
    gain: "Purchases after it, minus those without it",
  },
};

const it: typeof en = {
  title: (persona, stage, share) =>
    `${stage} perde più percorsi di ${persona}: ${share} di queste visite vi mette fine`,
  smooth: "Nessuna persona lascia il percorso a metà",
  decides: (persona, stage, share) => `Per ${persona} è ${stage}: lascia ${share}.`,
  hardest: (persona, stage, share) =>
    `La fase più difficile è ${stage} per ${persona}: va bene solo a ${share}.`,
  after: (persona, touchpoint) => `Lì ${persona} si ferma più spesso subito dopo ${touchpoint}.`,
  decisive: (persona, touchpoint, stage, points, isMore) =>
    `Per ${persona} ciò che più distingue chi compra è ${touchpoint} in ${stage}: passandovi, la quota di percorsi che finisce con un acquisto è di ${points} punti più ${isMore ? "alta" : "bassa"}.`,
  subtitle:
    "Fasi da sinistra a destra: punti di contatto più usati, quanto va bene (curva), percorsi lasciati (barre)",
  subtitleDown:
    "Fasi dall’alto in basso: quanto va bene (curva), percorsi lasciati (barre), punti di contatto più usati",
  caption: (sample) =>
    `Curva: prima dell’acquisto, visite in cui si è incontrata una marca; in “Usare”, soddisfazione media; in “Raccontare”, media delle stelle date, da 0% (una) a 100% (cinque). Barre: visite che hanno messo fine al percorso. In grigio: la fase in cui finiscono più percorsi. ★: il punto di contatto che distingue con più sicurezza i percorsi con acquisto da quelli senza; è una correlazione, e le cause le misura umot attribution. ${sample}`,
  leave: (share) => `${share} lascia`,
  touchpoints: { friends: "amici", posts: "recensioni", care: "assistenza" },
  columns: {
    persona: "Persona",
    stage: "Fase",
    touchpoint: "Punto di contatto",
    part: "Quota della fase",
    visits: "Visite alla fase",
    ease: "Va bene",
    exits: "Visite che mettono fine al percorso",
    lastSource: "Uscite subito dopo il punto di contatto",
    gain: "Acquisti dopo, meno senza",
  },
};

export const personaJourneyWords = { en, it };
