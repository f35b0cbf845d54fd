import { DEVICES, FORMATS, MOMENTS } from "../../model/parameters.js";
import { levelCosts } from "./costs.js";
import { column, entry, flagColumn, rows, wholeColumn } from "./tables.js";
const shareMoments = [...MOMENTS, "use"];
/** What the competitors do. Who is there from the first day is there during the warm-up; gifts and entries wait. */
export function compileBrands(scenario, { day, before }) {
    const brands = Object.values(scenario.brands);
    const levels = levelCosts(scenario);
    const earlier = before === undefined ? undefined : levelCosts(before);
    return {
        entryDay: wholeColumn(brands, ({ entryDay }) => (entryDay === 0 ? 0 : scenario.market.warmUp + entryDay)),
        quality: column(brands, ({ quality }) => quality),
        qualitySpread: column(brands, ({ qualitySpread }) => qualitySpread),
        tasteSpread: column(brands, ({ tasteSpread }) => tasteSpread),
        preference: column(brands, ({ preference }) => preference),
        promise: column(brands, ({ promise }) => promise),
        price: column(brands, ({ price }) => price),
        unitCost: Float64Array.from(brands, ({ unitCost }, at) => Math.max(0, unitCost + levels[at].perSale)),
        levelDailyCost: column(levels, ({ perDay }) => perDay),
        levelOnceCost: Float64Array.from(levels, ({ once }, at) => once - (earlier?.[at].once ?? 0)),
        levelDay: wholeColumn(brands, () => day),
        fixedCost: column(brands, ({ fixedCost }) => fixedCost),
        content: rows(brands, ({ content }) => FORMATS.map((format) => content[format])),
        contentDailyCost: column(brands, ({ contentDailyCost }) => contentDailyCost),
        usability: rows(brands, ({ usability }) => DEVICES.map((device) => usability[device])),
        loadSeconds: column(brands, ({ loadSeconds }) => loadSeconds),
        checkout: column(brands, ({ checkout }) => checkout),
        engagement: rows(brands, ({ engagement }) => MOMENTS.map((moment) => engagement[moment])),
        shareTools: rows(brands, ({ shareTools }) => shareMoments.map((moment) => shareTools[moment])),
        coherence: column(brands, ({ coherence }) => coherence),
        outlets: column(brands, ({ outlets }) => outlets),
        deliveryDays: column(brands, ({ deliveryDays }) => deliveryDays),
        ...compilePresence(scenario),
        ...compileCampaigns(scenario),
        ...compileRivalry(scenario),
    };
}
/**
 * What differs from channel to channel: presence, position and service; a channel left out has none. A brand fails
 * people where it serves them: elsewhere, in other people's places and where it comes to them, only if that is written.
 */
function compilePresence({ brands: byName, channels: channelsByName }) {
    const brands = Object.values(byName);
    const channels = Object.keys(channelsByName);
    const serves = (name) => channelsByName[name].owner === "owned" && channelsByName[name].flow === "pull";
    return {
        coverage: rows(brands, ({ coverage }) => channels.flatMap((name) => MOMENTS.map((moment) => entry(coverage, name)?.[moment] ?? 0))),
        prominence: rows(brands, ({ prominence }) => channels.map((name) => entry(prominence, name) ?? 1)),
        service: rows(brands, ({ service, touchpoints }) => channels.map((name) => entry(touchpoints, name)?.quality ?? service)),
        failure: rows(brands, ({ failure, touchpoints }) => channels.map((name) => entry(touchpoints, name)?.failure ?? (serves(name) ? failure : 0))),
    };
}
/** The care desk, advertising, seeding and bought reviews. */
function compileCampaigns(scenario) {
    const brands = Object.values(scenario.brands);
    return {
        careAnswered: column(brands, ({ care }) => care.answered),
        careHours: column(brands, ({ care }) => care.hours),
        careSkill: column(brands, ({ care }) => care.skill),
        careDailyCost: column(brands, ({ care }) => care.dailyCost),
        advertising: column(brands, ({ advertising }) => advertising.daily),
        channelAdvertising: rows(brands, ({ advertising }) => Object.keys(scenario.channels).map((name) => entry(advertising.channels, name) ?? 0)),
        seeds: wholeColumn(brands, ({ seeding }) => seeding.people),
        seedDay: wholeColumn(brands, ({ seeding }) => scenario.market.warmUp + seeding.day),
        seedCost: column(brands, ({ seeding }) => seeding.cost),
        seedInfluencers: flagColumn(brands, ({ seeding }) => seeding.influencers),
        fakeReviews: column(brands, ({ fakeReviews }) => fakeReviews.daily),
        fakeReviewCost: column(brands, ({ fakeReviews }) => fakeReviews.cost),
    };
}
/** What a brand makes of its rivals and of its fortune; a capacity of 0 was written for one without an end. */
function compileRivalry(scenario) {
    const brands = Object.values(scenario.brands);
    const limit = (capacity) => (capacity === 0 ? Number.POSITIVE_INFINITY : capacity);
    return {
        joining: column(brands, ({ membership }) => membership.joining),
        membershipPrice: column(brands, ({ membership }) => membership.price),
        membershipPeriod: column(brands, ({ membership }) => membership.period),
        cancelling: column(brands, ({ membership }) => membership.leaving),
        cancellingEvenness: column(brands, ({ membership }) => membership.leavingEvenness),
        membershipExperience: column(brands, ({ membership }) => membership.experience),
        matchPrice: column(brands, ({ reaction }) => reaction.matchPrice),
        spendByShare: column(brands, ({ reaction }) => reaction.spendByShare),
        serviceForStars: column(brands, ({ reaction }) => reaction.serviceForStars),
        reactionDelay: wholeColumn(brands, ({ reaction }) => reaction.delay),
        capacity: column(brands, ({ capacity }) => limit(capacity)),
        served: column(brands, () => 1),
        careCapacity: column(brands, ({ care }) => limit(care.capacity)),
    };
}
