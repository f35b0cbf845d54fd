/**
 * The scenario that was meant by a path at which there is none: of the same name elsewhere, or of a name that is
 * like it; looked for beside it, in the folder `scenarios/`, and among those that come with umot.
 */
export declare function scenarioMeant(path: string): string | undefined;
