/** Whether buyers would recommend: each brand's net promoter score, −100 to 100, by week. */
export declare const npsOverTime: import("../../drawing/chart.ts").Chart<import("./quantileLines.ts").BrandTimeRow, import("./trendChart.ts").TrendOptions>;
