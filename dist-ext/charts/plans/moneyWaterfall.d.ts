import { type Chart } from "../../drawing/chart.ts";
/** Money of the brand in focus over the whole run; mean over runs. */
export interface MoneyRow {
    /** `revenue`, or what was paid for */
    readonly kind: string;
    /** amount, positive for costs too */
    readonly value: number;
}
/** From what comes in to what is left: revenue, cost by cost, profit. */
export declare const moneyWaterfall: Chart<MoneyRow>;
