import type { RunFailure } from "../../studies/runs/runFailure.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { OutputFolder } from "./outputFolder.ts";
/** What a folder must remember so that anybody can make it again. */
export interface Provenance {
    /** what to type to get the same again */
    readonly command: string;
    /** fingerprint of the question, from `questionHash`: a folder is replaced by an answer to the same one only */
    readonly question?: string | undefined;
    /** complete, with everything that was left out filled in; none where nothing was simulated */
    readonly scenario?: Scenario | undefined;
    readonly seed: string;
    /** runs that were finished */
    readonly runs: number;
    /** runs that were asked for; more than `runs` after an interruption */
    readonly asked: number;
    /** fingerprint of all results, from `resultHash`; sweeps have none, because they do not keep whole results */
    readonly results?: string;
    /** runs that failed and that no number holds; left out where there are none */
    readonly failures?: readonly RunFailure[] | undefined;
}
/** Adds the manifest to a folder, and puts it in its place. */
export declare function finishFolder(folder: OutputFolder, provenance: Omit<Provenance, "question">): void;
