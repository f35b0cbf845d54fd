import { eventLogOf } from "../eventLog.js";
import { createMedia } from "./media.js";
import { takeCensus } from "../people/askPanel.js";
import { BRAND_LEVELS, BRAND_SERIES, MARKET_SERIES, MILLIONTHS, MONEY_KINDS, } from "../result.js";
import { taleLogOf } from "../reviews/tales.js";
/** Empty books of a run, a line for each day that is simulated, the warm-up included. */
export function createLedger(parameters) {
    const brands = parameters.brands.length;
    const rows = (names, length) => Object.fromEntries(names.map((name) => [name, new Float64Array(length)]));
    return {
        series: rows(BRAND_SERIES, parameters.days * brands),
        market: rows(MARKET_SERIES, parameters.days),
        levels: rows(BRAND_LEVELS, parameters.days * brands),
        money: rows(MONEY_KINDS, brands),
        media: createMedia(parameters),
        waves: [],
        events: [],
        tales: [],
        bought: Array.from({ length: brands }, () => ({ standing: 0, toPost: 0, toRemove: 0 })),
    };
}
/** The result of a finished run; of a part of a market, its books are those of all and the rest is its own. */
export function resultOf(market, ledger) {
    const { parameters, tables } = market;
    const { warmUp } = parameters;
    return {
        days: parameters.days - warmUp,
        brands: parameters.brands,
        channels: parameters.channels,
        personas: parameters.personas,
        series: withoutDays(ledger.series, warmUp * parameters.brands.length),
        market: withoutDays(ledger.market, warmUp),
        levels: withoutDays(ledger.levels, warmUp * parameters.brands.length),
        panel: panelOf(ledger.waves, parameters.brands.length),
        funnel: tables.funnel,
        touchpoints: tables.touchpoints,
        money: ledger.money,
        media: ledger.media,
        census: takeCensus(market),
        events: eventLogOf(ledger.events, warmUp),
        tales: taleLogOf(ledger.tales, warmUp),
    };
}
/** Books without their first rows. */
function withoutDays(books, rows) {
    if (rows === 0)
        return books;
    return Object.fromEntries(Object.entries(books).map(([name, book]) => [name, book.slice(rows)]));
}
function panelOf(waves, brands) {
    const panel = {
        day: Int32Array.from(waves, (wave) => wave.day),
        size: waves[0]?.asked ?? 0,
        aware: new Float64Array(waves.length * brands),
        belief: new Float64Array(waves.length * brands),
        loyal: new Float64Array(waves.length * brands),
    };
    waves.forEach((wave, row) => {
        for (let brand = 0; brand < brands; ++brand) {
            panel.aware[row * brands + brand] = wave.aware[brand] / wave.asked;
            panel.belief[row * brands + brand] = wave.belief[brand] / MILLIONTHS / wave.asked;
            panel.loyal[row * brands + brand] = wave.loyal[brand] / MILLIONTHS / wave.asked;
        }
    });
    return panel;
}
