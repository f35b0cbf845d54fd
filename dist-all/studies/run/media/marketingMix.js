import { planAdvertising } from "../../../model/advertising/advertising.js";
import { competitionColumns } from "./competitionColumns.js";
import { isPublicHoliday } from "./publicHolidays.js";
import { priceOfWeek, WEEK, weekSum } from "../../../metrics/weekSums.js";
const DAY_MS = 86_400_000;
/** Money that belongs to no channel. */
const OTHER_SPEND = ["advertising", "seeding", "content"];
const SPEND_NOTES = {
    advertising: {
        en: "Advertising that reaches people wherever they are, outside of the channels",
        it: "Pubblicità che raggiunge le persone ovunque siano, fuori dai canali",
    },
    seeding: { en: "Gifts to people who may tell", it: "Regali a persone che possono raccontarlo" },
    content: { en: "Making of video, audio and text", it: "Produzione di video, audio e testi" },
};
/**
 * The weekly frame of a brand as marketing-mix models take it: one row a week, spend and impressions of each channel in
 * columns of their own, and what moves sales besides. A last week that is not whole is left out.
 *
 * @param brand - its number in the run
 */
export function marketingMixOf({ run, parameters, start }, brand) {
    const weeks = Math.floor(run.days / WEEK);
    const byWeek = (of) => Array.from({ length: weeks }, (_, week) => of(week));
    // Parameters count the days before the books opened, too.
    const { season, warmUp } = parameters;
    const seasonOf = (week) => season.subarray(warmUp + week * WEEK, warmUp + (week + 1) * WEEK);
    const first = Date.parse(`${start}T00:00:00Z`);
    const dateOf = (day) => new Date(first + day * DAY_MS).toISOString().slice(0, 10);
    return countable([
        {
            name: "date",
            type: "date",
            about: { en: "First day of the week", it: "Primo giorno della settimana" },
            values: byWeek((week) => dateOf(week * WEEK)),
        },
        {
            name: "sales",
            type: "integer",
            unit: "units",
            about: { en: "Units sold", it: "Unità vendute" },
            values: byWeek((week) => weekSum(run, run.series.bought, brand, week)),
        },
        {
            name: "revenue",
            type: "number",
            unit: "money",
            about: { en: "Money earned", it: "Ricavi" },
            values: byWeek((week) => weekSum(run, run.levels.revenue, brand, week)),
        },
        {
            name: "price",
            type: "number",
            unit: "money a unit",
            about: { en: "Price asked, mean over the week", it: "Prezzo chiesto, media della settimana" },
            values: byWeek((week) => priceOfWeek(parameters, brand, week)),
        },
        ...competitionColumns(run, parameters, brand, byWeek),
        {
            name: "season_index",
            type: "number",
            unit: "times",
            about: {
                en: "Season's multiplier of needs, mean over the week",
                it: "Moltiplicatore stagionale dei bisogni, media della settimana",
            },
            values: byWeek((week) => meanOf(seasonOf(week))),
        },
        {
            name: "holidays",
            type: "integer",
            unit: "days",
            about: {
                en: "Public holidays in Italy; what they do to needs is in the season, if anywhere",
                it: "Giorni festivi in Italia; ciò che fanno ai bisogni sta semmai nella stagionalità",
            },
            values: byWeek((week) => Array.from({ length: WEEK }, (_, day) => dateOf(week * WEEK + day)).filter(isPublicHoliday).length),
        },
        ...run.channels.flatMap((channel, at) => channelColumns(run, brand, channel, at, byWeek)),
        ...OTHER_SPEND.map((kind) => ({
            name: `${kind}_spend`,
            type: "number",
            unit: "money",
            about: SPEND_NOTES[kind],
            values: byWeek((week) => run.media[kind][week * run.brands.length + brand]),
        })),
        ...advertisingColumns(run, parameters, brand, byWeek),
    ]);
}
/** Counts of people for whom fewer consumers stand may have parts: then their column is one of numbers. */
function countable(columns) {
    const isWhole = (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31;
    return columns.map((column) => column.type === "integer" && !column.values.every(isWhole) ? { ...column, type: "number" } : column);
}
/** What advertising did besides costing money. */
function advertisingColumns(run, parameters, brand, byWeek) {
    const { exposure } = planAdvertising(withoutImpressions(parameters));
    const { length: brands } = run.brands;
    // Exposures of one consumer up to the beginning of each day; shape [days + 1, B].
    const until = (day) => exposure[(parameters.warmUp + day) * brands + brand];
    return [
        {
            name: "advertising_impressions",
            type: "number",
            unit: "contacts",
            about: {
                en: "Times that advertising came before a consumer, what was spent earlier included",
                it: "Volte in cui la pubblicità si è presentata a un consumatore, compreso l'effetto della spesa precedente",
            },
            values: byWeek((week) => parameters.scale * parameters.consumers * (until((week + 1) * WEEK) - until(week * WEEK))),
        },
        {
            name: "advertising_newly_aware",
            type: "integer",
            unit: "people",
            about: {
                en: "People whom advertising made aware of the brand",
                it: "Persone a cui la pubblicità ha fatto conoscere la marca",
            },
            values: byWeek((week) => weekSum(run, run.series.exposed, brand, week)),
        },
    ];
}
/** Impressions have columns of their own, by channel. */
function withoutImpressions(parameters) {
    const epochs = parameters.epochs.map((epoch) => ({
        ...epoch,
        brands: { ...epoch.brands, channelAdvertising: epoch.brands.channelAdvertising.map(() => 0) },
    }));
    return { ...parameters, epochs };
}
function channelColumns({ brands, channels, media }, brand, channel, at, byWeek) {
    const cell = (week) => (week * channels.length + at) * brands.length + brand;
    return [
        {
            name: `${columnOf(channel)}_spend`,
            type: "number",
            unit: "money",
            about: {
                en: `Cost of being on ${channel} and of its contacts`,
                it: `Costo della presenza su ${channel} e dei suoi contatti`,
            },
            values: byWeek((week) => media.spend[cell(week)]),
        },
        {
            name: `${columnOf(channel)}_impressions`,
            type: "integer",
            unit: "contacts",
            about: {
                en: `Contacts between a consumer and the brand on ${channel}`,
                it: `Contatti tra un consumatore e la marca su ${channel}`,
            },
            values: byWeek((week) => media.contacts[cell(week)]),
        },
        {
            name: `${columnOf(channel)}_ad_spend`,
            type: "number",
            unit: "money",
            about: {
                en: `Money for impressions bought on ${channel}`,
                it: `Spesa per impression comprate su ${channel}`,
            },
            values: byWeek((week) => media.adSpend[cell(week)]),
        },
        {
            name: `${columnOf(channel)}_ad_impressions`,
            type: "number",
            unit: "impressions",
            about: {
                en: `Impressions bought on ${channel}; what is remembered of them comes later`,
                it: `Impression comprate su ${channel}; ciò che ne resta impresso viene dopo`,
            },
            values: byWeek((week) => media.impressions[cell(week)]),
        },
    ];
}
/** A channel that is called like money of another kind gets a name of its own. */
export function columnOf(channel) {
    return ["advertising", "seeding", "content", "competitor"].includes(channel)
        ? `${channel}_channel`
        : channel;
}
const meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
