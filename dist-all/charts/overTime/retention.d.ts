/** Who comes back: the share of each brand's purchases, 0–1, made by consumers who had bought it before, by week. */
export declare const retention: import("../../drawing/chart.ts").Chart<import("./quantileLines.ts").BrandTimeRow, import("./trendChart.ts").TrendOptions>;
