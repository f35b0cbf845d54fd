import { type Chart, type ChartFinding, type ChartOptions, type ChartSetting, settingOf } from "./chart.ts";
import { drawFrame, drawNothing, type FrameText, nothingIn } from "./frame.ts";
import type { Panel } from "./chart.ts";
import { capital } from "./words/measures.ts";
import type { Unit } from "./numbers.ts";

/** What is measured, and whose. */
export interface ChartMeasure {
  /** name of the metric, e.g. `share` or `revenue` */
  readonly metric: string;
  /** "" = the whole market */
  readonly brand: string;
  readonly unit: Unit;
}

/** What stands between a chart's title and its end. */
export interface Composition extends Omit<FrameText, "finding"> {
  /** one below the other */
  readonly panels: readonly Panel[];
}

/** What tells one chart from another. */
export interface ChartParts<Row, Options extends ChartOptions>
  extends Omit<Chart<Row, Options>, "draw" | "subtitle"> {
  /** Draws what is below the title; undefined where the rows hold nothing to draw. */
  compose(rows: readonly Row[], setting: ChartSetting, options: Options): Composition | undefined;
}

/** Makes a chart of its parts: titled with what its rows say, and with nothing below where they say nothing. */
export function chartOf<Row, Options extends ChartOptions>(
  parts: ChartParts<Row, Options>,
): Chart<Row, Options> {
  const { compose, ...own } = parts;
  const chart = { ...own, find: (rows: readonly Row[], options?: Options) => begun(own.find(rows, options)) };
  return {
    ...chart,
    draw(rows, options = {} as Options) {
      const setting = settingOf(options);
      const finding = chart.find(rows, options);
      const composition = compose(rows, setting, options);
      if (composition === undefined) return drawNothing(setting, finding);
      const { panels, ...text } = composition;
      return drawFrame(setting, { finding, ...text }, panels);
    },
    subtitle(rows, options = {} as Options) {
      return compose(rows, settingOf(options), options)?.subtitle ?? nothingIn(chart.find(rows, options));
    },
  };
}

/** Sentences begin with a capital, be it that of a brand that was written without. */
function begun(finding: ChartFinding): ChartFinding {
  return { ...finding, title: capital(finding.title), sentences: finding.sentences.map(capital) };
}
