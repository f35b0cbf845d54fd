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
import { cleanName, nameInSentence } from "../../drawing/textWidth.ts";
import { momentName, quotedMoment } from "../../drawing/words/moments.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";
import { touchpointName } from "../../drawing/words/touchpoints.ts";
import { withArticle } from "../../drawing/words/italian.ts";

/** Words of the map of touchpoints and micro-moments. */
const en = {
  title: (brand: string, touchpoint: string, moment: string, share: string) =>
    `${brand} is met most on ${touchpoint} in ${moment}: ${share} of all its meetings`,
  never: (brand: string) => `${brand} is never met`,
  blind: (touchpoint: string, moment: string, visits: string, brand: string, share: string) =>
    `The largest blind spot is ${touchpoint} in ${moment}: of ${visits} visits there ${share} meet ${brand}.`,
  busiest: (touchpoint: string, moment: string, share: string) =>
    `Consumers turn most to ${touchpoint} in ${moment}, with ${share} of all visits.`,
  subtitle: (brand: string) =>
    `Meetings with ${brand} by touchpoint and micro-moment, and their share of the visits there`,
  ofVisits: (share: string) => `${share} of visits`,
  noVisits: "no visits",
  columns: {
    touchpoint: "Touchpoint",
    moment: "Micro-moment",
    visits: "Visits",
    met: "Meetings with the brand",
  },
};

const it: typeof en = {
  title: (brand, touchpoint, moment, share) =>
    `${brand} si incontra soprattutto su ${touchpoint} in ${moment}: ${share} di tutti i suoi incontri`,
  never: (brand) => `${brand} non si incontra mai`,
  blind: (touchpoint, moment, visits, brand, share) =>
    `Il punto cieco più grande è ${touchpoint} in ${moment}: di ${visits} visite ${withArticle(share)} incontra ${brand}.`,
  busiest: (touchpoint, moment, share) =>
    `I consumatori si rivolgono soprattutto a ${touchpoint} in ${moment}: ${share} di tutte le visite.`,
  subtitle: (brand) =>
    `Incontri con ${brand} per punto di contatto e micro-momento, e la loro quota delle visite`,
  ofVisits: (share) => `${share} delle visite`,
  noVisits: "nessuna visita",
  columns: {
    touchpoint: "Punto di contatto",
    moment: "Micro-momento",
    visits: "Visite",
    met: "Incontri con la marca",
  },
};

const journeyHeatMapWords = { en, it };

/** One touchpoint in one micro-moment; means over runs. */
export interface JourneyRow {
  readonly touchpoint: string;
  /** `know`, `go`, `do` or `buy` */
  readonly moment: string;
  /** times a consumer turned to the touchpoint */
  readonly visits: number;
  /** times the brand in focus was met there */
  readonly met: number;
}

/** The customer journey map of the brand in focus: where it is met, and where consumers look for it in vain. */
export const journeyHeatMap: Chart<JourneyRow> = chartOf({
  name: "journeyMap",
  computed: {
    interval: "means",
    sections: ["7.4", "7.5"],
    says: {
      en: [
        "one touchpoint in one micro-moment",
        "visits to the touchpoint, and how many of them met the brand in focus",
      ],
      it: [
        "un punto di contatto in un micro-momento",
        "visite al punto di contatto, e quante di esse hanno incontrato la marca in esame",
      ],
    },
  },
  compose,
  find,
  columns,
});

function compose(
  rows: readonly JourneyRow[],
  setting: ChartSetting,
  options: ChartOptions,
): Composition | undefined {
  if (!rows.some(({ visits }) => visits > 0)) return undefined;
  const { locale } = setting;
  const touchpoints = [...new Set(rows.map(({ touchpoint }) => touchpoint))].reverse();
  const moments = [...new Set(rows.map(({ moment }) => moment))];
  const domain = [0, Math.max(...rows.map(({ met }) => met))] as const;
  const map = heatMap(setting, {
    cells: rows.map((row) => cellOf(setting, row, moments, touchpoints)),
    columns: moments.map((moment) => momentName(locale, moment)),
    rows: touchpoints.map((name) => cleanName(touchpointName(locale, name))),
    columnTitle: "",
    rowTitle: "",
    domain,
    height: 40 + touchpoints.length * 40 * Math.max(0.8, setting.heightScale),
  });
  const subtitle = journeyHeatMapWords[locale].subtitle(nameInSentence(options.focus ?? ""));
  const caption = quantileWords[locale].means(setting.runs);
  return { subtitle, caption, panels: [rampLegend(setting, domain, "count"), map] };
}

function cellOf(
  setting: ChartSetting,
  row: JourneyRow,
  moments: readonly string[],
  touchpoints: readonly string[],
): HeatCell {
  const { numbers, locale } = setting;
  const words = journeyHeatMapWords[locale];
  const { touchpoint, moment, visits, met } = row;
  const share = visits > 0 ? words.ofVisits(numbers.format(met / visits, "share")) : words.noVisits;
  const tip = `${cleanName(touchpointName(locale, touchpoint))}, ${momentName(locale, moment)}: ${numbers.format(met, "count")} (${share})`;
  return {
    column: moments.indexOf(moment),
    row: touchpoints.indexOf(touchpoint),
    value: visits > 0 ? met : Number.NaN,
    lines: visits > 0 ? [numbers.short(met, "count"), share] : [share],
    tip,
  };
}

function find(rows: readonly JourneyRow[], options: ChartOptions = {}): ChartFinding {
  const { numbers, locale } = settingOf(options);
  const words = journeyHeatMapWords[locale];
  const visited = rows.filter(({ visits }) => visits > 0);
  if (visited.length === 0) return quantileWords[locale].nothing;
  const brand = nameInSentence(options.focus ?? "");
  const total = (measure: (row: JourneyRow) => number) => visited.reduce((sum, row) => sum + measure(row), 0);
  const share = (part: number, whole: number) => numbers.format(part / whole, "share");
  const place = ({ touchpoint, moment }: JourneyRow) =>
    [nameInSentence(touchpointName(locale, touchpoint)), quotedMoment(locale, moment)] as const;
  const best = highest(visited, ({ met }) => met);
  const busiest = highest(visited, ({ visits }) => visits);
  const blind = highest(visited, ({ visits, met }) => visits - met);
  const allMet = total(({ met }) => met);
  return {
    title: allMet > 0 ? words.title(brand, ...place(best), share(best.met, allMet)) : words.never(brand),
    sentences: [
      words.blind(
        ...place(blind),
        numbers.format(blind.visits, "count"),
        brand,
        share(blind.met, blind.visits),
      ),
      words.busiest(
        ...place(busiest),
        share(
          busiest.visits,
          total(({ visits }) => visits),
        ),
      ),
    ],
  };
}

function highest(rows: readonly JourneyRow[], measure: (row: JourneyRow) => number): JourneyRow {
  return rows.reduce((best, row) => (measure(row) > measure(best) ? row : best));
}

function columns(options: ChartOptions = {}): Column<JourneyRow>[] {
  const labels = journeyHeatMapWords[settingOf(options).locale].columns;
  return [
    { key: "touchpoint", label: labels.touchpoint, unit: "text" },
    { key: "moment", label: labels.moment, unit: "text" },
    { key: "visits", label: labels.visits, unit: "count" },
    { key: "met", label: labels.met, unit: "count" },
  ];
}
