import { capital } from "../../drawing/words/measures.js";
import { methodName } from "../../drawing/words/methods.js";
import { backtestWords } from "./words/backtest.js";
/** Scores of each method, best first. */
export function scoreText({ scores, phases }, language) {
    const { columns } = backtestWords[language];
    const number = new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
    const show = (value) => value !== undefined && Number.isFinite(value) ? number.format(value) : "–";
    const share = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
    const phase = (method, which) => phases[which].find((one) => one.method === method)?.scaledCrps;
    const right = (label) => ({ label, align: "right" });
    return {
        columns: [
            { label: columns.method, align: "left" },
            right(columns.scaledCrps),
            right(columns.early),
            right(columns.late),
            right(columns.crpsOfLogs),
            right(columns.mase),
            right(columns.coverage),
            right(columns.cells),
        ],
        rows: scores.map((one) => [
            capital(methodName(one.method, language)),
            show(one.scaledCrps),
            show(phase(one.method, "early")),
            show(phase(one.method, "late")),
            show(one.crpsOfLogs),
            show(one.mase),
            one.coverage.map((value) => share.format(100 * value)).join("/"),
            new Intl.NumberFormat(language).format(one.cells),
        ]),
    };
}
