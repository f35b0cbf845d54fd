export const english = {
  runs: "runs",
  timeLeft: (duration: string) => `${duration} left`,
  stopping: "Stopping after the runs under way; what is finished is kept. Ctrl-C again stops at once.",
  interrupted: (done: number, asked: number) =>
    `Interrupted: ${done} of ${asked} runs were finished, and are shown.`,
  nothingFinished: "Interrupted before the first run was finished: there is nothing to show.",
  stoppedAtOnce: "Interrupted: nothing was written.",
  writing:
    "The runs are done and their results are being written; this takes a moment. Ctrl-C again stops at once.",
  interruptedWriting: "Interrupted after the last run: the results were written all the same.",
  written: (folder: string) => `Written to ${folder}`,
  otherPlace: (reason: string, folder: string) => `${reason} This one goes to ${folder}; --force replaces.`,
  keptAside: (reason: string, folder: string) => `${reason}\nThe results are kept in ${folder}`,
  open: (file: string) => `Open ${file} in a browser.`,
  heading: (runs: string, days: string, consumers: string, seed: string) =>
    `${runs} of ${days} with ${consumers} consumers, seed “${seed}”`,
  runCount: (count: number, shown: string) => (count === 1 ? "1 run" : `${shown} runs`),
  dayCount: (count: number, shown: string) => (count === 1 ? "1 day" : `${shown} days`),
  brand: "brand",
  metrics: {
    share: "share",
    stars: "stars",
    revenue: "revenue",
    profit: "profit",
    swayed: "swayed",
    nps: "NPS",
    awareness: "known",
  } as Readonly<Record<string, string>>,
  intervals: (level: string, runs: string) =>
    `± or (low–high) is the ${level} interval of the mean (Student's t, within what is possible; ${runs}): the luck left in it, not the model's faults.`,
  noInterval: "One run: how much of this is luck cannot be said. --runs 20 shows it.",
  swayedMeans: "swayed: purchases that would have been something else without reviews and friends.",
  market: (sources: string, unmet: string, left: string, online: string) =>
    `Market: ${sources} sources before a purchase; ${unmet} of moments meet no brand; ${left} of baskets are left; ${online} of purchases are online.`,
  expected: { met: "as expected", missed: "not as expected", close: "close: luck may have decided" },
  storySeed: (seed: string) => `one run, seed “${seed}”`,
  sweepPlan: (count: number, points: string, runs: string, estimate: string) =>
    `${count === 1 ? "1 point" : `${points} points`}, ${runs} at each: ${estimate}.`,
  sweepHeading: (points: string, runs: string) => `${points} points; at each ${runs}`,
  grid: (brand: string, runs: string) => `Share of ${brand}, mean of ${runs} at each point`,
};
