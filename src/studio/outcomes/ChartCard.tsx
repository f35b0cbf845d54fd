import { useEffect, useRef } from "preact/hooks";
import { effect } from "@preact/signals";
import type { Chart, ChartOptions } from "../../drawing/chart.ts";
import { language, say, theme } from "../page/preferences.ts";
import { filled } from "../words/marketWords.ts";
import { outcomeWords } from "../words/outcomeWords.ts";
import { drawInTurn } from "./drawInTurn.ts";
import { saveChart } from "./saveChart.ts";

/** What is drawn over a chart of the reports: it is told again whenever the chart is drawn anew. */
export type Overlay = (svg: SVGSVGElement) => (() => void) | undefined;

interface Props<Row> {
  readonly chart: Chart<Row>;
  readonly rows: readonly Row[];
  readonly options: ChartOptions;
  readonly overlay?: Overlay;
  readonly isStale?: boolean;
  /** name of its files, where it is not the chart's */
  readonly file?: string;
  /** what it is called where it is read aloud */
  readonly called: string;
}

const KINDS = ["SVG", "PNG", "CSV"] as const;

/** A chart of the reports, as wide as its place, and what can be taken of it. */
export function ChartCard<Row extends object>({
  chart,
  rows,
  options,
  overlay,
  isStale = false,
  file,
  called,
}: Props<Row>) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    let end: (() => void) | undefined;
    const draw = () => {
      end?.();
      const width = Math.max(280, Math.min(720, current.clientWidth));
      const svg = chart.draw(rows, { ...options, locale: language.peek(), theme: "page", width });
      current.replaceChildren(svg);
      end = overlay?.(svg);
    };
    const takeBack = drawInTurn(current, draw);
    const watch = new ResizeObserver(() => {
      const drawn = current.querySelector("svg");
      if (
        drawn !== null &&
        Math.abs(Number(drawn.getAttribute("width")) - Math.min(720, current.clientWidth)) > 8
      )
        draw();
    });
    watch.observe(current);
    return () => {
      takeBack();
      watch.disconnect();
      end?.();
    };
  }, [chart, rows, options, overlay, language.value, theme.value]);
  return (
    <figure class={`chart${isStale ? " stale" : ""}`}>
      <div ref={place} />
      <figcaption>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-label={filled(say(outcomeWords.save), { chart: called, kind })}
            onClick={() =>
              void saveChart(
                kind,
                chart,
                rows,
                options,
                place.current?.querySelector("svg") ?? undefined,
                file,
              )
            }
          >
            {kind}
          </button>
        ))}
      </figcaption>
    </figure>
  );
}

/** Runs an effect of signals as long as a drawing stands. */
export const whileDrawn = (follow: () => void): (() => void) => effect(follow);
