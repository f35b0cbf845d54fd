import { useRef } from "preact/hooks";
import type { LessonPrediction } from "../../studies/lesson/lesson.ts";
import type { GridCurve } from "../../studies/lesson/sheets/gridPicture.ts";
import { lessonNumber } from "../../studies/lesson/lessonNumber.ts";
import { predictionGrid } from "../../studies/lesson/predictionGrid.ts";
import { language, say } from "../page/preferences.ts";
import { lessonWords } from "../words/lessonWords.ts";
import { GridLines } from "./GridLines.tsx";
import { useWidth } from "./useWidth.ts";

interface Props {
  readonly predict: LessonPrediction;
  readonly curves: readonly GridCurve[];
  readonly values: readonly number[];
  readonly drawn: ReadonlySet<number>;
  /** told of each point that is moved; left out, the drawing is only looked at */
  readonly move?: (point: number, value: number) => void;
}

const OWN = 0;

/** A curve that is drawn by pointer, finger or keyboard, over what is known. */
export function DrawCurve({ predict, curves, values, drawn, move }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, 640);
  const locale = language.value;
  const height = Math.round(Math.min(340, Math.max(240, width * 0.5)));
  const grid = predictionGrid(predict, { width, height, locale });
  const svg = useRef<SVGSVGElement>(null);
  const last = useRef<number | undefined>(undefined);
  const drawTo = (event: PointerEvent) => {
    const box = svg.current?.getBoundingClientRect();
    if (box === undefined || move === undefined) return;
    const scale = width / box.width;
    const point = grid.pointAt((event.clientX - box.left) * scale);
    const value = grid.valueAt((event.clientY - box.top) * scale);
    const from = last.current ?? point;
    // A quick stroke skips points: those between get what the stroke passed.
    for (let at = Math.min(from, point); at <= Math.max(from, point); ++at) {
      if (at === from && from !== point) continue;
      const part = point === from ? 1 : (at - from) / (point - from);
      const begin = values[from];
      move(at, point === from ? value : begin + part * (value - begin));
    }
    last.current = point;
  };
  const press = (event: KeyboardEvent, point: number) => {
    const steps: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };
    const step = steps[event.key];
    if (move === undefined || (step === undefined && event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    move(point, Math.min(predict.most, Math.max(predict.least, values[point] + (step ?? 0) * grid.step)));
  };
  const every = Math.ceil(grid.columns.length / Math.max(2, Math.floor(width / 74)));
  const ownPoints = values.flatMap((_, at) => (drawn.has(at) || move === undefined ? [at] : []));
  return (
    <div ref={place} class="draw">
      <svg
        ref={svg}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        class={move === undefined ? "" : "drawable"}
        role="group"
        aria-label={predict.says[locale]}
        onPointerDown={(event) => {
          if (move === undefined) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          last.current = undefined;
          drawTo(event);
        }}
        onPointerMove={(event) => {
          if (event.buttons > 0) drawTo(event);
        }}
      >
        <GridLines grid={grid} every={every} hasColumns />
        {curves.map(({ label, values: known, colour, isDashed }) => (
          <polyline
            key={label}
            fill="none"
            stroke={`var(--umot-series-${colour})`}
            stroke-width="2.5"
            stroke-dasharray={isDashed === true ? "6 5" : undefined}
            points={known.map((value, at) => `${grid.x(at)},${grid.y(value)}`).join(" ")}
          />
        ))}
        <polyline
          fill="none"
          stroke={`var(--umot-series-${OWN})`}
          stroke-width="3"
          points={ownPoints.map((at) => `${grid.x(at)},${grid.y(values[at])}`).join(" ")}
        />
        {values.map((value, at) => (
          <circle
            key={grid.columns[at].label}
            cx={grid.x(at)}
            cy={grid.y(value)}
            r={move === undefined ? 4 : 8}
            class={drawn.has(at) || move === undefined ? "point" : "point open"}
            {...(move !== undefined && {
              role: "slider",
              tabindex: 0,
              "aria-orientation": "vertical" as const,
              "aria-label": grid.columns[at].label,
              "aria-valuemin": predict.least,
              "aria-valuemax": predict.most,
              "aria-valuenow": value,
              "aria-valuetext": lessonNumber(value, predict.unit, locale),
              onKeyDown: (event: KeyboardEvent) => press(event, at),
            })}
          />
        ))}
      </svg>
      <ul class="legend">
        {curves.map(({ label, colour, isDashed }) => (
          <li key={label}>
            <svg width="26" height="10" aria-hidden="true">
              <line
                x1="0"
                x2="26"
                y1="5"
                y2="5"
                stroke={`var(--umot-series-${colour})`}
                stroke-width="3"
                stroke-dasharray={isDashed === true ? "6 4" : undefined}
              />
            </svg>
            {label}
          </li>
        ))}
        <li>
          <svg width="26" height="10" aria-hidden="true">
            <line x1="0" x2="26" y1="5" y2="5" stroke={`var(--umot-series-${OWN})`} stroke-width="3" />
          </svg>
          {say(lessonWords.mine)}
        </li>
      </ul>
    </div>
  );
}
