/** What the shell is told when a command ends. */
export declare const ExitCode: {
    readonly done: 0;
    /** an expectation or a threshold was missed, or a run failed */
    readonly failed: 1;
    /** something was typed, written or placed wrongly */
    readonly input: 2;
    /** a mistake in umot itself */
    readonly bug: 70;
    /** Ctrl-C; what was finished is kept */
    readonly interrupted: 130;
};
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
