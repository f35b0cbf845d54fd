import { cascadePanel } from "./cascadePanel.ts";
import type { CascadeRow } from "./cascadeLayout.ts";
import {
  type Chart,
  type ChartFinding,
  type ChartOptions,
  type ChartSetting,
  type Column,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { cascadeTreeWords } from "./words/cascadeTree.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";

export interface CascadeOptions extends ChartOptions {
  /** day of the first telling, ISO */
  readonly start?: string | undefined;
  /** brand that is spoken of */
  readonly brand?: string | undefined;
}

/** How far one bad experience travels: who told whom, day by day. */
export const cascadeTree: Chart<CascadeRow, CascadeOptions> = chartOf({
  name: "cascadeTree",
  computed: {
    interval: "logged",
    sections: ["7.14", "9"],
    says: {
      en: [
        "one word passed on from one consumer to another",
        "who told whom, how many days after the first experience, and how good it sounded",
      ],
      it: [
        "una voce passata da un consumatore a un altro",
        "chi l’ha detto a chi, quanti giorni dopo la prima esperienza, e quanto era positiva",
      ],
    },
  },
  compose,
  find,
  columns,
});

function compose(
  rows: readonly CascadeRow[],
  setting: ChartSetting,
  options: CascadeOptions,
): Composition | undefined {
  if (rows.length === 0) return undefined;
  const words = cascadeTreeWords[setting.locale];
  const subtitle = words.subtitle(nameInSentence(options.brand ?? options.focus ?? ""));
  const start = setting.numbers.day(options.start ?? "1970-01-01");
  return {
    subtitle,
    caption: words.caption(start),
    panels: [cascadePanel(setting, rows, words.root(start))],
  };
}

function find(rows: readonly CascadeRow[], options: CascadeOptions = {}): ChartFinding {
  const { numbers, locale } = settingOf(options);
  if (rows.length === 0) return quantileWords[locale].nothing;
  const words = cascadeTreeWords[locale];
  const count = (value: number) => numbers.format(value, "count");
  const people = new Set(rows.map(({ listener }) => listener)).size;
  const last = rows.reduce((latest, { day }) => Math.max(latest, day), 0);
  const firstHand = rows.filter(({ cause }) => cause < 0);
  const direct = new Set(firstHand.map(({ listener }) => listener)).size;
  const byDay = new Map<number, number>();
  for (const { day } of rows) byDay.set(day, (byDay.get(day) ?? 0) + 1);
  const [busiest, heard] = [...byDay].reduce((most, next) => (next[1] > most[1] ? next : most));
  const date = new Date(Date.parse(options.start ?? "1970-01-01") + busiest * 86_400_000);
  return {
    title: words.title(
      nameInSentence(options.brand ?? options.focus ?? ""),
      count(people),
      words.days(String(last)),
    ),
    sentences: [
      words.direct(count(direct), count(people - direct)),
      words.busiest(count(heard), numbers.day(date.toISOString().slice(0, 10))),
    ],
  };
}

function columns(options: CascadeOptions = {}): Column<CascadeRow>[] {
  const labels = cascadeTreeWords[settingOf(options).locale].columns;
  return [
    { key: "word", label: labels.word, unit: "count" },
    { key: "cause", label: labels.cause, unit: "count" },
    { key: "day", label: labels.day, unit: "count" },
    { key: "teller", label: labels.teller, unit: "text" },
    { key: "listener", label: labels.listener, unit: "text" },
    { key: "hops", label: labels.hops, unit: "count" },
    { key: "said", label: labels.said, unit: "share" },
  ];
}
