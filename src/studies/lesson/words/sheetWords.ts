import type { Language } from "../../../language/language.ts";

const en = {
  teacher: "Teacher’s sheet",
  pupil: "Pupil’s sheet",
  minutes: (minutes: number) => `${minutes} minutes`,
  goals: "Afterwards, pupils can",
  course: "Lesson plan",
  steps: (minutes: number) => [
    ["Question and situation", `${Math.round(minutes * 0.15)} min`],
    ["Everybody predicts alone, then pupils compare in pairs", `${Math.round(minutes * 0.25)} min`],
    ["Run, and look at prediction and result together", `${Math.round(minutes * 0.15)} min`],
    ["Why? Pupils first, then the explanation", `${Math.round(minutes * 0.2)} min`],
    [
      "Challenge in pairs; the page marks it",
      `${minutes - Math.round(minutes * 0.15) * 2 - Math.round(minutes * 0.25) - Math.round(minutes * 0.2)} min`,
    ],
  ],
  open: (name: string) =>
    `Open it in the page under Lessons, or print the pupils’ sheets: umot lesson ${name} --sheet pupil --out ${name}.html`,
  question: "Question",
  answer: "What comes out",
  madeBy: (runs: number, seed: string) =>
    `Simulated for this sheet: ${runs} runs of each side with the luck “${seed}”, which every page meets. The mean, with the lowest and the highest run in brackets.`,
  ofRuns: (runs: number, seed: string) =>
    `Simulated for this sheet: ${runs} runs with the luck “${seed}”, which every page meets. The number is the distance between the highest and the lowest run.`,
  result: "result",
  why: "Why",
  sources: "Sources",
  pitfalls: "What pupils get wrong, and what to say",
  challenge: "Challenge",
  levers: "Levers",
  targets: "Targets",
  lever: "Lever",
  range: "from – to",
  start: "start",
  solution: "a solution",
  miss: "many try",
  target: "Target",
  atLeast: (value: string) => `at least ${value}`,
  atMost: (value: string) => `at most ${value}`,
  terms: "Terms",
  myPrediction: "My prediction",
  drawHere: "Draw your curve before anything runs.",
  writeHere: (least: string, most: string) => `My number, between ${least} and ${most}:`,
  cameOut: "What came out",
  myReason: "Why did it come out like this? In my own words:",
  myPlan: "my plan",
  name: "Name",
  counted: "counted",
};

const it: typeof en = {
  teacher: "Scheda per l’insegnante",
  pupil: "Scheda per chi impara",
  minutes: (minutes) => `${minutes} minuti`,
  goals: "Alla fine si sa",
  course: "Svolgimento",
  steps: (minutes) => [
    ["Domanda e situazione", `${Math.round(minutes * 0.15)} min`],
    ["Ognuno prevede da solo, poi si confronta con chi siede accanto", `${Math.round(minutes * 0.25)} min`],
    ["Simulare, e guardare insieme previsione e risultato", `${Math.round(minutes * 0.15)} min`],
    ["Perché? Prima la classe, poi la spiegazione", `${Math.round(minutes * 0.2)} min`],
    [
      "Sfida a coppie; la valuta la pagina",
      `${minutes - Math.round(minutes * 0.15) * 2 - Math.round(minutes * 0.25) - Math.round(minutes * 0.2)} min`,
    ],
  ],
  open: (name) =>
    `Aprila nella pagina sotto Lezioni, o stampa le schede per la classe: umot lesson ${name} --sheet pupil --lang it --out ${name}.html`,
  question: "Domanda",
  answer: "Che cosa risulta",
  madeBy: (runs, seed) =>
    `Simulato per questa scheda: ${runs} simulazioni per lato con la fortuna «${seed}», la stessa di ogni pagina. Media, e fra parentesi la simulazione più bassa e la più alta.`,
  ofRuns: (runs, seed) =>
    `Simulato per questa scheda: ${runs} simulazioni con la fortuna «${seed}», la stessa di ogni pagina. Il numero è la distanza fra la simulazione più alta e la più bassa.`,
  result: "risultato",
  why: "Perché",
  sources: "Fonti",
  pitfalls: "Che cosa si sbaglia, e che cosa dire",
  challenge: "Sfida",
  levers: "Leve",
  targets: "Traguardi",
  lever: "Leva",
  range: "da – a",
  start: "inizio",
  solution: "una soluzione",
  miss: "molti provano",
  target: "Traguardo",
  atLeast: (value) => `almeno ${value}`,
  atMost: (value) => `al massimo ${value}`,
  terms: "Termini",
  myPrediction: "La mia previsione",
  drawHere: "Disegna la tua curva prima che si simuli qualcosa.",
  writeHere: (least, most) => `Il mio numero, fra ${least} e ${most}:`,
  cameOut: "Che cosa è risultato",
  myReason: "Perché è andata così? Con parole mie:",
  myPlan: "il mio piano",
  name: "Nome",
  counted: "contate",
};

/** Words of the sheets that are printed for a lesson. */
export const sheetWords: Readonly<Record<Language, typeof en>> = { en, it };
