/** How much each brand sells: completed purchases by week. */
export declare const salesOverTime: import("../../drawing/chart.ts").Chart<import("./quantileLines.ts").BrandTimeRow, import("./trendChart.ts").TrendOptions>;
