import { fan } from "../../charts/forecast/fan.js";
import { figureOf } from "../../report/document/figure.js";
import { brandNames, focusBrand } from "../../report/document/names.js";
import { dateOf } from "../../report/tables/table.js";
import { FORETOLD_UNITS } from "./calibratedForecastText.js";
const NOTHING = {
    p025: Number.NaN,
    p10: Number.NaN,
    p25: Number.NaN,
    p50: Number.NaN,
    p75: Number.NaN,
    p90: Number.NaN,
    p975: Number.NaN,
};
/** The figures of a forecast from a calibration: what was of the brand in focus, and what may come. */
export function figuresOfCalibratedForecast({ question, rows }) {
    const { kept, alternatives } = question;
    const { scenario } = alternatives[0];
    const { start, currency } = scenario.market;
    const focus = focusBrand(scenario);
    const name = brandNames(scenario, "en").get(focus) ?? focus;
    const own = rows.filter(({ brand, alternative }) => brand === focus && alternative === "");
    const measures = [...new Set(own.flatMap(({ what }) => (what === "share" ? [] : [what])))];
    return measures.map((what) => {
        const target = kept.targets.find((one) => one.what === what && one.brand === focus);
        const past = (target?.spans ?? []).map(({ from }, at) => ({
            date: dateOf(start, from),
            seen: target?.values[at] ?? Number.NaN,
            ...NOTHING,
        }));
        const ahead = own
            .filter((row) => row.what === what)
            .map(({ from, p025, p10, p25, p50, p75, p90, p975 }) => ({
            date: dateOf(start, from),
            seen: Number.NaN,
            p025,
            p10,
            p25,
            p50,
            p75,
            p90,
            p975,
        }));
        const about = { series: name, measure: what, unit: FORETOLD_UNITS[what], currency, isCalibrated: true };
        return figureOf(fan, [...past, ...ahead], about, `fan-${what}`);
    });
}
