import type { Fault } from "../../language/fault.ts";
import type { ReportDocument } from "../../report/document/reportDocument.ts";
import type { Question } from "../worker/contract.ts";

/** A setting and the ends between which it is varied. */
export interface VariedSetting {
  readonly path: string;
  readonly low: number;
  readonly high: number;
}

/** What is asked of a market besides running it. */
interface OfMarket {
  readonly question: Question;
  /** replications at each point, or paired runs */
  readonly runs: number;
  /** the market is made as small as this, so that many points are soon simulated; left out, it stays as it is */
  readonly consumers?: number;
}

/** Something to explore: one study and what it is asked. Plain data. */
export type ExploreQuestion =
  | (OfMarket & { readonly kind: "sweep"; readonly varied: readonly VariedSetting[]; readonly steps: number })
  | (OfMarket & {
      readonly kind: "sensitivity";
      readonly varied: readonly VariedSetting[];
      /** walks of Morris */
      readonly walks: number;
    })
  | (OfMarket & { readonly kind: "attribution" })
  | ForecastQuestion;

/** A file of observed data, and what of it is to be forecast. */
export interface ForecastQuestion {
  readonly kind: "forecast";
  /** name of the file, and what it holds */
  readonly file: string;
  readonly bytes: ArrayBuffer;
  /** column that is forecast; left out, sales, or else what there is */
  readonly column?: string;
  /** product that is forecast; left out, all of them */
  readonly product?: string;
  /** periods ahead; left out, as many as are usual for such periods */
  readonly horizon?: number;
  /** a value whose chance to be reached is told */
  readonly threshold?: number;
}

/** What a file offers to be forecast. */
export interface TableFacts {
  /** columns that hold numbers */
  readonly columns: readonly string[];
  /** the one that is forecast where nobody says which */
  readonly usual: string | undefined;
  /** series of the column that is chosen; one without a name where there is only one */
  readonly products: readonly string[];
}

/** What came of it: the study's own report as data, or why there is none. */
export type Explored =
  | { readonly report: ReportDocument; readonly faults?: undefined }
  | { readonly report?: undefined; readonly faults: readonly Fault[] };

/** How much one setting moves the share of the brand in focus when it goes through its range. */
export interface SettingWeight {
  readonly path: string;
  /** mean size of the effect, μ* of Morris, in the unit of the share: 0–1 */
  readonly size: number;
}
