import type { Domain } from "../numeric/intervals/boundedInterval.ts";
/**
 * Least and most that a metric can be: shares 0–1, stars 1–5, a net promoter score −100–100, counts, revenue and cost
 * from 0 on.
 *
 * @param brand - name of a brand, or "" for the whole market
 */
export declare function metricDomain(brand: string, metric: string): Domain;
