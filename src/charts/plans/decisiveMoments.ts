import {
  type Chart,
  type ChartOptions,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import type { HeatCell } from "../../drawing/heatCell.ts";
import { heatMap } from "../levers/heatMap.ts";
import { cleanName, nameInSentence } from "../../drawing/textWidth.ts";
import { attributionWords } from "./words/attribution.ts";
import { momentName, quotedMoment } from "../../drawing/words/moments.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";
import { touchpointName } from "../../drawing/words/touchpoints.ts";

/** What being there in one micro-moment of one touchpoint changes. */
export interface DecisiveMomentRow {
  readonly touchpoint: string;
  /** `know`, `go`, `do` or `buy` */
  readonly moment: string;
  /** purchases that it brings, with their interval; NaN where the brand is absent anyway */
  readonly brought: number;
  readonly low: number;
  readonly high: number;
  /** part of all purchases of the brand */
  readonly part: number;
  /** chance that luck alone shows so much, adjusted for all moments */
  readonly chance: number;
  /** 1 = more than luck, 0 = luck may be all */
  readonly isClear: number;
}

export interface DecisiveMomentsOptions extends ChartOptions {
  /** level of the intervals, 0–1 */
  readonly level?: number | undefined;
}

/** Where being there decides: the purchases that hang on each micro-moment of each touchpoint (D18). */
export const decisiveMoments: Chart<DecisiveMomentRow, DecisiveMomentsOptions> = chartOf({
  name: "decisiveMoments",
  computed: {
    interval: "paired",
    sections: ["7.9", "8"],
    says: {
      en: [
        "one touchpoint in one micro-moment",
        "purchases lost when it is taken away there, in runs that meet the same luck; the chance of luck is corrected for the number of moments after Holm",
      ],
      it: [
        "un punto di contatto in un micro-momento",
        "acquisti persi quando lì lo si toglie, in simulazioni con la stessa fortuna; la probabilità del caso è corretta per il numero di momenti secondo Holm",
      ],
    },
  },
  compose,
  find,
  columns,
});

function compose(
  rows: readonly DecisiveMomentRow[],
  setting: ChartSetting,
  options: DecisiveMomentsOptions,
): Composition | undefined {
  const { locale, numbers } = setting;
  if (knownRows(rows).length === 0) return undefined;
  const words = attributionWords[locale];
  const touchpoints = [...new Set(rows.map(({ touchpoint }) => touchpoint))].reverse();
  const moments = [...new Set(rows.map(({ moment }) => moment))];
  const map = heatMap(setting, {
    cells: rows.map((row) => cellOf(setting, row, moments, touchpoints)),
    columns: moments.map((moment) => momentName(locale, moment)),
    rows: touchpoints.map((name) => cleanName(touchpointName(locale, name))),
    columnTitle: "",
    rowTitle: "",
    domain: [0, Math.max(...rows.map(sizeOf).filter(Number.isFinite))],
    height: 40 + touchpoints.length * 40 * Math.max(0.8, setting.heightScale),
  });
  const level = numbers.format(options.level ?? 0.9, "share");
  const subtitle = words.decisiveSubtitle(nameInSentence(options.focus ?? ""));
  return { subtitle, caption: words.decisiveCaption(setting.runs, level), panels: [map] };
}

function cellOf(
  setting: ChartSetting,
  row: DecisiveMomentRow,
  moments: readonly string[],
  touchpoints: readonly string[],
): HeatCell {
  const { numbers, locale } = setting;
  const words = attributionWords[locale];
  const isAbsent = !Number.isFinite(row.brought);
  const change = changeOf(setting, row);
  const second = row.isClear === 1 ? numbers.format(row.part, "share") : words.unclear;
  const place = `${cleanName(touchpointName(locale, row.touchpoint))}, ${momentName(locale, row.moment)}`;
  return {
    column: moments.indexOf(row.moment),
    row: touchpoints.indexOf(row.touchpoint),
    value: isAbsent ? Number.NaN : sizeOf(row),
    lines: isAbsent ? [words.absent] : [change, second],
    tip: isAbsent ? `${place}: ${words.absent}` : `${place}: ${change} (${second})`,
  };
}

/** Size of a change that is more than luck, nothing of the others; NaN where the brand is absent. */
function sizeOf({ brought, isClear }: DecisiveMomentRow): number {
  return isClear === 1 || Number.isNaN(brought) ? Math.abs(brought) : 0;
}

/** “+355 ± 48” */
function changeOf({ numbers }: ChartSetting, { brought, low, high }: DecisiveMomentRow): string {
  const change = numbers.difference(brought, "count");
  const reach = (high - low) / 2;
  return reach > 0 ? `${change} ± ${numbers.round(reach, "count")}` : change;
}

function find(rows: readonly DecisiveMomentRow[], options: DecisiveMomentsOptions = {}): ChartFinding {
  const setting = settingOf(options);
  const { locale, numbers } = setting;
  const words = attributionWords[locale];
  const known = knownRows(rows);
  if (known.length === 0) return quantileWords[locale].nothing;
  const place = (row: DecisiveMomentRow) =>
    [nameInSentence(touchpointName(locale, row.touchpoint)), quotedMoment(locale, row.moment)] as const;
  const clear = known
    .filter(({ isClear }) => isClear === 1)
    .toSorted((a, b) => Math.abs(b.brought) - Math.abs(a.brought));
  const count = words.clear(clear.length, known.length);
  const [first, second] = clear;
  if (first === undefined)
    return { title: words.none(nameInSentence(options.focus ?? "")), sentences: [count] };
  const part = numbers.format(first.part, "share");
  const harmful = clear.filter((row) => row.brought < 0 && row !== first);
  return {
    title: words.decisive(...place(first), changeOf(setting, first), part),
    sentences: [
      ...(second !== undefined && overlap(first, second) ? [words.tied(...place(second))] : []),
      ...harmful.map((row) => words.harmful(...place(row), changeOf(setting, row))),
      count,
    ],
  };
}

/** Whether the sizes of two changes have intervals that touch. */
function overlap(one: DecisiveMomentRow, other: DecisiveMomentRow): boolean {
  const ends = ({ brought, low, high }: DecisiveMomentRow) => {
    const reach = (high - low) / 2;
    return [Math.abs(brought) - reach, Math.abs(brought) + reach];
  };
  return ends(other)[1] > ends(one)[0];
}

function knownRows(rows: readonly DecisiveMomentRow[]): DecisiveMomentRow[] {
  return rows.filter(({ brought }) => Number.isFinite(brought));
}

function columns(options: DecisiveMomentsOptions = {}): Column<DecisiveMomentRow>[] {
  const { columns: labels } = attributionWords[settingOf(options).locale];
  return [
    { key: "touchpoint", label: labels.touchpoint, unit: "text" },
    { key: "moment", label: labels.moment, unit: "text" },
    { key: "brought", label: labels.brought, unit: "count" },
    { key: "low", label: labels.broughtLow, unit: "count" },
    { key: "high", label: labels.broughtHigh, unit: "count" },
    { key: "part", label: labels.part, unit: "share" },
    { key: "chance", label: labels.chance, unit: "quality" },
  ];
}
