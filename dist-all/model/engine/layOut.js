import { Curve, MOST, Setting, SETTINGS } from "../layout/codes.js";
import { Count } from "../layout/counts.js";
import { addressOf, carryOff, look, put } from "./engine.js";
import { CERTAIN } from "../advertising/presence.js";
/** Whose rules and chances to meet a brand lie in the tables of an engine. */
const laidOut = new WeakMap();
const laidMeeting = new WeakMap();
/** Lays out what today needs at the engine's tables: the rules when they have changed, and what yesterday made of them. */
export function layOut(market) {
    const { engine, rules, meeting, credit, readings, reminded, reviews } = market;
    put(engine, "credit", withEarned(credit));
    put(engine, "reminded", reminded);
    layOutRecall(market);
    put(engine, "readingValue", readings.value);
    put(engine, "readingPrecision", readings.precision);
    put(engine, "unreviewed", readings.unreviewed);
    put(engine, "badShare", reviews.display.badShare);
    put(engine, "unanswered", reviews.display.unanswered);
    if (laidMeeting.get(engine) !== meeting)
        layOutMeeting(engine, meeting, rules.present.length);
    if (laidOut.get(engine) === rules)
        return;
    for (const [name, table] of Object.entries(tablesOf(rules)))
        put(engine, name, table);
    put(engine, "numbers", numbersOf(rules.epoch, market.parameters));
    laidOut.set(engine, rules);
}
/** What silence leaves of the trust in brands' own words; those of others, on channels that are earned, keep it all. */
function withEarned(credit) {
    const trust = new Float64Array(2 * MOST).fill(1);
    trust.set(credit);
    return trust;
}
/**
 * Lays out the chances that a brand comes to mind: when a need arises, by recall or because its advertising was seen
 * lately, and at the moment of truth because of that alone.
 *
 *     1 − (1 − recall) · (1 − reminded)
 */
function layOutRecall({ engine, rules, reminded }) {
    const forgetting = 1 - rules.epoch.journey.recall;
    const brands = rules.present.length;
    const recall = limitsOf(reminded.map((chance) => (1 - forgetting * (1 - chance)) * CERTAIN), brands);
    const reminder = limitsOf(reminded.map((chance) => chance * CERTAIN), brands);
    put(engine, "recallLimits", recall.limits);
    put(engine, "recallPossible", recall.possible);
    put(engine, "reminderLimits", reminder.limits);
    put(engine, "reminderPossible", reminder.possible);
}
/** Places for so many brands when four are asked at once. */
export const lanesOf = (brands) => 4 * Math.ceil(brands / 4);
/** Lays out the chances to meet a brand, also so that four brands are asked at once. */
function layOutMeeting(engine, meeting, brands) {
    const { limits, possible } = limitsOf(meeting, brands);
    put(engine, "meeting", meeting);
    put(engine, "meetingLimits", limits);
    put(engine, "meetingPossible", possible);
    laidMeeting.set(engine, meeting);
}
/**
 * Makes of chances, times 2³², what four brands' bits are compared with at once: 32 random bits lie below a chance when
 * they are not above the next lower whole number, and a chance of nothing is kept apart as a bit that is not set.
 *
 * @param chances - shape [rows, B]
 */
function limitsOf(chances, brands) {
    const width = lanesOf(brands);
    const rows = chances.length / brands;
    const limits = new Uint32Array(rows * width);
    const possible = new Uint32Array(rows);
    for (const [cell, chance] of chances.entries()) {
        const row = Math.floor(cell / brands);
        const brand = cell % brands;
        if (chance === 0)
            continue;
        limits[row * width + brand] = Math.ceil(Math.min(CERTAIN, chance)) - 1;
        possible[row] |= 1 << brand;
    }
    return { limits, possible };
}
/** The tables of an epoch, by their names in `day/memory/tables.ts`. */
function tablesOf(rules) {
    const { journey, telling, care, brands, personas } = rules.epoch;
    const { epoch: _epoch, personas: _count, meaning: _meaning, meeting: _meeting, ...tables } = rules;
    return {
        ...tables,
        engagement: brands.engagement,
        tasteSpread: brands.tasteSpread,
        price: brands.price,
        deliveryDays: brands.deliveryDays,
        quality: brands.quality,
        qualitySpread: brands.qualitySpread,
        service: brands.service,
        failure: brands.failure,
        usability: brands.usability,
        shareTools: brands.shareTools,
        careAnswered: brands.careAnswered,
        careHours: brands.careHours,
        served: brands.served,
        joining: brands.joining,
        membershipPeriod: brands.membershipPeriod,
        membershipExperience: brands.membershipExperience,
        careSkill: brands.careSkill,
        scepticShare: personas.scepticShare,
        pushAttention: personas.pushAttention,
        trustInPeople: personas.trustInPeople,
        sharing: personas.sharing,
        talking: personas.talking,
        pace: personas.pace.map((pace) => journey.pace * pace),
        dropOut: journey.dropOut,
        stayLoyal: care.stayLoyal,
        starThresholds: telling.starThresholds,
    };
}
/** The settings that are one number each, by `Setting`. */
function numbersOf(epoch, { durable, giftsServe }) {
    const { journey, beliefs, choice, checkout, experience, telling, wordOfMouth, care, surveys } = epoch;
    const named = {
        ...journey,
        ...beliefs,
        ...choice,
        ...checkout,
        ...experience,
        ...telling,
        ...wordOfMouth,
        ...care,
        ...surveys,
        doing: choice.do,
        curve: Curve[telling.curve],
        durable: durable ? 1 : 0,
        giftsServe: giftsServe ? 1 : 0,
    };
    const numbers = new Float64Array(SETTINGS);
    for (const [name, cell] of Object.entries(Setting)) {
        if (typeof cell === "number")
            numbers[cell] = named[name];
    }
    return numbers;
}
/** Adds what was counted in the engine's tables to the day's sums and the run's tables, and leaves nothing counted. */
export function addCounts({ engine, evening, tables }) {
    addContacts(engine, evening.contacts, tables.touchpoints.met.length);
    for (const { name, total, Kind } of countsOf(evening, tables))
        carryOff(engine, name, Kind, total);
}
/** Meetings by channel and brand, whoever met and in whichever moment. */
function addContacts(engine, contacts, cells) {
    const width = contacts.length;
    look(engine, (buffer) => {
        const met = new Uint32Array(buffer, addressOf(engine, "met"), cells);
        for (let first = 0; first < cells; first += width)
            for (let cell = 0; cell < width; ++cell)
                contacts[cell] += met[first + cell];
    });
}
/** Which counts of the engine belong to which of the market. */
function countsOf({ brand, market, members }, { touchpoints, funnel }) {
    const brands = members.length;
    const ofBrand = brand.subarray(Count.satisfaction * brands, (Count.satisfaction + 1) * brands);
    return [
        { name: "visits", total: touchpoints.visits, Kind: Uint32Array },
        { name: "met", total: touchpoints.met, Kind: Uint32Array },
        { name: "exits", total: touchpoints.exits, Kind: Uint32Array },
        { name: "boughtThrough", total: touchpoints.bought, Kind: Uint32Array },
        { name: "failed", total: touchpoints.failures, Kind: Uint32Array },
        { name: "funnelVisits", total: funnel.visits, Kind: Uint32Array },
        { name: "funnelMet", total: funnel.met, Kind: Uint32Array },
        { name: "funnelLeft", total: funnel.left, Kind: Uint32Array },
        { name: "funnelBought", total: funnel.bought, Kind: Uint32Array },
        { name: "brandCounts", total: brand, Kind: Uint32Array },
        { name: "marketCounts", total: market, Kind: Uint32Array },
        { name: "satisfaction", total: touchpoints.satisfaction, Kind: Float64Array },
        { name: "satisfactionOfBrand", total: ofBrand, Kind: Float64Array },
    ];
}
