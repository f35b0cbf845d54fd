import type { Executor, SimulationTask } from "../../studies/runs/executor.ts";
import type { Agenda } from "../../studies/study.ts";
/** Who does the runs of a command. */
export interface Hands {
    readonly executor: Executor;
    /** says how many runs there are, and what can be said of the time they take */
    tellWork(agenda: Agenda, isKept: (task: SimulationTask) => boolean, signal: AbortSignal): Promise<void>;
}
