import {
  type Chart,
  type ChartOptions,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { flowPanel } from "./flowPanel.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { PATH_ARROW, PATH_STEPS, type PathRow } from "./pathRow.ts";
import { NARROW } from "../../drawing/look.ts";
import { commonPaths, pathList } from "./pathList.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { type JourneyEnd, pathFlowWords } from "./words/pathFlow.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";
import { sampleCaption } from "../../drawing/words/samples.ts";
import { touchpointName } from "../../drawing/words/touchpoints.ts";

export interface PathFlowOptions extends ChartOptions {
  /** all journeys, those of rarer paths included; left out, those of the rows */
  readonly journeys?: number | undefined;
  /** consumers that the rows come from */
  readonly sample?: number | undefined;
}

/** Which ways journeys take through the touchpoints, and where they lead. */
export const pathFlow: Chart<PathRow, PathFlowOptions> = chartOf({
  name: "pathFlow",
  computed: {
    interval: "logged",
    sections: ["7.4", "7.8", "9"],
    says: {
      en: [
        "one sequence of touchpoints with one end",
        "logged journeys that took this path and ended this way",
      ],
      it: [
        "una sequenza di punti di contatto con un esito",
        "percorsi registrati che hanno seguito questa sequenza con questo esito",
      ],
    },
  },
  compose,
  find,
  columns,
});

function compose(
  rows: readonly PathRow[],
  setting: ChartSetting,
  options: PathFlowOptions,
): Composition | undefined {
  const drawn = sumOf(rows);
  if (!(drawn > 0)) return undefined;
  const { numbers, locale } = setting;
  const words = pathFlowWords[locale];
  const all = options.journeys ?? drawn;
  const sample = options.sample === undefined ? undefined : numbers.format(options.sample, "count");
  const brand = nameInSentence(options.focus ?? "");
  const isNarrow = setting.width < NARROW;
  const shown = isNarrow ? commonPaths(rows) : rows;
  const share = numbers.format(sumOf(shown) / all, "share");
  const caption = `${words.caption(String(PATH_STEPS), share)} ${sampleCaption(locale, sample)}`;
  const panel = isNarrow
    ? pathList(setting, shown, words.outcome(brand), all)
    : flowPanel(setting, rows, words.outcome(brand));
  const subtitle = isNarrow ? words.listSubtitle(brand) : words.subtitle(brand);
  return { subtitle, caption, panels: [panel] };
}

/** A path with all its ends. */
interface WholePath {
  readonly path: string;
  readonly journeys: number;
  readonly won: number;
}

function find(rows: readonly PathRow[], options: PathFlowOptions = {}): ChartFinding {
  const setting = settingOf(options);
  const { numbers, locale } = setting;
  const drawn = sumOf(rows);
  if (!(drawn > 0)) return quantileWords[locale].nothing;
  const words = pathFlowWords[locale];
  const all = options.journeys ?? drawn;
  const share = (part: number, whole: number) => numbers.format(part / whole, "share");
  const brand = nameInSentence(options.focus ?? "");
  const paths = wholePaths(rows);
  const [first] = paths;
  // A path of which there are few says little about where it leads.
  const common = paths.filter(({ journeys }) => journeys >= 0.02 * drawn);
  const best = common.reduce(
    (top, path) => (path.won / path.journeys > top.won / top.journeys ? path : top),
    first,
  );
  const ended = (outcome: JourneyEnd) => sumOf(rows.filter((row) => row.outcome === outcome));
  return {
    title: words.title(
      pathInSentence(setting, first.path),
      share(first.journeys, all),
      brand,
      share(first.won, first.journeys),
    ),
    sentences: [
      ...(best !== first && best.won > 0
        ? [words.best(pathInSentence(setting, best.path), share(best.won, best.journeys), brand)]
        : []),
      words.ends(brand, share(ended("focus"), drawn), share(ended("left"), drawn)),
    ],
  };
}

/** The paths, most frequent first. */
function wholePaths(rows: readonly PathRow[]): WholePath[] {
  const names = [...new Set(rows.map(({ path }) => path))];
  return names
    .map((path) => {
      const own = rows.filter((row) => row.path === path);
      const won = sumOf(own.filter(({ outcome }) => outcome === "focus"));
      return { path, journeys: sumOf(own), won };
    })
    .filter(({ journeys }) => journeys > 0)
    .toSorted((a, b) => b.journeys - a.journeys);
}

function pathInSentence({ locale }: ChartSetting, path: string): string {
  const steps = path.split(PATH_ARROW).slice(0, PATH_STEPS);
  return `“${steps.map((step) => nameInSentence(touchpointName(locale, step))).join(PATH_ARROW)}”`;
}

function sumOf(rows: readonly PathRow[]): number {
  return rows.reduce((sum, { journeys }) => sum + Math.max(0, journeys || 0), 0);
}

function columns(options: PathFlowOptions = {}): Column<PathRow>[] {
  const labels = pathFlowWords[settingOf(options).locale].columns;
  return [
    { key: "path", label: labels.path, unit: "text" },
    { key: "outcome", label: labels.outcome, unit: "text" },
    { key: "journeys", label: labels.journeys, unit: "count" },
  ];
}
