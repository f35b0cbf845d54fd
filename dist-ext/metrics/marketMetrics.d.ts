import type { RunResult } from "../model/result.ts";
import type { Period } from "./period.ts";
/** Metrics of the whole market, a declaration each; written `market.needs.total`. */
export declare const MARKET_METRICS: {
    readonly needs: {
        readonly unit: "count";
        readonly counted: {
            readonly en: "needs";
            readonly it: "bisogni";
        };
        readonly name: {
            readonly en: "needs that arose";
            readonly it: readonly ["i", "bisogni sorti"];
        };
        readonly about: {
            readonly en: "Needs that arose";
            readonly it: "Bisogni sorti";
        };
        readonly measure: (run: RunResult, { from, to }: Period) => number;
    };
    readonly buyers: {
        readonly unit: "count";
        readonly counted: {
            readonly en: "journeys";
            readonly it: "percorsi";
        };
        readonly name: {
            readonly en: "journeys that ended in a purchase";
            readonly it: readonly ["i", "percorsi finiti in un acquisto"];
        };
        readonly about: {
            readonly en: "Journeys that ended in a purchase";
            readonly it: "Percorsi finiti in un acquisto";
        };
        readonly measure: (run: RunResult, { from, to }: Period) => number;
    };
    readonly sales: {
        readonly unit: "count";
        readonly counted: {
            readonly en: "purchases";
            readonly it: "acquisti";
        };
        readonly name: {
            readonly en: "purchases in the market";
            readonly it: readonly ["gli", "acquisti nel mercato"];
        };
        readonly about: {
            readonly en: "Purchases of all brands";
            readonly it: "Acquisti di tutte le marche";
        };
        readonly measure: ({ brands, series: tables }: RunResult, { from, to }: Period) => number;
    };
    readonly sourcesPerPurchase: {
        readonly unit: "number";
        readonly counted: {
            readonly en: "sources";
            readonly it: "fonti";
        };
        readonly name: {
            readonly en: "sources before a purchase";
            readonly it: readonly ["le", "fonti consultate prima di un acquisto"];
        };
        readonly about: {
            readonly en: "Mean sources consulted before a purchase";
            readonly it: "Fonti consultate in media prima di un acquisto";
        };
        readonly measure: (run: RunResult, period: Period) => number;
    };
    readonly considered: {
        readonly unit: "number";
        readonly counted: {
            readonly en: "brands";
            readonly it: "marche";
        };
        readonly name: {
            readonly en: "brands considered at a choice";
            readonly it: readonly ["le", "marche considerate in una scelta"];
        };
        readonly about: {
            readonly en: "Mean number of brands considered at a choice";
            readonly it: "Numero medio di marche considerate in una scelta";
        };
        readonly measure: (run: RunResult, period: Period) => number;
    };
    readonly unmet: {
        readonly unit: "share";
        readonly name: {
            readonly en: "share of moments without any brand";
            readonly it: readonly ["la", "quota di momenti senza alcuna marca"];
        };
        readonly about: {
            readonly en: "Share of micro-moments in which no brand was met";
            readonly it: "Quota di micro-momenti in cui non si è incontrata alcuna marca";
        };
        readonly measure: (run: RunResult, period: Period) => number;
    };
    readonly abandonment: {
        readonly unit: "share";
        readonly name: {
            readonly en: "share of baskets left";
            readonly it: readonly ["la", "quota di carrelli abbandonati"];
        };
        readonly about: {
            readonly en: "Share of choices whose basket was left";
            readonly it: "Quota di scelte il cui carrello è stato lasciato";
        };
        readonly measure: (run: RunResult, period: Period) => number;
    };
    readonly onlineShare: {
        readonly unit: "share";
        readonly name: {
            readonly en: "share of purchases made online";
            readonly it: readonly ["la", "quota di acquisti fatti online"];
        };
        readonly about: {
            readonly en: "Share of purchases completed on a digital channel";
            readonly it: "Quota di acquisti conclusi su un canale digitale";
        };
        readonly measure: (run: RunResult, period: Period) => number;
    };
};
