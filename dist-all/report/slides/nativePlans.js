const NINE_IN_TEN = ["p05", "p95"];
const overTime = (by = "brand") => ({
    type: "line",
    label: "date",
    by,
    values: ["p50"],
    band: NINE_IN_TEN,
});
/** Charts whose picture a chart of slides can tell; all others (maps, flows, trees, intervals) stay pictures. */
export const NATIVE_PLANS = {
    shareOverTime: overTime(),
    salesOverTime: overTime(),
    retention: overTime(),
    npsOverTime: overTime(),
    starsOverTime: overTime(),
    differenceOverTime: overTime("alternative"),
    starHistogram: { type: "bar", label: "stars", by: "brand", values: ["share"] },
    swayed: { type: "bar", isHorizontal: true, label: "brand", values: ["value"] },
    momentFunnel: { type: "bar", label: "moment", values: ["visits", "met", "wentOn", "bought"] },
    moneyWaterfall: { type: "waterfall", isHorizontal: true, label: "kind", values: ["value"] },
    contributionWaterfall: {
        type: "waterfall",
        isHorizontal: true,
        label: "setting",
        values: ["contribution"],
    },
    budgetPlan: {
        type: "bar",
        isHorizontal: true,
        label: "lever",
        values: ["today", "planned"],
        before: "today",
    },
    attributionAgainstTruth: {
        type: "bar",
        isHorizontal: true,
        label: "touchpoint",
        values: ["truth", "firstTouch", "lastTouch", "linear", "markov", "shapley"],
    },
    responseCurve: { type: "curve", label: "x", values: ["p50"], band: NINE_IN_TEN },
    claimBoundary: { type: "curve", label: "value", values: ["effect"], band: ["low", "high"] },
    efficientFrontier: { type: "curve", label: "spend", by: "group", values: ["goal"] },
    tornado: { type: "stackedBar", isHorizontal: true, label: "setting", values: ["rises", "falls"] },
    morrisPlane: { type: "scatter", label: "size", by: "setting", values: ["deviation"] },
    varianceShares: { type: "bar", isHorizontal: true, label: "setting", values: ["first", "total"] },
};
