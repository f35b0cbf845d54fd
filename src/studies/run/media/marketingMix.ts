import type { Bilingual } from "../../../language/bilingual.ts";
import { planAdvertising } from "../../../model/advertising/advertising.ts";
import type { Parameters } from "../../../model/parameters.ts";
import type { RunResult } from "../../../model/result.ts";
import { competitionColumns } from "./competitionColumns.ts";
import type { MixColumn } from "./mixColumn.ts";
import { isPublicHoliday } from "./publicHolidays.ts";
import { priceOfWeek, WEEK, weekSum } from "../../../metrics/weekSums.ts";

/** The run that a frame is of, and what it was run with. */
export interface MixRun {
  readonly run: RunResult;
  readonly parameters: Parameters;
  /** first calendar day, such as 2018-01-01 */
  readonly start: string;
}

const DAY_MS = 86_400_000;

/** Money that belongs to no channel. */
const OTHER_SPEND = ["advertising", "seeding", "content"] as const;

const SPEND_NOTES: Readonly<Record<(typeof OTHER_SPEND)[number], Bilingual>> = {
  advertising: {
    en: "Advertising that reaches people wherever they are, outside of the channels",
    it: "Pubblicità che raggiunge le persone ovunque siano, fuori dai canali",
  },
  seeding: { en: "Gifts to people who may tell others", it: "Regali a persone che possono raccontarlo" },
  content: { en: "Making video, audio and text", it: "Produzione di video, audio e testi" },
};

/**
 * The weekly frame of a brand as marketing-mix models take it: one row a week, spend and impressions of each channel in
 * columns of their own, and what moves sales besides. A last week that is not whole is left out.
 *
 * @param brand - its number in the run
 */
export function marketingMixOf({ run, parameters, start }: MixRun, brand: number): MixColumn[] {
  const weeks = Math.floor(run.days / WEEK);
  const byWeek = <Value>(of: (week: number) => Value) => Array.from({ length: weeks }, (_, week) => of(week));
  // Parameters count the days before the books opened, too.
  const { season, warmUp } = parameters;
  const seasonOf = (week: number) => season.subarray(warmUp + week * WEEK, warmUp + (week + 1) * WEEK);
  const first = Date.parse(`${start}T00:00:00Z`);
  const dateOf = (day: number) => new Date(first + day * DAY_MS).toISOString().slice(0, 10);
  return countable([
    {
      name: "date",
      type: "date",
      about: { en: "First day of the week", it: "Primo giorno della settimana" },
      values: byWeek((week) => dateOf(week * WEEK)),
    },
    {
      name: "sales",
      type: "integer",
      unit: "units",
      about: { en: "Units sold", it: "Unità vendute" },
      values: byWeek((week) => weekSum(run, run.series.bought, brand, week)),
    },
    {
      name: "revenue",
      type: "number",
      unit: "money",
      about: { en: "Money earned", it: "Ricavi" },
      values: byWeek((week) => weekSum(run, run.levels.revenue, brand, week)),
    },
    {
      name: "price",
      type: "number",
      unit: "money a unit",
      about: { en: "Price asked, mean over the week", it: "Prezzo chiesto, media della settimana" },
      values: byWeek((week) => priceOfWeek(parameters, brand, week)),
    },
    ...competitionColumns(run, parameters, brand, byWeek),
    {
      name: "season_index",
      type: "number",
      unit: "times",
      about: {
        en: "Multiplier of needs by the season, mean over the week",
        it: "Moltiplicatore stagionale dei bisogni, media della settimana",
      },
      values: byWeek((week) => meanOf(seasonOf(week))),
    },
    {
      name: "holidays",
      type: "integer",
      unit: "days",
      about: {
        en: "Public holidays in Italy; their effect on needs is in the season, if anywhere",
        it: "Giorni festivi in Italia; il loro effetto sui bisogni sta semmai nella stagionalità",
      },
      values: byWeek(
        (week) =>
          Array.from({ length: WEEK }, (_, day) => dateOf(week * WEEK + day)).filter(isPublicHoliday).length,
      ),
    },
    ...run.channels.flatMap((channel, at) => channelColumns(run, brand, channel, at, byWeek)),
    ...OTHER_SPEND.map(
      (kind): MixColumn => ({
        name: `${kind}_spend`,
        type: "number",
        unit: "money",
        about: SPEND_NOTES[kind],
        values: byWeek((week) => run.media[kind][week * run.brands.length + brand]),
      }),
    ),
    ...advertisingColumns(run, parameters, brand, byWeek),
  ]);
}

/** Counts of people for whom fewer consumers stand may have parts: then their column is one of numbers. */
function countable(columns: readonly MixColumn[]): MixColumn[] {
  const isWhole = (value: string | number) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31;
  return columns.map((column) =>
    column.type === "integer" && !column.values.every(isWhole) ? { ...column, type: "number" } : column,
  );
}

/** What advertising did besides costing money. */
function advertisingColumns(
  run: RunResult,
  parameters: Parameters,
  brand: number,
  byWeek: (of: (week: number) => number) => number[],
): MixColumn[] {
  const { exposure } = planAdvertising(withoutImpressions(parameters));
  const { length: brands } = run.brands;
  // Exposures of one consumer up to the beginning of each day; shape [days + 1, B].
  const until = (day: number) => exposure[(parameters.warmUp + day) * brands + brand];
  return [
    {
      name: "advertising_impressions",
      type: "number",
      unit: "contacts",
      about: {
        en: "Times that a consumer saw advertising, what was spent earlier included",
        it: "Volte in cui la pubblicità si è presentata a un consumatore, compreso l'effetto della spesa precedente",
      },
      values: byWeek(
        (week) => parameters.scale * parameters.consumers * (until((week + 1) * WEEK) - until(week * WEEK)),
      ),
    },
    {
      name: "advertising_newly_aware",
      type: "integer",
      unit: "people",
      about: {
        en: "People whom advertising made aware of the brand",
        it: "Persone a cui la pubblicità ha fatto conoscere la marca",
      },
      values: byWeek((week) => weekSum(run, run.series.exposed, brand, week)),
    },
  ];
}

/** Impressions have columns of their own, by channel. */
function withoutImpressions(parameters: Parameters): Parameters {
  const epochs = parameters.epochs.map((epoch) => ({
    ...epoch,
    brands: { ...epoch.brands, channelAdvertising: epoch.brands.channelAdvertising.map(() => 0) },
  }));
  return { ...parameters, epochs };
}

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
      type: "number",
      unit: "money",
      about: {
        en: `Cost of being on ${channel} and of its contacts`,
        it: `Costo della presenza su ${channel} e dei suoi contatti`,
      },
      values: byWeek((week) => media.spend[cell(week)]),
    },
    {
      name: `${columnOf(channel)}_impressions`,
      type: "integer",
      unit: "contacts",
      about: {
        en: `Contacts between a consumer and the brand on ${channel}`,
        it: `Contatti tra un consumatore e la marca su ${channel}`,
      },
      values: byWeek((week) => media.contacts[cell(week)]),
    },
    {
      name: `${columnOf(channel)}_ad_spend`,
      type: "number",
      unit: "money",
      about: {
        en: `Money for impressions bought on ${channel}`,
        it: `Spesa per impression comprate su ${channel}`,
      },
      values: byWeek((week) => media.adSpend[cell(week)]),
    },
    {
      name: `${columnOf(channel)}_ad_impressions`,
      type: "number",
      unit: "impressions",
      about: {
        en: `Impressions bought on ${channel}; what is remembered of them comes later`,
        it: `Impression comprate su ${channel}; ciò che ne resta impresso viene dopo`,
      },
      values: byWeek((week) => media.impressions[cell(week)]),
    },
  ];
}

/** A channel that is called like money of another kind gets a name of its own. */
export function columnOf(channel: string): string {
  return ["advertising", "seeding", "content", "competitor"].includes(channel)
    ? `${channel}_channel`
    : channel;
}

const meanOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
