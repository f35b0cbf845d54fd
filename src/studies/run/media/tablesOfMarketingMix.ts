import { columnOf, marketingMixOf, type MixRun } from "./marketingMix.ts";
import { impressionsLever } from "./mediaLevers.ts";
import type { MixColumn } from "./mixColumn.ts";
import type { MediaTruth } from "./measureMediaTruth.ts";
import { type MeanInterval, meanInterval } from "../../../numeric/intervals/meanInterval.ts";
import type { Bilingual } from "../../../language/bilingual.ts";
import { peopleOf } from "../../../report/tables/peopleOf.ts";
import type { Table } from "../../../report/tables/table.ts";
import { tablesOfMediaTruth } from "./tablesOfMediaTruth.ts";

/** Where the frames stand in an output folder. */
const PLACE = "data/marketing-mix";

/** What is known of one brand besides the run. */
export interface BrandTruth {
  readonly brand: string;
  readonly truth: readonly MediaTruth[];
  /** level of intervals */
  readonly level: number;
}

/** The weekly frames of a run for marketing-mix tools, one a brand, and what was measured of its levers. */
export function tablesOfMarketingMix(mix: MixRun, known?: BrandTruth): Table[] {
  const frames = mix.run.brands.flatMap((brand, at) => {
    const isKnown = known?.brand === brand;
    const columns = [...marketingMixOf(mix, at), ...(isKnown ? truthColumns(known, mix) : [])];
    return columns[0].values.length === 0
      ? []
      : [{ ...peopleOf(mix.parameters), ...frameOf(brand, columns) }];
  });
  const isMeasured = known !== undefined && known.truth.length > 0;
  return isMeasured ? [...frames, ...tablesOfMediaTruth(PLACE, mix, known)] : frames;
}

function frameOf(brand: string, columns: readonly MixColumn[]): Table {
  return {
    name: `${PLACE}/${brand}`,
    about: {
      en: `Spending, contacts and sales of ${brand}, week by week, first run`,
      it: `Spesa, contatti e vendite di ${brand}, settimana per settimana, prima simulazione`,
    },
    formats: ["csv", "parquet"],
    columns,
    rows: () => columns[0].values.map((_, week) => columns.map(({ values }) => values[week])),
  };
}

const ENDS = ["mean", "low", "high"] as const;

const WORDS: Readonly<Record<"sales" | "revenue", { readonly unit: string; readonly about: Bilingual }>> = {
  sales: { unit: "units", about: { en: "Units sold because of", it: "Unità vendute grazie a" } },
  revenue: { unit: "money", about: { en: "Money earned because of", it: "Ricavi dovuti a" } },
};

const END_WORDS: Readonly<Record<(typeof ENDS)[number], Bilingual>> = {
  mean: {
    en: "carry-over included: mean over paired runs with and without it",
    it: "effetti ritardati compresi: media di coppie di simulazioni con e senza",
  },
  low: {
    en: "lower end of the interval of that mean",
    it: "estremo inferiore dell'intervallo di quella media",
  },
  high: {
    en: "upper end of the interval of that mean",
    it: "estremo superiore dell'intervallo di quella media",
  },
};

/** What each lever brought in each week, with intervals. */
function truthColumns({ truth, level }: BrandTruth, { run }: MixRun): MixColumn[] {
  return truth.flatMap((one) =>
    (["sales", "revenue"] as const).flatMap((key) => {
      const intervals = weeklyIntervals(one[key], level);
      const name = columnsOfLever(run.channels, one.lever);
      return ENDS.map(
        (end): MixColumn => ({
          name: `${name}_true_${key}${end === "mean" ? "" : `_${end}`}`,
          type: "number",
          unit: WORDS[key].unit,
          about: {
            en: `${WORDS[key].about.en} ${one.lever}, ${END_WORDS[end].en}`,
            it: `${WORDS[key].about.it} ${one.lever}, ${END_WORDS[end].it}`,
          },
          values: intervals.map((interval) => interval[end]),
        }),
      );
    }),
  );
}

/** How the columns of a lever begin. */
function columnsOfLever(channels: readonly string[], lever: string): string {
  if (channels.includes(lever)) return columnOf(lever);
  const bought = channels.find((channel) => impressionsLever(channel) === lever);
  return bought === undefined ? lever : `${columnOf(bought)}_ad`;
}

function weeklyIntervals(runs: readonly Float64Array[], level: number): MeanInterval[] {
  return Array.from({ length: runs[0]?.length ?? 0 }, (_, week) =>
    meanInterval(
      runs.map((weeks) => weeks[week]),
      level,
    ),
  );
}
