import { useMemo } from "preact/hooks";
import type { Chart } from "../../drawing/chart.ts";
import { numbersOf } from "../../drawing/numbers.ts";
import { capital, measureNoun } from "../../drawing/words/measures.ts";
import { shareOverTime } from "../../charts/overTime/shareOverTime.ts";
import { starsOverTime, type StarsOverTimeRow } from "../../charts/overTime/starsOverTime.ts";
import type { BrandTimeRow } from "../../charts/overTime/quantileLines.ts";
import { measureUnit } from "../../metrics/measureUnit.ts";
import { brandKeys, focus, isChanged, nameOf, planned } from "../page/opened.ts";
import { language, say } from "../page/preferences.ts";
import { isRecorded, recorded, recording } from "../time/player.ts";
import { meanOver } from "../../studies/run/rows/overRuns.ts";
import type { Measured } from "../worker/contract.ts";
import { filled } from "../words/marketWords.ts";
import { outcomeWords } from "../words/outcomeWords.ts";
import { ChartCard } from "./ChartCard.tsx";
import { type PageFigure, shownFigures } from "./figures.ts";
import { runs, staleRuns, wantedRuns } from "./replications.ts";
import { rowsOverRuns, shareRowsOf, starRowsOf } from "./rows.ts";
import { timeOverlay } from "./timeOverlay.ts";

/** What comes of it: numbers with intervals, differences to today, and charts that follow by the day. */
export function Outcomes() {
  return (
    <div class="outcomes">
      <Boxes />
      <Progress />
      <OverTime metric="share" chart={shareOverTime} />
      <OverTime metric="stars" chart={starsOverTime} />
      <Fingerprint />
    </div>
  );
}

function Boxes() {
  const { figures, isStale } = shownFigures.value;
  return (
    <ul class={`boxes${isStale ? " stale" : ""}`}>
      {figures.map((figure) => (
        <Box key={figure.metric} figure={figure} />
      ))}
    </ul>
  );
}

function Box({ figure }: { readonly figure: PageFigure }) {
  const { metric, mean, low, high, against, won = 0 } = figure;
  const numbers = numbersOf(language.value, planned.value?.scenario.market.currency);
  const unit = measureUnit(focus.value, metric);
  return (
    <li>
      <span class="label">{capital(measureNoun(language.value, metric))}</span>
      <strong class="value">{numbers.short(mean, unit)}</strong>
      <span class="interval">{figure.runs > 1 ? numbers.interval(low, high, unit) : " "}</span>
      {against !== undefined && (
        <span class={`change ${against.verdict === "higher" || against.verdict === "lower" ? "clear" : ""}`}>
          {filled(say(outcomeWords.against), { difference: numbers.difference(against.difference, unit) })}
          <br />
          {filled(say(outcomeWords.better), { won: numbers.format(won, "count"), runs: against.runs })}
        </span>
      )}
    </li>
  );
}

function Progress() {
  const done = runs.value.plan.length;
  return (
    <div class="progress">
      <progress
        max={wantedRuns.value}
        value={done}
        aria-label={filled(say(outcomeWords.runs), { done, asked: wantedRuns.value })}
      />
      <span>{filled(say(outcomeWords.runs), { done, asked: wantedRuns.value })}</span>
      <button type="button" onClick={() => (wantedRuns.value += 30)}>
        {say(outcomeWords.more)}
      </button>
    </div>
  );
}

interface OverTimeProps<Row extends BrandTimeRow> {
  readonly metric: "share" | "stars";
  readonly chart: Chart<Row>;
}

function OverTime<Row extends BrandTimeRow>({ metric, chart }: OverTimeProps<Row>) {
  const opened = planned.value;
  const many = runs.value.plan;
  const stale = staleRuns.value.plan;
  const run = recording.value;
  // While the run is being recorded the chart follows it; each tenth of it is drawn.
  const step =
    many.length > 0 || isRecorded.value ? -1 : Math.floor((10 * recorded.value) / (run?.days ?? 1));
  const brands = brandKeys.value.map((key) => nameOf("brands", key));
  const rows = useMemo(() => {
    if (opened === undefined) return [];
    const measured = many.length > 0 ? many : stale;
    if (measured.length > 0)
      return withReviews(
        rowsOverRuns(measured, metric, opened.periods, brands),
        measured,
      ) as unknown as Row[];
    if (run === undefined) return [];
    return (metric === "share" ? shareRowsOf : starRowsOf)(run, opened.periods, brands) as unknown as Row[];
  }, [opened, many, stale, run, step, language.value]);
  const ghost = useMemo(() => {
    if (opened === undefined || !isChanged.value || runs.value.today.length === 0) return [];
    const own = nameOf("brands", focus.value);
    return rowsOverRuns(runs.value.today, metric, opened.periods, brands).filter(
      ({ brand }) => brand === own,
    );
  }, [opened, runs.value.today, language.value]);
  const options = useMemo(
    () => ({
      focus: nameOf("brands", focus.value),
      currency: opened?.scenario.market.currency,
      runs: Math.max(1, many.length),
      events: opened?.events,
      weeks: opened?.weeks,
      heightScale: 0.72,
    }),
    [opened, many.length, language.value],
  );
  const overlay = useMemo(
    () => timeOverlay(rows, ghost, opened?.scenario.market.start ?? ""),
    [rows, ghost, opened],
  );
  return (
    <>
      <ChartCard
        chart={chart}
        rows={rows}
        options={options}
        called={measureNoun(language.value, metric)}
        overlay={overlay}
        isStale={many.length === 0 && stale.length > 0}
      />
      {ghost.length > 0 && (
        <p class="note">{filled(say(outcomeWords.ghost), { brand: nameOf("brands", focus.value) })}</p>
      )}
      {many.length === 0 && stale.length > 0 && <p class="note">{say(outcomeWords.stale)}</p>}
    </>
  );
}

/** Rows of stars also say how many reviews readers see. */
function withReviews(rows: readonly BrandTimeRow[], measured: readonly Measured[]): StarsOverTimeRow[] {
  return rows.map((row, index) => ({ ...row, reviews: meanOver(measured.map(({ shown }) => shown[index])) }));
}

function Fingerprint() {
  const hash = runs.value.plan[0]?.hash ?? "";
  if (hash === "") return null;
  return (
    <p class="note fingerprint">
      {say(outcomeWords.fingerprint)}: <code>{hash}</code>
    </p>
  );
}
