import { type Bar, barRows } from "../../drawing/barRows.ts";
import {
  type Chart,
  type ChartOptions,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { momentName, quotedMoment } from "../../drawing/words/moments.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";
import { withArticle } from "../../drawing/words/italian.ts";
import { capital } from "../../drawing/words/measures.ts";

/** Words of the chart of the four micro-moments. */
const en = {
  title: (moment: string, share: string, lost: string) =>
    `${share} of visits in ${moment} end in a purchase; before that most journeys are lost in ${lost}`,
  only: (moment: string, share: string) => `${share} of visits in ${moment} end in a purchase`,
  lost: (moment: string, lost: string, visits: string, share: string) =>
    `In ${moment} ${lost} of ${visits} visits (${share}) are the last of their journey.`,
  unmet: (moment: string, share: string) =>
    `${share} of visits in ${moment} meet no brand at all, more than in any other moment.`,
  allMet: "In every moment every visit meets at least one brand.",
  subtitle: "Visits to each micro-moment over the whole run, and what became of them",
  visits: (count: string) => `${count} visits`,
  met: (count: string, share: string) => `${count} met a brand · ${share}`,
  wentOn: (count: string, share: string) => `${count} went on · ${share}`,
  bought: (count: string, share: string) => `${count} bought · ${share}`,
  columns: {
    moment: "Micro-moment",
    visits: "Visits",
    met: "Met a brand",
    wentOn: "Went on",
    bought: "Bought",
  },
};

const it: typeof en = {
  title: (moment, share, lost) =>
    `${capital(withArticle(share))} delle visite in ${moment} finisce in un acquisto; prima, i percorsi si perdono soprattutto in ${lost}`,
  only: (moment, share) => `${capital(withArticle(share))} delle visite in ${moment} finisce in un acquisto`,
  lost: (moment, lost, visits, share) =>
    `In ${moment} ${lost} di ${visits} visite (${share}) sono le ultime del percorso.`,
  unmet: (moment, share) =>
    `${capital(withArticle(share))} delle visite in ${moment} non incontra nessuna marca, più che in ogni altro momento.`,
  allMet: "In ogni momento ogni visita incontra almeno una marca.",
  subtitle: "Visite a ogni micro-momento in tutta la simulazione, e come sono andate",
  visits: (count) => `${count} visite`,
  met: (count, share) => `${count} con una marca · ${share}`,
  wentOn: (count, share) => `${count} proseguono · ${share}`,
  bought: (count, share) => `${count} acquistano · ${share}`,
  columns: {
    moment: "Micro-momento",
    visits: "Visite",
    met: "Marca incontrata",
    wentOn: "Proseguono",
    bought: "Acquistano",
  },
};

const momentFunnelWords = { en, it };

/** What became of the visits to one micro-moment; means over runs. */
export interface MomentFunnelRow {
  /** `know`, `go`, `do` or `buy` */
  readonly moment: string;
  readonly visits: number;
  /** visits in which at least one brand was met */
  readonly met: number;
  /** visits after which the journey went on, or ended well */
  readonly wentOn: number;
  /** visits that ended in a purchase */
  readonly bought: number;
}

/** Where journeys lead and where they break: the four micro-moments. */
export const momentFunnel: Chart<MomentFunnelRow> = chartOf({
  name: "momentFunnel",
  computed: {
    interval: "means",
    sections: ["7.4", "7.5", "7.8"],
    says: {
      en: [
        "one micro-moment",
        "visits in the moment, visits that met any brand, visits after which the journey went on, purchases",
      ],
      it: [
        "un micro-momento",
        "visite nel momento, visite che hanno incontrato una marca, visite dopo le quali il percorso è continuato, acquisti",
      ],
    },
  },
  native: { type: "bar", label: "moment", values: ["visits", "met", "wentOn", "bought"] },
  compose,
  find,
  columns,
});

function compose(rows: readonly MomentFunnelRow[], setting: ChartSetting): Composition | undefined {
  if (!rows.some(isVisited)) return undefined;
  const { subtitle } = momentFunnelWords[setting.locale];
  const caption = quantileWords[setting.locale].means(setting.runs);
  const bars = barRows(
    setting,
    rows.flatMap((row) => barsOf(setting, row)),
    20,
  );
  return { subtitle, caption, panels: [bars] };
}

function barsOf({ numbers, locale, look }: ChartSetting, row: MomentFunnelRow): Bar[] {
  const words = momentFunnelWords[locale];
  const count = (value: number) => numbers.format(value, "count");
  const part = (value: number) => (row.visits > 0 ? numbers.format(value / row.visits, "share") : "–");
  const bar = (to: number, label: string, colour: string): Bar => ({ name: "", from: 0, to, label, colour });
  return [
    {
      ...bar(row.visits, words.visits(count(row.visits)), look.pale),
      name: momentName(locale, row.moment),
      startsGroup: true,
    },
    bar(row.met, words.met(count(row.met), part(row.met)), look.series[4]),
    bar(row.wentOn, words.wentOn(count(row.wentOn), part(row.wentOn)), look.series[0]),
    // Only the moments that end in purchases have a bar for them.
    ...(row.bought > 0
      ? [bar(row.bought, words.bought(count(row.bought), part(row.bought)), look.series[1])]
      : []),
  ];
}

function find(rows: readonly MomentFunnelRow[], options: ChartOptions = {}): ChartFinding {
  const { numbers, locale } = settingOf(options);
  const words = momentFunnelWords[locale];
  const visited = rows.filter(isVisited);
  if (visited.length === 0) return quantileWords[locale].nothing;
  const share = (part: number, whole: number) => numbers.format(part / whole, "share");
  const name = ({ moment }: MomentFunnelRow) => quotedMoment(locale, moment);
  const buying = highest(visited, ({ bought, visits }) => bought / visits);
  // A journey that ends where things are bought has not been lost on the way.
  const before = visited.filter((row) => row !== buying);
  const losing = highest(before.length > 0 ? before : visited, lostIn);
  const unmet = highest(visited, ({ met, visits }) => 1 - met / visits);
  const bought = share(buying.bought, buying.visits);
  const lost = numbers.format(lostIn(losing), "count");
  return {
    title:
      losing === buying ? words.only(name(buying), bought) : words.title(name(buying), bought, name(losing)),
    sentences: [
      words.lost(
        name(losing),
        lost,
        numbers.format(losing.visits, "count"),
        share(lostIn(losing), losing.visits),
      ),
      unmet.met < unmet.visits
        ? words.unmet(name(unmet), share(unmet.visits - unmet.met, unmet.visits))
        : words.allMet,
    ],
  };
}

function isVisited({ visits }: MomentFunnelRow): boolean {
  return visits > 0;
}

function lostIn({ visits, wentOn }: MomentFunnelRow): number {
  return visits - wentOn;
}

function highest(
  rows: readonly MomentFunnelRow[],
  measure: (row: MomentFunnelRow) => number,
): MomentFunnelRow {
  return rows.reduce((best, row) => (measure(row) > measure(best) ? row : best));
}

function columns(options: ChartOptions = {}): Column<MomentFunnelRow>[] {
  const labels = momentFunnelWords[settingOf(options).locale].columns;
  return [
    { key: "moment", label: labels.moment, unit: "text" },
    { key: "visits", label: labels.visits, unit: "count" },
    { key: "met", label: labels.met, unit: "count" },
    { key: "wentOn", label: labels.wentOn, unit: "count" },
    { key: "bought", label: labels.bought, unit: "count" },
  ];
}
