import { z } from "zod";
import { hasChart } from "./figure.js";
import { REPORT_VERSION } from "./reportDocument.js";
import { describeFault } from "../schema/describeFault.js";
import { reportSchema } from "../schema/reportSchema.js";
/** Reads the text of a `report.json`. */
export function parseReport(text) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return damaged({ en: "it is no JSON", it: "non è JSON" });
    }
    const version = z.object({ reportVersion: z.number() }).safeParse(data);
    if (!version.success)
        return damaged({ en: "reportVersion is missing", it: "manca reportVersion" });
    const { reportVersion } = version.data;
    if (reportVersion !== REPORT_VERSION) {
        const kind = reportVersion > REPORT_VERSION ? "newer" : "older";
        const what = {
            en: `reportVersion is ${reportVersion}, and not ${REPORT_VERSION}`,
            it: `reportVersion è ${reportVersion}, e non ${REPORT_VERSION}`,
        };
        return { fault: { kind, what } };
    }
    const checked = reportSchema.safeParse(data);
    if (!checked.success) {
        return damaged(describeFault(checked.error.issues[0], data));
    }
    return consistent(withMissingNumbers(data));
}
const damaged = (what) => ({ fault: { kind: "damaged", what } });
/** What the shape of the data does not say: that what is named is there. */
function consistent(report) {
    const unknown = report.figures.find(({ chart }) => !hasChart(chart));
    if (unknown !== undefined)
        return {
            fault: {
                kind: "newer",
                what: {
                    en: `there is no chart “${unknown.chart}” in this version`,
                    it: `in questa versione non c'è il grafico “${unknown.chart}”`,
                },
            },
        };
    const names = new Set(report.figures.map(({ name }) => name));
    if (names.size < report.figures.length)
        return damaged({ en: "two figures have the same name", it: "due figure hanno lo stesso nome" });
    const missing = Object.values(report.texts)
        .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
        .find((one) => one.kind === "figure" && !names.has(one.figure));
    if (missing?.kind === "figure") {
        const name = missing.figure;
        return damaged({ en: `there is no figure “${name}”`, it: `non c'è la figura “${name}”` });
    }
    return { report };
}
/** JSON knows no NaN and writes null; rows hold no other null. */
function withMissingNumbers(report) {
    const figures = report.figures.map((figure) => ({
        ...figure,
        rows: revived(figure.rows),
        about: revived(figure.about),
    }));
    return { ...report, figures, data: revived(report.data) };
}
function revived(value) {
    if (value === null)
        return Number.NaN;
    if (typeof value !== "object")
        return value;
    if (Array.isArray(value))
        return value.map(revived);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revived(inner)]));
}
