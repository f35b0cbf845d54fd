import { commandWords } from "../words.ts";
import { formatDataJson } from "../../files/formats/dataJson.ts";
import type { TableFolder } from "../../files/formats/tableFolder.ts";
import { tablePieces } from "../../files/formats/csv.ts";
import { drawFiguresAhead } from "../../files/report/drawAhead.ts";
import { finishFolder } from "../../files/folders/manifest.ts";
import { toolVersion } from "../../files/folders/toolVersion.ts";
import { makerOf, writeDocument } from "../../files/report/writeReport.ts";
import { resultHash } from "../../files/store/resultHash.ts";
import type { Study } from "../../studies/study.ts";
import { ExitCode } from "../cliError.ts";
import type { RunFlags } from "../flags/commonFlags.ts";
import { canDraw } from "../flags/drawingPackages.ts";
import { openOutput } from "../flags/outputPlace.ts";
import { optimiseHardly } from "../optimiseLater.ts";
import type { WorkFlags } from "../flags/executionFlags.ts";
import type { Typed } from "../flags/typed.ts";
import { jsonPieces, type Terminal } from "../terminal/terminal.ts";
import { endExperiment } from "./endExperiment.ts";
import { firstResults } from "./firstResults.ts";
import { withExecution } from "./withExecution.ts";

/** What a study is asked, and how. */
export interface StudyOrder<Question, Result> {
  readonly question: Question;
  readonly flags: Pick<
    RunFlags,
    "lang" | "format" | "csvDialect" | "to" | "out" | "force" | "store" | "resume"
  > &
    WorkFlags;
  readonly typed: Typed;
  /** what the usual folder is called after: the path of a scenario, or a name */
  readonly about: string;
  /** what the folder is to be the answer to, besides what was typed: scenarios as they are */
  readonly of: unknown;
  /** adds files that are no tables */
  write?(folder: TableFolder, result: Result): void | Promise<void>;
  /** does what is left to do after a study that was not interrupted */
  finish?(result: Result): void;
}

/**
 * Conducts a study from its question to its exit code: opens the folder, simulates with threads, store, progress and an
 * ear for Ctrl-C, prints the result, and writes its tables, data, report and charts.
 */
export async function conductStudy<Question, Result>(
  study: Study<Question, Result>,
  order: StudyOrder<Question, Result>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { question, flags, typed, about, of } = order;
  const { language } = terminal;
  const isDrawn = canDraw(flags, terminal);
  const folder = openOutput(flags, { about, typed, of }, terminal);
  try {
    const result = await withExecution(terminal, study.agenda(question, language), flags, (execution) => {
      const tellPath = (path: string) => execution.say(commandWords[language].firstResults(path));
      const showFirst = folder && firstResults(folder, flags.csvDialect, tellPath);
      const drawing = new AbortController();
      const drawAhead = isDrawn ? drawFiguresAhead(flags.lang, drawing.signal) : undefined;
      return study.conduct(question, { ...execution, showFirst, drawAhead }).finally(() => drawing.abort());
    });
    if (result === undefined) {
      terminal.warn(commandWords[language].nothingFinished);
      return ExitCode.interrupted;
    }
    const showing = {
      csvDialect: flags.csvDialect,
      write: async (place: TableFolder) => {
        const whole = await completed(study, result, order, terminal);
        await writeStudy(study, whole, order, place, terminal, isDrawn);
      },
      format: () => formatStudy(study, result, order, terminal),
    };
    const outcome = study.outcome(result, question, language);
    return await endExperiment(outcome, showing, folder, terminal, () => order.finish?.(result));
  } finally {
    folder?.discard();
  }
}

/** The result with what only its files hold. */
async function completed<Question, Result>(
  study: Study<Question, Result>,
  result: Result,
  { question, flags }: StudyOrder<Question, Result>,
  terminal: Terminal,
): Promise<Result> {
  if (study.complete === undefined) return result;
  return study.complete(result, question, {
    language: terminal.language,
    gather: (agenda, work) => withExecution(terminal, agenda, flags, work),
    warn: terminal.warn,
  });
}

async function writeStudy<Question, Result>(
  study: Study<Question, Result>,
  result: Result,
  { question, flags, typed: { command }, write }: StudyOrder<Question, Result>,
  folder: TableFolder,
  { language }: Terminal,
  isDrawn: boolean,
): Promise<void> {
  optimiseHardly();
  const { wholeResults, ...origin } = study.origin(result, question);
  const results = wholeResults && resultHash(wholeResults, toolVersion());
  for (const table of study.tables(result, question, language)) folder.writeTable(table);
  for (const [path, data] of Object.entries(study.data?.(result, question, language) ?? {}))
    folder.write(path, formatDataJson(data));
  await write?.(folder, result);
  if (isDrawn) {
    const report = await study.document(result, question, makerOf(command, results));
    await writeDocument(folder, report, { language: flags.lang, formats: flags.to });
  }
  finishFolder(folder, { command, ...origin, ...(results !== undefined && { results }) });
}

function formatStudy<Question, Result>(
  study: Study<Question, Result>,
  result: Result,
  { question, flags: { format, csvDialect } }: StudyOrder<Question, Result>,
  terminal: Terminal,
): string | Iterable<string> {
  const { language } = terminal;
  if (format === "csv") return tablePieces(study.mainTable(result, question, language), csvDialect);
  if (format === "md") return study.markdown(result, question, language);
  if (format === "json") return jsonPieces(study.json(result, question, language));
  return study.text(result, question, terminal);
}
