import type { RunResult } from "../model/result.ts";

/** One column of a weekly frame, and its values by week. */
export interface MixColumn {
  readonly name: string;
  readonly unit: "date" | "count" | "currency" | "currency a unit";
  /** what it is, in one sentence */
  readonly about: string;
  /** ISO dates or numbers; NaN where there is nothing */
  readonly values: readonly (string | number)[];
}

/** What one lever of a brand brought, week by week: mean over paired runs of what is lost without it. */
export interface MediaTruth {
  /** a channel of the brand, or `advertising` or `seeding` */
  readonly lever: string;
  /** units sold more than without it, by week */
  readonly sales: readonly number[];
  /** money earned more than without it, by week */
  readonly revenue: readonly number[];
}

const WEEK = 7;
const DAY_MS = 86_400_000;

/** Money that belongs to no channel. */
const OTHER_SPEND = ["advertising", "seeding", "content"] as const;

/**
 * The weekly frame of a brand as marketing-mix models take it: one row a week, spend and impressions of each channel in
 * columns of their own. A last week that is not whole is left out.
 *
 * @param brand - its number in the run
 * @param start - first calendar day of the run, such as 2018-01-01
 * @param truth - contributions, if they were measured; columns of their own then
 */
export function marketingMixOf(
  run: RunResult,
  brand: number,
  start: string,
  truth: readonly MediaTruth[] = [],
): MixColumn[] {
  const weeks = Math.floor(run.days / WEEK);
  const byWeek = <Value>(of: (week: number) => Value) => Array.from({ length: weeks }, (_, week) => of(week));
  const sales = byWeek((week) => weekSum(run, run.series.bought, brand, week));
  const revenue = byWeek((week) => weekSum(run, run.levels.revenue, brand, week));
  const others = (week: number) =>
    run.brands.reduce(
      (sum, _, other) => sum + (other === brand ? 0 : weekSum(run, run.series.bought, other, week)),
      0,
    );
  const first = Date.parse(`${start}T00:00:00Z`);
  return [
    {
      name: "date",
      unit: "date",
      about: "First day of the week",
      values: byWeek((week) => new Date(first + week * WEEK * DAY_MS).toISOString().slice(0, 10)),
    },
    { name: "sales", unit: "count", about: "Units sold", values: sales },
    { name: "revenue", unit: "currency", about: "Money earned", values: revenue },
    {
      name: "price",
      unit: "currency a unit",
      about: "Mean price paid; empty in a week without sales",
      values: sales.map((sold, week) => (sold > 0 ? revenue[week] / sold : Number.NaN)),
    },
    {
      name: "competitor_sales",
      unit: "count",
      about: "Units that all other brands sold",
      values: byWeek(others),
    },
    ...run.channels.flatMap((channel, at) => channelColumns(run, brand, channel, at, byWeek)),
    ...OTHER_SPEND.map(
      (kind): MixColumn => ({
        name: `${kind}_spend`,
        unit: "currency",
        about: SPEND_NOTES[kind],
        values: byWeek((week) => run.media[kind][week * run.brands.length + brand]),
      }),
    ),
    {
      name: "advertising_newly_aware",
      unit: "count",
      about: "People whom advertising made aware of the brand",
      values: byWeek((week) => weekSum(run, run.series.exposed, brand, week)),
    },
    ...truth.flatMap((one) => truthColumns(one, run.channels)),
  ];
}

const SPEND_NOTES: Readonly<Record<(typeof OTHER_SPEND)[number], string>> = {
  advertising: "Advertising that reaches people wherever they are, outside of the channels",
  seeding: "Gifts to people who may tell",
  content: "Making of video, audio and text",
};

function channelColumns(
  { brands, channels, media }: RunResult,
  brand: number,
  channel: string,
  at: number,
  byWeek: (of: (week: number) => number) => number[],
): MixColumn[] {
  const cell = (week: number) => (week * channels.length + at) * brands.length + brand;
  return [
    {
      name: `${columnOf(channel)}_spend`,
      unit: "currency",
      about: `Cost of being on ${channel} and of its contacts`,
      values: byWeek((week) => media.spend[cell(week)]),
    },
    {
      name: `${columnOf(channel)}_impressions`,
      unit: "count",
      about: `Contacts between a consumer and the brand on ${channel}`,
      values: byWeek((week) => media.contacts[cell(week)]),
    },
  ];
}

function truthColumns({ lever, sales, revenue }: MediaTruth, channels: readonly string[]): MixColumn[] {
  const name = channels.includes(lever) ? columnOf(lever) : lever;
  const note = `because of ${lever}, carry-over included: mean over paired runs with and without it`;
  return [
    { name: `${name}_true_sales`, unit: "count", about: `Units sold ${note}`, values: sales },
    { name: `${name}_true_revenue`, unit: "currency", about: `Money earned ${note}`, values: revenue },
  ];
}

/** A channel that is called like money of another kind gets a name of its own. */
function columnOf(channel: string): string {
  return ["advertising", "seeding", "content", "competitor"].includes(channel)
    ? `${channel}_channel`
    : channel;
}

/** Sum of a table [days, B] over a week. */
export function weekSum({ brands }: RunResult, table: Float64Array, brand: number, week: number): number {
  let sum = 0;
  for (let day = week * WEEK; day < (week + 1) * WEEK; ++day) sum += table[day * brands.length + brand];
  return sum;
}
