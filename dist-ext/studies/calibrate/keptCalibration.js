/** Rises whenever an older version would misread what a newer one keeps. */
export const CALIBRATION_VERSION = 1;
/** Where a folder keeps it. */
export const CALIBRATION_FILE = "calibration.json";
export function keptOf({ question, found }) {
    const { seed, scenario, until, unknowns, targets } = question;
    return {
        calibrationVersion: CALIBRATION_VERSION,
        seed,
        level: scenario.level,
        until,
        unknowns,
        targets,
        drawn: found?.drawn ?? [],
        inflation: found?.posterior.inflation ?? 1,
    };
}
