import type { Bilingual } from "../../language/bilingual.ts";

/** Words of the lessons; `{…}` is filled in. */
export const lessonWords = {
  lessons: { en: "Lessons", it: "Lezioni" },
  about: {
    en: "A question, your prediction, what really comes out, and a challenge. Ten to twenty minutes each.",
    it: "Una domanda, la tua previsione, ciò che risulta davvero, e una sfida. Da dieci a venti minuti ciascuna.",
  },
  minutes: { en: "{minutes} minutes", it: "{minutes} minuti" },
  back: { en: "All lessons", it: "Tutte le lezioni" },
  predict: { en: "1 · Your prediction", it: "1 · La tua previsione" },
  draw: {
    en: "Draw with finger or mouse, or go through the points with Tab and move them with the arrow keys.",
    it: "Disegna con il dito o il mouse, oppure passa da un punto all’altro con Tab e spostali con le frecce.",
  },
  number: { en: "My number", it: "Il mio numero" },
  run: { en: "That is my prediction: run", it: "Questa è la mia previsione: simula" },
  running: { en: "The engine simulates {runs} runs …", it: "Il motore fa {runs} simulazioni …" },
  result: { en: "2 · What comes out", it: "2 · Che cosa risulta" },
  mine: { en: "my prediction", it: "la mia previsione" },
  truth: { en: "result", it: "risultato" },
  close: { en: "Very close.", it: "Vicinissimo." },
  near: { en: "Not far off.", it: "Non lontano." },
  far: {
    en: "Quite different: that is where it gets interesting.",
    it: "Molto diverso: è qui che diventa interessante.",
  },
  distance: {
    en: "On average {distance} of the scale apart.",
    it: "In media {distance} della scala di distanza.",
  },
  luck: { en: "{runs} runs, from {least} to {most}.", it: "{runs} simulazioni, da {least} a {most}." },
  why: { en: "3 · Why", it: "3 · Perché" },
  sources: { en: "Sources", it: "Fonti" },
  terms: { en: "Terms", it: "Termini" },
  challenge: { en: "4 · Challenge", it: "4 · Sfida" },
  challengeThird: { en: "3 · Challenge", it: "3 · Sfida" },
  mark: { en: "Simulate my plan", it: "Simula il mio piano" },
  marking: { en: "Simulating …", it: "Sto simulando …" },
  solved: { en: "Solved. Every target is reached.", it: "Risolta. Ogni traguardo è raggiunto." },
  unsolved: {
    en: "Not yet: targets missed: {missed} of {all}.",
    it: "Non ancora: traguardi mancati: {missed} su {all}.",
  },
  target: { en: "Target", it: "Traguardo" },
  reached: { en: "Your plan", it: "Il tuo piano" },
  yes: { en: "reached", it: "raggiunto" },
  no: { en: "missed", it: "mancato" },
  more: { en: "as much as possible", it: "il più possibile" },
  less: { en: "as little as possible", it: "il meno possibile" },
  atLeast: { en: "at least {value}", it: "almeno {value}" },
  atMost: { en: "at most {value}", it: "al massimo {value}" },
  market: { en: "Watch this market", it: "Guarda questo mercato" },
  print: { en: "Print this lesson", it: "Stampa questa lezione" },
  unknown: {
    en: "The link names a lesson that this page does not have. Choose one here.",
    it: "Il link nomina una lezione che questa pagina non ha. Scegline una qui.",
  },
  failed: {
    en: "The simulation ended with an error. Reload the page and try again; if it comes back, report it with the lesson’s name.",
    it: "La simulazione è finita con un errore. Ricarica la pagina e riprova; se ritorna, segnalalo con il nome della lezione.",
  },
} as const satisfies Record<string, Bilingual>;

/** How a drawn curve goes, held against the truth. */
export const directionWords = {
  same: { en: "Your curve goes the right way.", it: "La tua curva va nella direzione giusta." },
  flat: {
    en: "Your curve stays level; the result does not.",
    it: "La tua curva resta piatta; il risultato no.",
  },
  other: { en: "Your curve goes the other way.", it: "La tua curva va nell’altra direzione." },
} as const satisfies Record<string, Bilingual>;

/** Words of a class. */
export const classWords = {
  forPupils: { en: "Hand in", it: "Consegna" },
  pupilAbout: {
    en: "Your prediction and your plan as a code, under a name drawn by lot: {name}. Nothing is sent; show the square, copy the code, or save it.",
    it: "La tua previsione e il tuo piano in un codice, con un nome tirato a sorte: {name}. Non si invia nulla; mostra il quadrato, copia il codice, o salvalo.",
  },
  qr: { en: "The code as a square to scan", it: "Il codice come quadrato da inquadrare" },
  copy: { en: "Copy", it: "Copia" },
  copied: { en: "Copied.", it: "Copiato." },
  byHand: { en: "Select it and copy by hand.", it: "Selezionalo e copialo a mano." },
  save: { en: "Save as a file", it: "Salva come file" },
  forTeacher: { en: "Class", it: "Classe" },
  teacherAbout: {
    en: "Give the class this lesson’s link. Paste the codes that come back, one a line, or add files with them.",
    it: "Dai alla classe il link di questa lezione. Incolla i codici che tornano, uno per riga, o aggiungi i file che li contengono.",
  },
  link: { en: "Link for the class", it: "Link per la classe" },
  codes: { en: "Codes, one a line", it: "Codici, uno per riga" },
  files: { en: "Add files", it: "Aggiungi file" },
  show: { en: "Show the class", it: "Mostra la classe" },
  line: { en: "Line {line}", it: "Riga {line}" },
  spread: {
    en: "Predictions handed in: {count}. Beside them, what comes out",
    it: "Previsioni consegnate: {count}. Accanto, ciò che risulta",
  },
  oneGuess: { en: "one prediction", it: "una previsione" },
  middle: {
    en: "The middle prediction is {middle}; the result is {truth}.",
    it: "La previsione di mezzo è {middle}; il risultato è {truth}.",
  },
  ranking: { en: "Plans on the same luck", it: "Piani con la stessa fortuna" },
  rank: { en: "Rank", it: "Posto" },
  who: { en: "Name", it: "Nome" },
  met: { en: "Targets", it: "Traguardi" },
  progress: { en: "{done} of {all} plans simulated", it: "{done} piani su {all} simulati" },
} as const satisfies Record<string, Bilingual>;
