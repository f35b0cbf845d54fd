import { columnOf, marketingMixOf, type MixRun } from "../experiment/marketingMix.ts";
import { impressionsLever } from "../experiment/mediaLevers.ts";
import type { MixColumn } from "../experiment/mixColumn.ts";
import type { MediaTruth } from "../experiment/measureMediaTruth.ts";
import { type MeanInterval, meanInterval } from "../numeric/intervals.ts";
import type { Bilingual } from "../language/bilingual.ts";
import { peopleOf } from "./tables/peopleOf.ts";
import type { TableFolder } from "./tables/tableFolder.ts";
import { writeMediaTruth } from "./writeMediaTruth.ts";

/** Where the frames stand in an output folder. */
const PLACE = "data/marketing-mix";

/** What is known of one brand besides the run. */
export interface BrandTruth {
  readonly brand: string;
  readonly truth: readonly MediaTruth[];
  /** level of intervals */
  readonly level: number;
}

/** Adds the weekly frames of a run for marketing-mix tools, a file a brand, and what was measured of its levers. */
export function writeMarketingMix(folder: TableFolder, mix: MixRun, known?: BrandTruth): void {
  mix.run.brands.forEach((brand, at) => {
    const isKnown = known?.brand === brand;
    const columns = [...marketingMixOf(mix, at), ...(isKnown ? truthColumns(known, mix) : [])];
    if (columns[0].values.length === 0) return;
    folder.writeTable(
      {
        name: `${PLACE}/${brand}`,
        about: {
          en: `Spending, contacts and sales of ${brand}, week by week, first run`,
          it: `Spesa, contatti e vendite di ${brand}, settimana per settimana, prima simulazione`,
        },
        ...peopleOf(mix.parameters),
        columns,
        rows: () => columns[0].values.map((_, week) => columns.map(({ values }) => values[week])),
      },
      ["csv", "parquet"],
    );
  });
  if (known !== undefined && known.truth.length > 0) writeMediaTruth(folder, PLACE, mix, known);
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
