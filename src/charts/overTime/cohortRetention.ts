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
import type { Locale } from "../../drawing/numbers.ts";
import { rampLegend } from "../../drawing/rampLegend.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";
import { sampleCaption } from "../../drawing/words/samples.ts";

/** Words of the map of cohorts. */
const en = {
  title: (brand: string, share: string, span: string) =>
    `${share} of ${brand}’s new buyers buy it again ${span} later`,
  never: (brand: string) => `Nobody buys ${brand} a second time`,
  fades: (first: string, firstSpan: string, last: string, lastSpan: string) =>
    `Over all cohorts ${first} come back after ${firstSpan} and ${last} after ${lastSpan}.`,
  best: (cohort: string, best: string, worst: string, least: string) =>
    `After the same time the best cohort is that of ${cohort} (${best}), the weakest that of ${worst} (${least}).`,
  subtitle: (brand: string, span: string) =>
    `New buyers of ${brand} by ${span} of their first purchase: share who buy it again so much later`,
  spans: {
    1: { unit: "month", count: (value: string) => (value === "1" ? "one month" : `${value} months`) },
    3: { unit: "quarter", count: (value: string) => (value === "1" ? "one quarter" : `${value} quarters`) },
    12: { unit: "year", count: (value: string) => (value === "1" ? "one year" : `${value} years`) },
  },
  row: (cohort: string, buyers: string) => `${cohort} · ${buyers}`,
  rowTitle: "First purchase · new buyers",
  quarter: (quarter: number, year: number) => `Q${quarter} ${year}`,
  columnTitle: { 1: "Months later", 3: "Quarters later", 12: "Years later" },
  tip: (cohort: string, span: string, share: string, buyers: string) =>
    `${cohort}, ${span} later: ${share} of ${buyers}`,
  columns: {
    cohort: "First purchase from",
    later: "Periods later",
    buyers: "New buyers",
    returned: "Buy again",
    share: "Share who buy again",
  },
};

const it: typeof en = {
  title: (brand, share, span) =>
    `${share} di chi compra ${brand} per la prima volta la ricompra ${span} dopo`,
  never: (brand) => `Nessuno compra ${brand} una seconda volta`,
  fades: (first, firstSpan, last, lastSpan) =>
    `Fra tutte le coorti torna a comprare ${first} dopo ${firstSpan} e ${last} dopo ${lastSpan}.`,
  best: (cohort, best, worst, least) =>
    `A parità di tempo la coorte migliore è quella di ${cohort} (${best}), la più debole quella di ${worst} (${least}).`,
  subtitle: (brand, span) =>
    `Chi compra ${brand} per la prima volta, per ${span} del primo acquisto: quota che la ricompra dopo tanto tempo`,
  spans: {
    1: { unit: "mese", count: (value) => (value === "1" ? "un mese" : `${value} mesi`) },
    3: { unit: "trimestre", count: (value) => (value === "1" ? "un trimestre" : `${value} trimestri`) },
    12: { unit: "anno", count: (value) => (value === "1" ? "un anno" : `${value} anni`) },
  },
  row: (cohort, buyers) => `${cohort} · ${buyers}`,
  rowTitle: "Primo acquisto · nuovi acquirenti",
  quarter: (quarter, year) => `T${quarter} ${year}`,
  columnTitle: { 1: "Mesi dopo", 3: "Trimestri dopo", 12: "Anni dopo" },
  tip: (cohort, span, share, buyers) => `${cohort}, ${span} dopo: ${share} di ${buyers}`,
  columns: {
    cohort: "Primo acquisto dal",
    later: "Periodi dopo",
    buyers: "Nuovi acquirenti",
    returned: "Ricomprano",
    share: "Quota che ricompra",
  },
};

const cohortRetentionWords = { en, it };

/** Those who bought the brand in focus for the first time in one period, and who of them bought it later. */
export interface CohortRow {
  /** first day of the period of the first purchase, ISO */
  readonly cohort: string;
  /** periods after it, from 1 */
  readonly later: number;
  readonly buyers: number;
  /** of these, buy again in that later period */
  readonly returned: number;
  /** returned / buyers, 0–1 */
  readonly share: number;
}

export interface CohortOptions extends ChartOptions {
  /** months that a period covers; left out, one */
  readonly months?: Months | undefined;
  /** consumers that the rows come from */
  readonly sample?: number | undefined;
}

type Months = 1 | 3 | 12;

/** New buyers from which a cohort is compared with others: the share of 30 is out by 9 points either way. */
const ENOUGH = 30;

/** Who comes back, and for how long: new buyers by the month of their first purchase, and whether they buy again. */
export const cohortRetention: Chart<CohortRow, CohortOptions> = chartOf({
  name: "cohortRetention",
  computed: {
    interval: "logged",
    sections: ["7.3", "7.12", "9"],
    says: {
      en: [
        "one period of first purchases, so many periods later",
        "buyers of that cohort who buy the brand in focus again in the later period ÷ buyers of the cohort",
      ],
      it: [
        "un periodo di primi acquisti, tanti periodi dopo",
        "chi di quel gruppo ricompra la marca in esame nel periodo successivo ÷ tutti i clienti del gruppo",
      ],
    },
  },
  compose,
  find,
  columns,
});

function compose(
  rows: readonly CohortRow[],
  setting: ChartSetting,
  options: CohortOptions,
): Composition | undefined {
  const { locale, numbers } = setting;
  if (!rows.some(({ buyers }) => buyers > 0)) return undefined;
  const words = cohortRetentionWords[locale];
  const months = options.months ?? 1;
  const cohorts = [...new Set(rows.map(({ cohort }) => cohort))].reverse();
  const latest = Math.max(...rows.map(({ later }) => later));
  const domain = [0, Math.max(...rows.map(({ share }) => share).filter(Number.isFinite))] as const;
  const map = heatMap(setting, {
    cells: rows.map((row) => cellOf(setting, row, cohorts, months)),
    columns: Array.from({ length: latest }, (_, index) => numbers.format(index + 1, "count")),
    rows: cohorts.map((cohort) => rowName(setting, rows, cohort, months)),
    columnTitle: words.columnTitle[months],
    rowTitle: words.rowTitle,
    domain,
    height: 72 + cohorts.length * 26,
  });
  const { unit } = words.spans[months];
  const subtitle = words.subtitle(nameInSentence(options.focus ?? ""), unit);
  const sample = options.sample === undefined ? undefined : numbers.format(options.sample, "count");
  return {
    subtitle,
    caption: sampleCaption(locale, sample),
    panels: [rampLegend(setting, domain, "share"), map],
  };
}

function cellOf(
  { numbers, locale }: ChartSetting,
  { cohort, later, buyers, share }: CohortRow,
  cohorts: readonly string[],
  months: Months,
): HeatCell {
  const words = cohortRetentionWords[locale];
  const written = numbers.format(share, "share");
  const span = words.spans[months].count(String(later));
  return {
    column: later - 1,
    row: cohorts.indexOf(cohort),
    value: share,
    lines: [written],
    tip: words.tip(cohortName(locale, cohort, months), span, written, numbers.format(buyers, "count")),
  };
}

function rowName(
  { locale, numbers }: ChartSetting,
  rows: readonly CohortRow[],
  cohort: string,
  months: Months,
): string {
  const buyers = rows.find((row) => row.cohort === cohort)?.buyers ?? 0;
  const name = cohortName(locale, cohort, months);
  return cohortRetentionWords[locale].row(name, numbers.short(buyers, "count"));
}

/** A period as people call it: Jan 2018, Q1 2018, 2018. */
function cohortName(locale: Locale, cohort: string, months: Months): string {
  const date = new Date(cohort);
  const year = date.getUTCFullYear();
  if (months === 12) return String(year);
  if (months === 3) return cohortRetentionWords[locale].quarter(Math.floor(date.getUTCMonth() / 3) + 1, year);
  const format = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  return format.format(date);
}

function find(rows: readonly CohortRow[], options: CohortOptions = {}): ChartFinding {
  const { numbers, locale } = settingOf(options);
  const words = cohortRetentionWords[locale];
  const known = rows.filter(({ buyers }) => buyers > 0);
  if (known.length === 0) return quantileWords[locale].nothing;
  const brand = nameInSentence(options.focus ?? "");
  if (!known.some(({ returned }) => returned > 0)) return { title: words.never(brand), sentences: [] };
  const months = options.months ?? 1;
  const write = (share: number) => numbers.format(share, "share");
  const span = (later: number) => words.spans[months].count(String(later));
  const soon = 1;
  const all = buyersAfter(known, soon);
  // What a third of all new buyers have lived to see is said of them; the rest is what a few did.
  const late = Math.max(
    soon,
    ...known.map(({ later }) => later).filter((later) => buyersAfter(known, later) >= all / 3),
  );
  const ranking = known
    .filter(({ later, buyers }) => later === soon && buyers >= ENOUGH)
    .sort((a, b) => b.share - a.share);
  const [best, worst] = [ranking[0], ranking[ranking.length - 1]];
  const first = write(shareAfter(known, soon));
  return {
    title: words.title(brand, first, span(soon)),
    sentences: [
      ...(late > soon ? [words.fades(first, span(soon), write(shareAfter(known, late)), span(late))] : []),
      ...(best !== undefined && best.share > worst.share
        ? [
            words.best(
              cohortName(locale, best.cohort, months),
              write(best.share),
              cohortName(locale, worst.cohort, months),
              write(worst.share),
            ),
          ]
        : []),
    ],
  };
}

/** New buyers in the cohorts that have lived to see so many periods. */
function buyersAfter(rows: readonly CohortRow[], after: number): number {
  return rows.reduce((sum, { later, buyers }) => (later === after ? sum + buyers : sum), 0);
}

/** Share of all new buyers who buy again so many periods later, of the cohorts that have lived to see them. */
function shareAfter(rows: readonly CohortRow[], after: number): number {
  const there = rows.filter(({ later }) => later === after);
  return there.reduce((sum, { returned }) => sum + returned, 0) / buyersAfter(rows, after);
}

function columns(options: CohortOptions = {}): Column<CohortRow>[] {
  const labels = cohortRetentionWords[settingOf(options).locale].columns;
  return [
    { key: "cohort", label: labels.cohort, unit: "date" },
    { key: "later", label: labels.later, unit: "count" },
    { key: "buyers", label: labels.buyers, unit: "count" },
    { key: "returned", label: labels.returned, unit: "count" },
    { key: "share", label: labels.share, unit: "share" },
  ];
}
