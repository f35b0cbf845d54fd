import { countText } from "../../language/countText.ts";
export const english = {
  runs: "runs",
  timeLeft: (duration: string) => `${duration} left`,
  stopping: "Stopping after the runs under way; what is finished is kept. Ctrl-C again stops at once.",
  interrupted: (done: number, asked: number) =>
    `Interrupted: ${countText(done, "en")} of ${countText(asked, "en")} runs were finished, and are shown.`,
  nothingFinished: "Interrupted before the first result was complete: there is nothing to show.",
  stoppedAtOnce: "Interrupted: nothing was written.",
  writing:
    "The runs are done and their results are being written; this takes a moment. Ctrl-C again stops at once.",
  interruptedWriting: "Interrupted after the last run: the results were written anyway.",
  firstResults: (file: string) => `First results, updated while it runs: ${file}`,
  written: (folder: string) => `Written to ${folder}`,
  otherPlace: (reason: string, folder: string) =>
    `${reason} This one goes to ${folder}; --force replaces the other.`,
  keptAside: (reason: string, folder: string) => `${reason}\nThe results are kept in ${folder}`,
  open: (file: string) => `Open ${file} in a browser.`,
};
