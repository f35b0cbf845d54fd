import { type Html, html } from "../../../report/page/html.ts";
import type { Locale } from "../../../drawing/numbers.ts";
import type { LessonPrediction } from "../lesson.ts";
import { predictionGrid } from "../predictionGrid.ts";

/** A curve on the grid: what it is called, its points, and the number of its colour. */
export interface GridCurve {
  readonly label: string;
  readonly values: readonly number[];
  readonly colour: number;
  readonly isDashed?: boolean;
}

const WIDTH = 680;
const HEIGHT = 300;

/** The grid on which a curve is predicted, with the curves that are known. */
export function gridPicture(predict: LessonPrediction, curves: readonly GridCurve[], locale: Locale): Html {
  const grid = predictionGrid(predict, { width: WIDTH, height: HEIGHT, locale });
  const [left, right] = [grid.x(0), grid.x(grid.columns.length - 1)];
  const text = `${predict.says[locale]}: ${curves.map(({ label }) => label).join(", ")}`;
  return html`<figure><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${text}" font-size="12">
${grid.rows.map(({ at, label }) => html`<line x1="${left}" x2="${right}" y1="${at}" y2="${at}" stroke="var(--umot-grid)"/><text x="${left - 8}" y="${at + 4}" text-anchor="end" fill="var(--umot-muted)">${label}</text>`)}
${grid.columns.map(({ at, label }) => html`<line x1="${at}" x2="${at}" y1="${grid.rows[0].at}" y2="${grid.rows.at(-1)?.at}" stroke="var(--umot-grid)"/><text x="${at}" y="${HEIGHT - 12}" text-anchor="middle" fill="var(--umot-muted)" font-size="10">${label}</text>`)}
${curves.map(({ values, colour, isDashed }) => html`<polyline fill="none" stroke="var(--umot-series-${colour})" stroke-width="2.5" stroke-dasharray="${isDashed === true ? "6 5" : "none"}" points="${values.map((value, at) => `${grid.x(at)},${grid.y(value)}`).join(" ")}"/>`)}
</svg><figcaption>${curves.map(({ label, colour }) => html`<span><svg width="22" height="10" class="key" aria-hidden="true"><line x1="0" x2="22" y1="5" y2="5" stroke="var(--umot-series-${colour})" stroke-width="3"/></svg> ${label} </span>`)}</figcaption></figure>`;
}
