import {
  type Chart,
  type ChartOptions,
  type Column,
  type Finding,
  type Setting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import type { HeatCell } from "../../drawing/heatCell.ts";
import { heatMap } from "../levers/heatMap.ts";
import { rampLegend } from "../../drawing/rampLegend.ts";
import { daypartHeatMapWords, daypartWord } from "./words/daypartHeatMap.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";

/** Micro-moments at one time of day on one device; mean over runs. */
export interface DaypartRow {
  /** `earlyMorning`, `commute`, `work`, `errands`, `evening` or `night` */
  readonly daypart: string;
  /** `mobile`, `desktop`, `tablet`, or `none` */
  readonly device: string;
  readonly visits: number;
}

/** When micro-moments come, and on what. */
export const daypartHeatMap: Chart<DaypartRow> = chartOf({ name: "daypartMap", compose, find, columns });

function compose(rows: readonly DaypartRow[], setting: Setting): Composition | undefined {
  const all = visitsOf(rows);
  if (!(all > 0)) return undefined;
  const { locale } = setting;
  const dayparts = [...new Set(rows.map(({ daypart }) => daypart))];
  const devices = [...new Set(rows.map(({ device }) => device))].reverse();
  const domain = [0, Math.max(...rows.map(({ visits }) => visits / all))] as const;
  const map = heatMap(setting, {
    cells: rows.map((row) => cellOf(setting, row, all, dayparts, devices)),
    columns: dayparts.map((daypart) => daypartWord(locale, "dayparts", daypart)),
    rows: devices.map((device) => daypartWord(locale, "devices", device)),
    columnTitle: "",
    rowTitle: "",
    domain,
    height: 40 + devices.length * 40 * Math.max(0.8, setting.heightScale),
  });
  const { subtitle } = daypartHeatMapWords[locale];
  const caption = quantileWords[locale].means(setting.runs);
  return { subtitle, caption, panels: [rampLegend(setting, domain, "share"), map] };
}

function cellOf(
  { numbers, locale }: Setting,
  { daypart, device, visits }: DaypartRow,
  all: number,
  dayparts: readonly string[],
  devices: readonly string[],
): HeatCell {
  const share = numbers.format(visits / all, "share");
  const tip = `${daypartWord(locale, "dayparts", daypart)}, ${daypartWord(locale, "devices", device)}: ${share}`;
  const [column, row] = [dayparts.indexOf(daypart), devices.indexOf(device)];
  return { column, row, value: visits / all, lines: [share], tip };
}

function find(rows: readonly DaypartRow[], options: ChartOptions = {}): Finding {
  const { numbers, locale } = settingOf(options);
  const words = daypartHeatMapWords[locale];
  const all = visitsOf(rows);
  if (!(all > 0)) return quantileWords[locale].nothing;
  const share = (visits: number) => numbers.format(visits / all, "share");
  const most = rows.reduce((best, row) => (row.visits > best.visits ? row : best));
  const perDaypart = [...new Set(rows.map(({ daypart }) => daypart))].map((daypart) => ({
    daypart,
    visits: visitsOf(rows.filter((row) => row.daypart === daypart)),
  }));
  const busiest = perDaypart.reduce((best, row) => (row.visits > best.visits ? row : best));
  const when = (daypart: string) => daypartWord(locale, "when", daypart);
  return {
    title: words.title(when(most.daypart), daypartWord(locale, "on", most.device), share(most.visits)),
    sentences: [
      words.mobile(share(visitsOf(rows.filter(({ device }) => device === "mobile")))),
      words.busiest(when(busiest.daypart), share(busiest.visits)),
    ],
  };
}

function visitsOf(rows: readonly DaypartRow[]): number {
  return rows.reduce((sum, { visits }) => sum + visits, 0);
}

function columns(options: ChartOptions = {}): Column<DaypartRow>[] {
  const labels = daypartHeatMapWords[settingOf(options).locale].columns;
  return [
    { key: "daypart", label: labels.daypart, unit: "text" },
    { key: "device", label: labels.device, unit: "text" },
    { key: "visits", label: labels.visits, unit: "count" },
  ];
}
