import type { Outcome } from "../../studies/study.ts";
import type { OutputFolder } from "../../files/folders/outputFolder.ts";
import { ExitCode } from "../exitCode.ts";
import { type Showing } from "./showResults.ts";
import type { Terminal } from "../terminal/terminal.ts";
/** Writes and shows what was finished, and says how the experiment ended. */
export declare function endExperiment({ done, failed, asked, runsEach, isFine, precision, interruption }: Outcome, showing: Showing, folder: OutputFolder | undefined, terminal: Terminal, finish: () => void): Promise<ExitCode>;
