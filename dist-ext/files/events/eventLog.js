import { eventsOf } from "./loggedEvents.js";
import { besides } from "../../report/tables/besides.js";
import { columnsOf } from "../../report/tables/columns.js";
/** Columns that process-mining tools read as they are: case, activity, timestamp, then attributes. */
const EVENT_COLUMNS = [
    "case",
    "activity",
    "timestamp",
    "persona",
    "device",
    "daypart",
    "channel",
    "brand",
    "satisfaction",
    "stars",
    "price",
    "said",
    "told",
    "hours",
    "journey",
    "teller",
];
/**
 * The event log of a run as a table. A case is one journey of one consumer (`consumer12-journey3`); what belongs to no
 * journey, such as a friend's word between two of them, is in the case of the consumer.
 */
export function eventTableOf(run, scenario) {
    const { labels, start } = besides(scenario);
    return {
        labels,
        name: "events",
        about: {
            en: "What the logged consumers did in the first run",
            it: "Che cosa hanno fatto i consumatori registrati nella prima simulazione",
        },
        columns: columnsOf(EVENT_COLUMNS, {
            price: {
                type: "number",
                unit: "money",
                about: { en: "Of purchase: price paid", it: "Di purchase: prezzo pagato" },
            },
            stars: {
                type: "integer",
                unit: "stars 1–5",
                about: { en: "Of post: stars given", it: "Di post: stelle date" },
            },
            said: {
                type: "number",
                unit: "0–1",
                about: {
                    en: "Of meet, read and hear: what is said of the brand's quality",
                    it: "Di meet, read e hear: che cosa si dice della qualità della marca",
                },
            },
            teller: {
                type: "text",
                about: { en: "Of hear: the consumer who told it", it: "Di hear: il consumatore che l'ha raccontato" },
            },
            brand: {
                type: "text",
                about: { en: "Key of the brand, where there is one", it: "Chiave della marca, dove ce n'è una" },
            },
        }),
        *rows() {
            for (const event of eventsOf(run, start))
                yield EVENT_COLUMNS.map((name) => event[name]);
        },
    };
}
