/** What something took, in seconds. */
export interface Spent {
  readonly passed: number;
  /** of the program and of the system for it, on all cores */
  readonly processor: number;
}

/** Starts a clock; asked, it tells what has been spent since. */
export function startClock(): () => Spent {
  const passed = performance.now();
  const processor = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return { passed: (performance.now() - passed) / 1e3, processor: (user + system) / 1e6 };
  };
}
