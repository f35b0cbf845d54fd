import { type Bar, barRows } from "../../drawing/barRows.ts";
import {
  type Chart,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { type SensitivityOptions, speechOf } from "./settingMeasure.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";
import { sensitivityWords } from "./words/sensitivity.ts";

/** What raising one setting through its range does to the outcome, on average over all other settings. */
export interface TornadoRow {
  readonly setting: string;
  /** where it lifts the outcome; ≥ 0 */
  readonly rises: number;
  /** where it lowers it; ≤ 0 */
  readonly falls: number;
  /** both together */
  readonly net: number;
  /** interval of `net`; NaN without one */
  readonly low: number;
  readonly high: number;
}

/** Which setting moves the outcome most, and which way. */
export const tornado: Chart<TornadoRow, SensitivityOptions> = chartOf({
  name: "tornado",
  computed: {
    interval: "resampled",
    sections: ["8"],
    says: {
      en: [
        "one setting",
        "mean change of the outcome when the setting goes from the lower to the upper end of its range, the other settings being anywhere in theirs; rises and falls apart",
      ],
      it: [
        "un’impostazione",
        "variazione media del risultato quando l’impostazione passa dall’estremo inferiore a quello superiore del suo intervallo, con le altre ovunque nel loro; aumenti e cali sono separati",
      ],
    },
  },
  native: { type: "stackedBar", isHorizontal: true, label: "setting", values: ["rises", "falls"] },
  compose,
  find,
  columns,
});

/** A setting works both ways when the lesser way is this part of the greater one. */
const BOTH_WAYS = 0.25;

function compose(
  rows: readonly TornadoRow[],
  setting: ChartSetting,
  options: SensitivityOptions,
): Composition | undefined {
  const { look, locale } = setting;
  const words = sensitivityWords[locale];
  const { change, name, measure } = speechOf(options);
  const known = sorted(rows);
  if (known.length === 0) return undefined;
  const bars = known.flatMap((row): Bar[] => [
    {
      name: name(row.setting),
      from: row.falls,
      to: row.rises,
      low: row.low,
      high: row.high,
      label: change(row.net),
      colour: row.net < 0 ? look.series[1] : look.series[0],
    },
  ]);
  return {
    subtitle: words.tornado(measure),
    caption: words.tornadoCaption,
    panels: [barRows(setting, bars, 30)],
  };
}

function find(rows: readonly TornadoRow[], options: SensitivityOptions = {}): ChartFinding {
  const words = sensitivityWords[settingOf(options).locale];
  const known = sorted(rows);
  const { change, name, measure } = speechOf(options);
  if (known.length === 0) return quantileWords[settingOf(options).locale].nothing;
  if (reachOf(known[0]) === 0) return words.nothing;
  const [first] = known;
  const last = known[known.length - 1];
  const mixed = known.find(
    ({ rises, falls }) => Math.min(rises, -falls) > BOTH_WAYS * Math.max(rises, -falls),
  );
  return {
    title: words.strongest(name(first.setting), measure, change(first.net)),
    sentences: [
      ...(first.low < first.high
        ? [words.interval(name(first.setting), change(first.low), change(first.high))]
        : []),
      ...(mixed === undefined
        ? []
        : [words.bothWays(name(mixed.setting), change(mixed.rises), change(mixed.falls))]),
      ...(known.length > 1 ? [words.weakest(name(last.setting), change(last.net))] : []),
    ],
  };
}

/** The longest bar on top. */
function sorted(rows: readonly TornadoRow[]): TornadoRow[] {
  return rows.filter(({ net }) => Number.isFinite(net)).toSorted((a, b) => reachOf(b) - reachOf(a));
}

function reachOf({ rises, falls }: TornadoRow): number {
  return rises - falls;
}

function columns(options: SensitivityOptions = {}): Column<TornadoRow>[] {
  const labels = sensitivityWords[settingOf(options).locale].columns;
  const { unit } = speechOf(options);
  return [
    { key: "setting", label: labels.setting, unit: "text" },
    { key: "rises", label: labels.rises, unit },
    { key: "falls", label: labels.falls, unit },
    { key: "net", label: labels.net, unit },
    { key: "low", label: labels.low, unit },
    { key: "high", label: labels.high, unit },
  ];
}
