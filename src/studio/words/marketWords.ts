import type { Bilingual } from "../../language/bilingual.ts";
import type { ConsumerStage } from "../time/standing.ts";

/** What the places of the loop are called. */
export const stageWords: Readonly<Record<ConsumerStage, Bilingual>> = {
  home: { en: "at home", it: "a casa" },
  know: { en: "know", it: "sapere" },
  go: { en: "go", it: "andare" },
  do: { en: "do", it: "fare" },
  buy: { en: "buy", it: "comprare" },
  use: { en: "use", it: "usare" },
  tell: { en: "tell", it: "raccontare" },
};

/** What a consumer is doing there, for the note under the pointer. */
export const doingWords: Readonly<Record<ConsumerStage, Bilingual>> = {
  home: { en: "needs nothing at present", it: "per ora non ha bisogno di nulla" },
  know: { en: "wants to know", it: "vuole sapere" },
  go: { en: "wants to go there", it: "vuole andare" },
  do: { en: "wants to see how it is done", it: "vuole capire come si fa" },
  buy: { en: "wants to buy", it: "vuole comprare" },
  use: { en: "has bought, and uses", it: "ha comprato, e usa" },
  tell: { en: "tells others", it: "racconta ad altri" },
};

export const marketWords = {
  loop: { en: "The loop", it: "Il ciclo" },
  network: { en: "Who tells whom", it: "Chi racconta a chi" },
  sample: {
    en: "{dots} people drawn; each stands for {each}",
    it: "{dots} persone disegnate; ognuna ne rappresenta {each}",
  },
  drawn: { en: "People drawn", it: "Persone disegnate" },
  drawSo: { en: "draw {count}", it: "disegnane {count}" },
  everybody: { en: "all {dots} people are drawn", it: "sono disegnate tutte le {dots} persone" },
  reviews: { en: "reviews", it: "recensioni" },
  words: { en: "words among friends", it: "parole fra amici" },
  counts: { en: "numbers: the last 7 days", it: "numeri: gli ultimi 7 giorni" },
  lastWeek: { en: "in the last 7 days", it: "negli ultimi 7 giorni" },
  picture: {
    en: "People move from what they want to know to what they tell. {counts}",
    it: "Le persone passano da ciò che vogliono sapere a ciò che raccontano. {counts}",
  },
  nobody: { en: "no brand yet", it: "ancora nessuna marca" },
  lastBought: { en: "last bought from {brand}", it: "ultimo acquisto: {brand}" },
  consumer: { en: "Consumer {number}", it: "Consumatore {number}" },
  follow: { en: "Press to follow", it: "Premi per seguire" },
  story: { en: "One consumer’s story", it: "La storia di un consumatore" },
  storyLater: {
    en: "The story is told when the run has ended.",
    it: "La storia si racconta quando la simulazione è finita.",
  },
  somebody: { en: "Follow somebody", it: "Segui qualcuno" },
  another: { en: "Somebody else", it: "Un’altra persona" },
  saveStory: { en: "Save as a page", it: "Salva come pagina" },
  good: { en: "good words", it: "parole buone" },
  bad: { en: "bad words", it: "parole cattive" },
} as const satisfies Record<string, Bilingual>;

/** Fills the gaps of a text. */
export function filled(text: string, gaps: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(gaps[name] ?? whole));
}
