import type { CommandHelp } from "../../../studies/commandHelp.ts";

/** Help of `umot lesson`. */
export const lessonHelp = {
  examples: [
    ["lesson", { en: "the lessons, with minutes", it: "le lezioni, con i minuti" }],
    ["lesson jShape", { en: "one of them: question and goals", it: "una di esse: domanda e obiettivi" }],
    [
      "lesson jShape --sheet teacher --out teacher.html",
      {
        en: "to print: lesson plan, answers, pitfalls, with numbers simulated now",
        it: "da stampare: svolgimento, risposte, errori tipici, con numeri simulati ora",
      },
    ],
    [
      "lesson jShape --sheet pupil --out pupil.html",
      {
        en: "to print: room for the prediction, no answers",
        it: "da stampare: spazio per la previsione, senza risposte",
      },
    ],
  ],
  name: {
    en: "name of a lesson; leave it out to list them all",
    it: "nome di una lezione; senza, si elencano tutte",
  },
  sheet: { en: "a sheet to print: teacher, pupil", it: "una scheda da stampare: teacher, pupil" },
  out: { en: "where to write the sheet", it: "dove scrivere la scheda" },
} as const satisfies CommandHelp;
