export const english = {
    runs: "runs",
    timeLeft: (duration) => `${duration} left`,
    stopping: "Stopping after the runs under way; what is finished is kept. Ctrl-C again stops at once.",
    interrupted: (done, asked) => `Interrupted: ${done} of ${asked} runs were finished, and are shown.`,
    nothingFinished: "Interrupted before the first run was finished: there is nothing to show.",
    stoppedAtOnce: "Interrupted: nothing was written.",
    writing: "The runs are done and their results are being written; this takes a moment. Ctrl-C again stops at once.",
    interruptedWriting: "Interrupted after the last run: the results were written all the same.",
    written: (folder) => `Written to ${folder}`,
    otherPlace: (reason, folder) => `${reason} This one goes to ${folder}; --force replaces.`,
    keptAside: (reason, folder) => `${reason}\nThe results are kept in ${folder}`,
    open: (file) => `Open ${file} in a browser.`,
};
