import type { Language } from "../language/language.ts";
import type { RunResult } from "../model/result.ts";
import type { Maker, ReportDocument } from "../report/document/reportDocument.ts";
import type { Figure } from "../report/document/figureData.ts";
import type { Table } from "../report/tables/table.ts";
import type { TextStyle } from "../report/text/textStyle.ts";
import type { Scenario } from "../scenario/settings/scenario.ts";
import type { Executor, SimulationTask } from "./runs/executor.ts";
import type { Progress } from "./runs/replicate.ts";
import type { RunFailure } from "./runs/runFailure.ts";
import type { Precision } from "./runs/runUntilPrecise.ts";
import type { Bilingual } from "../language/bilingual.ts";

/** What people type and what it does. */
export type Example = readonly [typed: string, does: Bilingual];

/** Help of one command: examples, and a text for each of its own arguments and options. */
export type CommandHelp = Readonly<Record<string, Bilingual | readonly Example[]>> & {
  readonly examples: readonly Example[];
};

/** What is to be run. */
export interface Agenda {
  /** title of the scenario, or the command where there is none */
  readonly about: string;
  /** every run; where the study decides on its way what to run next, as many such runs as it takes at most */
  readonly tasks: readonly SimulationTask[];
  /** true where that is the most there can be */
  readonly isMost?: boolean;
  /** puts the estimate of time into a sentence that says what the runs are for; it stands alone unless given */
  readonly sentence?: (estimate: string) => string;
}

/** What is needed while many runs are under way. */
export interface Execution {
  readonly executor: Executor;
  readonly progress: Progress;
  /** aborted by Ctrl-C */
  readonly signal: AbortSignal;
  /** told, after each part that is finished, how to make a table of those that no earlier one held; it is made now and then */
  readonly showFirst?: ((make: () => Table) => void) | undefined;
  /** told of figures that are finished while runs are still under way, so that they are drawn meanwhile */
  readonly drawAhead?: ((figures: () => Promise<readonly Figure[]>) => void) | undefined;
}

/** What a study needs to simulate more after its result has been printed. */
export interface Supplement {
  readonly language: Language;
  /** opens threads, store and progress for an agenda, does the work and closes them */
  gather<Found>(agenda: Agenda, work: (execution: Execution) => Promise<Found>): Promise<Found>;
  /** says something that must not be missed */
  warn(text: string): void;
}

/** What has become of a study, counted in its parts: runs, pairs of runs, points. */
export interface StudyOutcome {
  readonly done: number;
  readonly failed: number;
  readonly asked: number;
  /** runs in each part; 1 unless given */
  readonly runsEach?: number;
  /** whether nothing failed and all came out as it should */
  readonly isFine: boolean;
  /** with --precision: how precise it has become */
  readonly precision?: Precision | undefined;
  /** what is said of an interruption, where it is not a count of runs that are shown */
  readonly interruption?: string | undefined;
}

/** What a folder remembers of a result, so that anybody can make it again. */
export interface Origin {
  /** complete, with everything that was left out filled in; none where nothing was simulated */
  readonly scenario?: Scenario | undefined;
  readonly seed: string;
  /** runs that were finished */
  readonly runs: number;
  /** runs that were asked for; more than `runs` after an interruption */
  readonly asked: number;
  /** runs that failed and that no number holds */
  readonly failures?: readonly RunFailure[] | undefined;
  /** every run as it came out, where whole results are kept: the folder remembers their fingerprint */
  readonly wholeResults?: readonly RunResult[] | undefined;
}

/**
 * A study: a question that many runs answer. From what it declares come its command, its files, its report in every
 * form, and what is printed; all of that is written once, for every study (`cli/study/`).
 *
 * Nothing in it touches disk, clock or terminal.
 */
export interface Study<Question, Result> {
  /** what has to be simulated; estimates of time come from it */
  agenda(question: Question, language: Language): Agenda;
  /**
   * Simulates and finds; with an aborted signal, what can be said of the runs that were finished, or undefined where
   * nothing can be.
   */
  conduct(question: Question, execution: Execution): Promise<Result | undefined>;
  /** simulates what only the files hold, once the result has been printed */
  complete?(result: Result, question: Question, supplement: Supplement): Promise<Result>;
  outcome(result: Result, question: Question, language: Language): StudyOutcome;
  origin(result: Result, question: Question): Origin;
  /** the table that `--format csv` prints */
  mainTable(result: Result, question: Question, language: Language): Table;
  /** the tables of the output folder */
  tables(result: Result, question: Question, language: Language): readonly Table[];
  /** plain data of the output folder, by the path of its file */
  data?(result: Result, question: Question, language: Language): Readonly<Record<string, unknown>>;
  /** the report; what it is drawn with is loaded here, because that takes a second */
  document(result: Result, question: Question, maker: Maker): Promise<ReportDocument>;
  /** the result as text for a terminal */
  text(result: Result, question: Question, style: TextStyle): string;
  /** the same as tables in Markdown */
  markdown(result: Result, question: Question, language: Language): string;
  /** the same as plain data for programs */
  json(result: Result, question: Question, language: Language): object;
}
