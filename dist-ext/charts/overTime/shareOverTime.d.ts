/** Who wins the market, and when: each brand's share of purchases, 0–1, by week. */
export declare const shareOverTime: import("../../drawing/chart.ts").Chart<import("./quantileLines.ts").BrandTimeRow, import("./trendChart.ts").TrendOptions>;
