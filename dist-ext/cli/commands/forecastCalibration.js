import { existsSync } from "node:fs";
import { join } from "node:path";
import { readRegularFile } from "../../files/reading/readRegularFile.js";
import { calibratedForecastStudy } from "../../studies/calibratedForecast/calibratedForecastStudy.js";
import { alternativeFrom } from "../../studies/calibratedForecast/alternatives.js";
import { daysAhead } from "../../studies/calibratedForecast/futureTargets.js";
import { CALIBRATION_FILE } from "../../studies/calibrate/keptCalibration.js";
import { readKept } from "../../studies/calibrate/readKept.js";
import { BASE_SCENARIO } from "../../studies/calibrate/shown/scenarioTexts.js";
import { CliError } from "../cliError.js";
import { openScenario, problemsError } from "../flags/openScenario.js";
import { runStudy } from "../study/runStudy.js";
import { dataFaults } from "../words/data.js";
/** A calibration has at most so many bytes: ten years of days of twenty brands have some 10 MB. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Whether a path is the folder that a calibration wrote. */
export function isCalibration(path) {
    return existsSync(join(path, CALIBRATION_FILE));
}
/** Forecasts by the scenarios that a calibration left possible, and what would be if something were decided now. */
export function forecastCalibration(path, flags, typed, terminal) {
    const kept = keptIn(path);
    const base = join(path, BASE_SCENARIO);
    const days = daysAhead(kept, openScenario(base).scenario.market.days, flags.horizon);
    const { scenario, ties } = openScenario(base, { days });
    const others = (flags.with ?? []).map((text) => {
        const { alternative, problems } = alternativeFrom(scenario, text, kept.until);
        if (alternative === undefined)
            throw problemsError(problems);
        return alternative;
    });
    const question = {
        kept,
        alternatives: [{ name: "", scenario }, ...others],
        ...(ties && { ties }),
    };
    const of = [kept, question.alternatives.map((one) => one.scenario)];
    return runStudy(calibratedForecastStudy, { question, flags, typed, about: path, of }, terminal);
}
/** @throws {CliError} where the file is none that this version writes */
function keptIn(path) {
    const file = join(path, CALIBRATION_FILE);
    const kept = readKept(new TextDecoder().decode(readRegularFile(file, MOST_BYTES)));
    if (kept === undefined)
        throw new CliError(dataFaults.noCalibration(file));
    return kept;
}
