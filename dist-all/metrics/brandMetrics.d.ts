import { type RunResult } from "../model/result.ts";
import type { Period } from "./period.ts";
/** Metrics of a brand, a declaration each. Flows are summed over the period; states are those at its end. */
export declare const BRAND_METRICS: {
    readonly share: {
        readonly unit: "share";
        readonly name: {
            readonly en: "share of purchases";
            readonly it: readonly ["la", "quota di acquisti"];
        };
        readonly short: {
            readonly en: "share";
            readonly it: "quota";
        };
        readonly about: {
            readonly en: "Share of all purchases in the market";
            readonly it: "Quota di tutti gli acquisti nel mercato";
        };
        readonly measure: (run: RunResult, brand: number, period: Period) => number;
    };
    readonly revenueShare: {
        readonly unit: "share";
        readonly name: {
            readonly en: "share of spending";
            readonly it: readonly ["la", "quota di spesa"];
        };
        readonly about: {
            readonly en: "Share of all money spent in the market";
            readonly it: "Quota di tutto il denaro speso nel mercato";
        };
        readonly measure: (run: RunResult, brand: number, period: Period) => number;
    };
    readonly sales: {
        readonly unit: "count";
        readonly counted: {
            readonly en: "purchases";
            readonly it: "acquisti";
        };
        readonly name: {
            readonly en: "sales";
            readonly it: readonly ["le", "vendite"];
        };
        readonly about: {
            readonly en: "Purchases";
            readonly it: "Acquisti";
        };
        readonly measure: typeof sales;
    };
    readonly revenue: {
        readonly unit: "money";
        readonly name: {
            readonly en: "revenue";
            readonly it: readonly ["il", "ricavo"];
        };
        readonly about: {
            readonly en: "Money taken";
            readonly it: "Denaro incassato";
        };
        readonly measure: typeof revenue;
    };
    readonly cost: {
        readonly unit: "money";
        readonly name: {
            readonly en: "cost";
            readonly it: readonly ["il", "costo"];
        };
        readonly about: {
            readonly en: "Money spent on everything";
            readonly it: "Denaro speso per tutto";
        };
        readonly measure: (run: RunResult, brand: number, period: Period) => number;
    };
    readonly profit: {
        readonly unit: "money";
        readonly name: {
            readonly en: "profit";
            readonly it: readonly ["il", "profitto"];
        };
        readonly about: {
            readonly en: "Revenue minus cost";
            readonly it: "Ricavo meno costo";
        };
        readonly measure: (run: RunResult, brand: number, period: Period) => number;
    };
    readonly stars: {
        readonly unit: "stars";
        readonly name: {
            readonly en: "displayed stars";
            readonly it: readonly ["la", "media di stelle mostrata"];
        };
        readonly short: {
            readonly en: "stars";
            readonly it: "stelle";
        };
        readonly about: {
            readonly en: "Displayed mean of the reviews at the end of the period";
            readonly it: "Media delle recensioni mostrata alla fine del periodo";
        };
        readonly measure: (run: RunResult, brand: number, { to }: Period) => number;
    };
    readonly reviews: {
        readonly unit: "count";
        readonly counted: {
            readonly en: "reviews";
            readonly it: "recensioni";
        };
        readonly name: {
            readonly en: "number of reviews";
            readonly it: readonly ["il", "numero di recensioni"];
        };
        readonly about: {
            readonly en: "Honest reviews posted";
            readonly it: "Recensioni oneste pubblicate";
        };
        readonly measure: (run: RunResult, brand: number, period: Period) => number;
    };
    readonly awareness: {
        readonly unit: "share";
        readonly name: {
            readonly en: "awareness";
            readonly it: readonly ["la", "notorietà"];
        };
        readonly short: {
            readonly en: "known";
            readonly it: "nota a";
        };
        readonly about: {
            readonly en: "Share of consumers who know the brand at the end of the period";
            readonly it: "Quota di consumatori che conoscono la marca alla fine del periodo";
        };
        readonly measure: ({ panel: { day, ...answers }, brands }: RunResult, brand: number, { to }: Period) => number;
    };
    readonly belief: {
        readonly unit: "quality";
        readonly name: {
            readonly en: "expected quality";
            readonly it: readonly ["la", "qualità attesa"];
        };
        readonly about: {
            readonly en: "Quality that consumers expect at the end of the period";
            readonly it: "Qualità che i consumatori si aspettano alla fine del periodo";
        };
        readonly measure: ({ panel: { day, ...answers }, brands }: RunResult, brand: number, { to }: Period) => number;
    };
    readonly loyalty: {
        readonly unit: "quality";
        readonly name: {
            readonly en: "loyalty";
            readonly it: readonly ["la", "fedeltà"];
        };
        readonly about: {
            readonly en: "Mean loyalty at the end of the period";
            readonly it: "Fedeltà media alla fine del periodo";
        };
        readonly measure: ({ panel: { day, ...answers }, brands }: RunResult, brand: number, { to }: Period) => number;
    };
    readonly satisfaction: {
        readonly unit: "quality";
        readonly name: {
            readonly en: "satisfaction";
            readonly it: readonly ["la", "soddisfazione"];
        };
        readonly about: {
            readonly en: "Mean satisfaction with what was used";
            readonly it: "Soddisfazione media per ciò che si è usato";
        };
        readonly measure: (run: RunResult, brand: number, period: Period) => number;
    };
    readonly nps: {
        readonly unit: "points";
        readonly name: {
            readonly en: "net promoter score";
            readonly it: readonly ["il", "net promoter score"];
        };
        readonly short: {
            readonly en: "NPS";
            readonly it: "NPS";
        };
        readonly about: {
            readonly en: "Net promoter score: per cent of promoters minus per cent of detractors";
            readonly it: "Net promoter score: percentuale di promotori meno percentuale di detrattori";
        };
        readonly measure: (run: RunResult, brand: number, period: Period) => number;
    };
    readonly swayed: {
        readonly unit: "share";
        readonly name: {
            readonly en: "share of swayed purchases";
            readonly it: readonly ["la", "quota di acquisti decisi dal passaparola"];
        };
        readonly short: {
            readonly en: "swayed";
            readonly it: "convinti";
        };
        readonly about: {
            readonly en: "Share of purchases that would have been something else without reviews and friends";
            readonly it: "Quota di acquisti che senza recensioni e amici sarebbero stati altri";
        };
        readonly measure: (run: RunResult, brand: number, period: Period) => number;
    };
    readonly conversion: {
        readonly unit: "share";
        readonly name: {
            readonly en: "conversion";
            readonly it: readonly ["la", "conversione"];
        };
        readonly about: {
            readonly en: "Purchases by consumers who had considered the brand";
            readonly it: "Acquisti fra i consumatori che avevano preso in considerazione la marca";
        };
        readonly measure: (run: RunResult, brand: number, period: Period) => number;
    };
    readonly complaints: {
        readonly unit: "count";
        readonly counted: {
            readonly en: "complaints";
            readonly it: "reclami";
        };
        readonly name: {
            readonly en: "number of complaints";
            readonly it: readonly ["il", "numero di reclami"];
        };
        readonly about: {
            readonly en: "Complaints";
            readonly it: "Reclami";
        };
        readonly measure: (run: RunResult, brand: number, period: Period) => number;
    };
    readonly told: {
        readonly unit: "count";
        readonly counted: {
            readonly en: "people";
            readonly it: "persone";
        };
        readonly name: {
            readonly en: "number of friends told";
            readonly it: readonly ["il", "numero di amici informati"];
        };
        readonly about: {
            readonly en: "Friends told about the brand, good or bad";
            readonly it: "Amici a cui si è parlato della marca, bene o male";
        };
        readonly measure: (run: RunResult, brand: number, period: Period) => number;
    };
    readonly members: {
        readonly unit: "count";
        readonly counted: {
            readonly en: "people";
            readonly it: "persone";
        };
        readonly name: {
            readonly en: "members";
            readonly it: readonly ["gli", "iscritti"];
        };
        readonly about: {
            readonly en: "Members at the end of the period";
            readonly it: "Iscritti alla fine del periodo";
        };
        readonly measure: (run: RunResult, brand: number, { to }: Period) => number;
    };
    readonly churn: {
        readonly unit: "share";
        readonly name: {
            readonly en: "share of renewals cancelled";
            readonly it: readonly ["la", "quota di iscrizioni disdette"];
        };
        readonly about: {
            readonly en: "Share of memberships that came up for renewal and were cancelled";
            readonly it: "Quota delle iscrizioni in scadenza che sono state disdette";
        };
        readonly measure: (run: RunResult, brand: number, period: Period) => number;
    };
    readonly penetration: {
        readonly unit: "share";
        readonly name: {
            readonly en: "share of consumers who ever bought";
            readonly it: readonly ["la", "quota di consumatori che l’hanno comprata"];
        };
        readonly about: {
            readonly en: "Share of consumers who ever bought the brand, by the end of the period";
            readonly it: "Quota di consumatori che hanno comprato la marca almeno una volta, entro la fine del periodo";
        };
        readonly measure: (run: RunResult, brand: number, { to }: Period) => number;
    };
};
declare function sales(run: RunResult, brand: number, period: Period): number;
declare function revenue(run: RunResult, brand: number, period: Period): number;
export {};
