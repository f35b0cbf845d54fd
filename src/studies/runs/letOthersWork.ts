/**
 * Lets others work for a moment in the midst of a long reckoning: a progress bar, Ctrl-C.
 *
 * Where there are immediates, by one: of several reckonings that take turns by timers one is always due, and neither
 * signals nor files would get a turn before all of them end. A browser handles its events between timers.
 */
export const letOthersWork = () => new Promise<void>((resolve) => void later(resolve));

const later: (work: () => void) => unknown =
  typeof setImmediate === "function" ? setImmediate : (work) => setTimeout(work, 0);
