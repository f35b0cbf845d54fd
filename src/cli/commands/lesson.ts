import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadFile } from "../../files/reading/loadWithin.ts";
import { refuseForeignFile, replaceOwnFile } from "../../files/folders/singleFile.ts";
import { readPageFonts } from "../../files/report/fonts.ts";
import { inLanguage } from "../../language/bilingual.ts";
import type { Language } from "../../language/language.ts";
import type { Load } from "../../scenario/read/readText.ts";
import type { Lesson } from "../../studies/lesson/lesson.ts";
import { lessonCalled, LESSONS } from "../../studies/lesson/lessons.ts";
import { pupilSheet } from "../../studies/lesson/sheets/pupilSheet.ts";
import { SHEET_MARK } from "../../studies/lesson/sheets/sheetPage.ts";
import { teacherSheet } from "../../studies/lesson/sheets/teacherSheet.ts";
import { inThisThread } from "../../studies/runs/inThisThread.ts";
import { CliError, ExitCode } from "../cliError.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addSpeechFlags, type SpeechFlags } from "../flags/commonFlags.ts";
import { oneOf } from "../flags/optionValues.ts";
import { createTerminal, formatJson, type Terminal } from "../terminal/terminal.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import { lessonWords } from "../words/lessonWords.ts";
import { commandWords } from "../words.ts";
import type { CommandHelp } from "../../studies/study.ts";

/** Help of `umot lesson`. */
const lessonHelp = {
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

const SHEETS = { teacher: teacherSheet, pupil: pupilSheet } as const;

interface Flags extends SpeechFlags {
  readonly sheet?: keyof typeof SHEETS;
  readonly out?: string;
  readonly force?: boolean;
}

export const command = commandFile<Flags>({
  examples: lessonHelp.examples,

  declare(command, say) {
    command
      .argument("[name]", say(lessonHelp.name))
      .option("--sheet <kind>", say(lessonHelp.sheet), oneOf("--sheet", ["teacher", "pupil"]))
      .option("--out <file>", say(lessonHelp.out))
      .option("--force", say(sharedHelp.forceFile));
    addSpeechFlags(command, say, ["table", "json"]);
  },

  async act([name], { format, lang, quiet, sheet, out, force }) {
    const terminal = createTerminal({ language: lang, quiet });
    if (sheet !== undefined && name === undefined) throw new CliError(lessonWords.noSheetWithoutName);
    if ((sheet === undefined) !== (out === undefined)) throw new CliError(lessonWords.sheetAndOut);
    const lessons = name === undefined ? LESSONS : [lessonNamed(name)];
    if (sheet !== undefined && out !== undefined) {
      refuseForeignFile(out, SHEET_MARK, force);
      const classroom = { load: loadShipped, executor: inThisThread };
      const page = await SHEETS[sheet](lessons[0], lang, classroom, readPageFonts());
      replaceOwnFile(out, page, SHEET_MARK, force);
      terminal.tell(commandWords[lang].written(out));
    } else if (format === "json") {
      terminal.print(formatJson(inLanguage(lessons.map(toldOf), lang)));
    } else {
      terminal.print(name === undefined ? listText(terminal, lang) : lessonText(lessons[0], terminal, lang));
    }
    return ExitCode.done;
  },
});

/** @throws {CliError} if there is none of that name */
function lessonNamed(name: string): Lesson {
  const lesson = lessonCalled(name);
  if (lesson === undefined) {
    throw new CliError(
      lessonWords.noLesson(
        name,
        LESSONS.map((one) => one.name),
      ),
    );
  }
  return lesson;
}

/** The scenarios that came with the package, from the sources or from what was built of them. */
const loadShipped: Load = (path, most) => {
  const folder = fileURLToPath(new URL("../../../scenarios", import.meta.url));
  return existsSync(join(folder, path)) ? loadFile(join(folder, path), most) : undefined;
};

/** What programs are told of a lesson: all of it but how it is measured. */
function toldOf({ name, title, minutes, doctrine, terms, question, goals, path }: Lesson) {
  return { name, title, minutes, doctrine, terms, question, goals, scenario: path };
}

function listText(terminal: Terminal, language: Language): string {
  const widest = Math.max(...LESSONS.map(({ name }) => name.length));
  const lines = LESSONS.map(
    ({ name, minutes, title }) =>
      `${terminal.paint.bold(name.padEnd(widest))}  ${minutes} ${lessonWords.minutes[language]}  ${title[language]}`,
  );
  return [...lines, "", terminal.paint.dim(lessonWords.open[language])].join("\n");
}

function lessonText(
  { title, minutes, question, situation, goals }: Lesson,
  terminal: Terminal,
  language: Language,
) {
  return [
    `${terminal.paint.bold(title[language])} · ${minutes} ${lessonWords.minutes[language]}`,
    "",
    question[language],
    "",
    situation[language],
    "",
    lessonWords.goals[language],
    ...goals.map((goal) => `  - ${goal[language]}`),
    "",
    terminal.paint.dim(lessonWords.open[language]),
  ].join("\n");
}
