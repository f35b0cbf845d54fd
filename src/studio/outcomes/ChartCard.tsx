import { useEffect, useRef } from "preact/hooks";
import { effect } from "@preact/signals";
import type { Chart, ChartOptions } from "../../drawing/chart.ts";
import { language, say, theme } from "../page/preferences.ts";
import { filled } from "../words/marketWords.ts";
import { outcomeWords } from "../words/outcomeWords.ts";
import { drawInTurn } from "./drawInTurn.ts";
import { csvText, saveFile } from "../page/saveFile.ts";

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

/** Saves a chart as a picture or its rows as a table. Files are light: they go into documents. */
async function saveChart<Row extends object>(
  kind: "SVG" | "PNG" | "CSV",
  chart: Chart<Row>,
  rows: readonly Row[],
  options: ChartOptions,
  shown: SVGSVGElement | undefined,
  file: string = chart.name,
): Promise<void> {
  const locale = language.peek();
  if (kind === "CSV") {
    const columns = chart.columns({ ...options, locale });
    const lines = [columns.map(({ key }) => key), ...rows.map((row) => columns.map(({ key }) => row[key]))];
    saveFile(`${file}.csv`, "text/csv", csvText(lines));
    return;
  }
  const width = Number(shown?.getAttribute("width") ?? 720);
  const svg = chart.draw(rows, { ...options, locale, theme: "light", width });
  const text = new XMLSerializer().serializeToString(svg);
  if (kind === "SVG") saveFile(`${file}.svg`, "image/svg+xml", text);
  else saveFile(`${file}.png`, "image/png", await pictureOf(text, width, Number(svg.getAttribute("height"))));
}

/** The drawing in dots, twice as fine as the screen's. */
async function pictureOf(svg: string, width: number, height: number): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: 2 * width, height: 2 * height });
  canvas.getContext("2d")?.drawImage(picture, 0, 0, 2 * width, 2 * height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png");
  });
}
