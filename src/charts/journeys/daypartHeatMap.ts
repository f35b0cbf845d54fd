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
import { rampLegend } from "../../drawing/rampLegend.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";
import type { Locale } from "../../drawing/numbers.ts";
import { withArticle } from "../../drawing/words/italian.ts";
import { capital } from "../../drawing/words/measures.ts";

/** Words of the map of dayparts and devices. */
const en = {
  title: (daypart: string, device: string, share: string) =>
    `Micro-moments come most often ${daypart} ${device}: ${share} of them`,
  mobile: (share: string) => `Phones see ${share} of all micro-moments.`,
  busiest: (daypart: string, share: string) => `${share} of them come ${daypart}.`,
  subtitle: "Share of all micro-moments, by time of day and device",
  dayparts: {
    earlyMorning: "early morning",
    commute: "commute",
    work: "work",
    errands: "errands",
    evening: "evening",
    night: "night",
  },
  when: {
    earlyMorning: "early in the morning",
    commute: "while commuting",
    work: "at work",
    errands: "on errands",
    evening: "in the evening",
    night: "at night",
  },
  devices: { mobile: "phone", desktop: "computer", tablet: "tablet", none: "no device" },
  on: { mobile: "on a phone", desktop: "on a computer", tablet: "on a tablet", none: "without a device" },
  columns: { daypart: "Time of day", device: "Device", visits: "Micro-moments" },
};

const it: typeof en = {
  title: (daypart, device, share) => `I micro-momenti arrivano soprattutto ${daypart} ${device}: ${share}`,
  mobile: (share) => `Sul telefono passa ${withArticle(share)} di tutti i micro-momenti.`,
  busiest: (daypart, share) => `${capital(withArticle(share))} arriva ${daypart}.`,
  subtitle: "Quota di tutti i micro-momenti, per ora del giorno e dispositivo",
  dayparts: {
    earlyMorning: "mattina presto",
    commute: "tragitto",
    work: "lavoro",
    errands: "commissioni",
    evening: "sera",
    night: "notte",
  },
  when: {
    earlyMorning: "la mattina presto",
    commute: "nel tragitto",
    work: "al lavoro",
    errands: "durante le commissioni",
    evening: "la sera",
    night: "di notte",
  },
  devices: { mobile: "telefono", desktop: "computer", tablet: "tablet", none: "senza dispositivo" },
  on: { mobile: "sul telefono", desktop: "al computer", tablet: "sul tablet", none: "senza dispositivo" },
  columns: { daypart: "Ora del giorno", device: "Dispositivo", visits: "Micro-momenti" },
};

const daypartHeatMapWords = { en, it };

/** A word of a list, or what was asked for where the list has none. */
function daypartWord(locale: Locale, list: "dayparts" | "when" | "devices" | "on", name: string): string {
  const words: Readonly<Record<string, string>> = daypartHeatMapWords[locale][list];
  return Object.hasOwn(words, name) ? words[name] : name;
}

/** Micro-moments at one time of day on one device; mean over runs. */
export interface DaypartRow {
  /** `earlyMorning`, `commute`, `work`, `errands`, `evening` or `night` */
  readonly daypart: string;
  /** `mobile`, `desktop`, `tablet`, or `none` */
  readonly device: string;
  readonly visits: number;
}

/** When micro-moments come, and on what. */
export const daypartHeatMap: Chart<DaypartRow> = chartOf({
  name: "daypartMap",
  computed: {
    interval: "means",
    sections: ["7.4"],
    says: {
      en: ["one time of day on one device", "micro-moments that fell there ÷ all micro-moments of the run"],
      it: [
        "una fascia oraria su un dispositivo",
        "micro-momenti avvenuti lì ÷ tutti i micro-momenti della simulazione",
      ],
    },
  },
  compose,
  find,
  columns,
});

function compose(rows: readonly DaypartRow[], setting: ChartSetting): Composition | undefined {
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
  { numbers, locale }: ChartSetting,
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

function find(rows: readonly DaypartRow[], options: ChartOptions = {}): ChartFinding {
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
