import { DAYPARTS, MOMENTS } from "../../model/parameters.js";
import { entry } from "../compile/tables.js";
import { marketFaults } from "../words/market.js";
/** Whoever has a micro-moment must have a channel to turn to. */
export const checkHabits = ({ scenario }) => Object.entries(scenario.personas).flatMap(([name, persona]) => reachedMoments(persona).flatMap((moment) => {
    const lonely = DAYPARTS.filter((daypart) => isLonely(persona, scenario.channels, moment, daypart));
    return lonely.length === 0
        ? []
        : [{ ...nowhereToTurn(name, moment, lonely), needs: needsOf(name, scenario) }];
}));
/** What decides whether a persona finds a channel. */
function needsOf(persona, { channels }) {
    return [
        ...["habits", "dayparts", "transitions"].map((group) => ["personas", persona, group]),
        ...Object.keys(channels).flatMap((channel) => ["use", "dayparts"].map((group) => ["channels", channel, group])),
    ];
}
function isLonely(persona, channels, moment, daypart) {
    if (persona.dayparts[daypart] === 0)
        return false;
    return Object.entries(channels).every(([channel, { use, dayparts }]) => use[moment] === 0 || dayparts[daypart] === 0 || entry(persona.habits[moment], channel) === 0);
}
/** Journeys begin at know, or with a loyal consumer at buy, and go on as the transitions say. */
function reachedMoments({ transitions }) {
    const reached = new Set(["know", "buy"]);
    for (const from of reached) {
        for (const to of MOMENTS)
            if (transitions[from][to] > 0)
                reached.add(to);
    }
    return MOMENTS.filter((moment) => reached.has(moment));
}
function nowhereToTurn(persona, moment, dayparts) {
    const some = dayparts.length === DAYPARTS.length ? [] : dayparts;
    const fault = marketFaults.nowhereToTurn(persona, moment, some);
    return { code: "U312", path: ["channels"], subject: `${persona} ${moment}`, atKey: true, ...fault };
}
