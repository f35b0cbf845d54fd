import { DAYPARTS, DEVICES, FORMATS, MOMENTS } from "../../model/parameters.js";
import { DEFAULT_DAYPARTS } from "../settings/persona.js";
import { deviceByDaypart, deviceMixOfYear, leanToMobile } from "./deviceMix.js";
import { column, entry, normalised, rows } from "./tables.js";
const daysAYear = 365;
/** From this shape on, everybody's need rate is the mean. */
const everybodyAlike = 1000;
/** What kinds of people there are, with the devices of a calendar year. */
export function compilePersonas(scenario, year) {
    const personas = Object.values(scenario.personas);
    const { needsPerYear, needShape } = scenario.market;
    return {
        needRate: column(personas, ({ needs }) => (needsPerYear * needs) / daysAYear),
        needShape: column(personas, () => (needShape >= everybodyAlike ? Number.POSITIVE_INFINITY : needShape)),
        daypart: rows(personas, (persona) => MOMENTS.flatMap(() => daypartShares(persona))),
        device: compileDevices(scenario, year),
        habit: rows(personas, (persona) => habits(persona, scenario.channels)),
        transition: rows(personas, ({ transitions }) => MOMENTS.flatMap((from) => normalised(MOMENTS.map((to) => transitions[from][to])))),
        format: rows(personas, ({ formats }) => normalised(FORMATS.map((format) => formats[format]))),
        pace: column(personas, ({ pace }) => pace),
        priceSensitivity: column(personas, (persona) => persona.priceSensitivity),
        qualitySensitivity: column(personas, (persona) => persona.qualitySensitivity),
        trustInPeople: column(personas, (persona) => persona.trustInPeople),
        trustInBrands: column(personas, (persona) => persona.trustInBrands),
        pushAttention: column(personas, (persona) => persona.pushAttention),
        scepticShare: column(personas, (persona) => persona.scepticShare),
        sharing: column(personas, ({ sharing }) => sharing),
        talking: column(personas, ({ talking }) => talking),
    };
}
/** Device used by persona and daypart in a calendar year; shape [P, T, D]. */
export function compileDevices(scenario, year) {
    return rows(Object.values(scenario.personas), (persona) => {
        const mix = persona.devices === undefined ? deviceMixOfYear(year) : ownMix(persona.devices);
        const own = leanToMobile(mix, persona.mobileLean);
        const held = deviceByDaypart(own, daypartShares(persona));
        const { deviceByDaypart: share } = scenario.journey;
        if (share === 0)
            return held;
        const common = deviceByDaypart(own, usualDay);
        return held.map((chance, cell) => (1 - share) * chance + share * common[cell]);
    });
}
/**
 * The day over which a year's mix of devices was observed, or a persona's own mix is meant. It is the same for all markets:
 * where everybody moves to another part of the day at once, the devices move along.
 */
const usualDay = normalised(DEFAULT_DAYPARTS);
function ownMix(devices) {
    const [mobile, desktop, tablet] = normalised(DEVICES.map((device) => devices[device]));
    return [mobile, desktop, tablet];
}
function daypartShares({ dayparts }) {
    return normalised(DAYPARTS.map((daypart) => dayparts[daypart]));
}
/** How often a persona turns to each channel, by moment and daypart; shape [M, T, C]. */
function habits(persona, channels) {
    return MOMENTS.flatMap((moment) => DAYPARTS.flatMap((daypart) => Object.entries(channels).map(([name, { use, dayparts }]) => use[moment] * dayparts[daypart] * (entry(persona.habits[moment], name) ?? 1))));
}
