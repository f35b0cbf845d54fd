import type { Executor, SimulationTask } from "../../studies/runs/executor.ts";
import type { Language } from "../../language/language.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Agenda } from "../../studies/study.ts";
/** What does the runs. */
export interface Team {
    readonly executor: Executor;
    readonly threads: number;
    readonly signal: AbortSignal;
}
/**
 * Says how many runs there are and about how long they take here and now. For that every thread makes a few small
 * runs of the last market; the engine has to be compiled in each of them anyway, so that little time is lost.
 *
 * @param isKept - whether a run was made before, so that it takes no time
 */
export declare function tellEstimate(agenda: Agenda, isKept: (task: SimulationTask) => boolean, team: Team, terminal: Terminal): Promise<void>;
/** How many runs there are, in words, and how many of them are not kept. */
export declare function countRuns({ tasks, isMost }: Agenda, isKept: (task: SimulationTask) => boolean, language: Language): {
    readonly runs: string;
    readonly missing: number;
};
