import { type ClaimRow, formatClaims } from "./formatClaims.ts";
import type { TriedClaim } from "./tryClaims.ts";
import type { Language } from "../../language/language.ts";
import type { Cell } from "../../report/tables/table.ts";
import { columnsOf } from "../../report/tables/columns.ts";
import type { ColumnMeaning, Table } from "../../report/tables/table.ts";

const CLAIM_COLUMNS = [
  "id",
  "doctrine",
  "statement",
  "verdict",
  "dependsOn",
  "levers",
  "design",
  "measure",
  "unit",
  "expected",
  "by",
  "before",
  "after",
  "effect",
  "low",
  "high",
  "relative",
  "relativeLow",
  "relativeHigh",
  "outcome",
  "boundary",
  "off",
] as const satisfies readonly (keyof ClaimRow)[];

/** Everything that each statement expects, and what came of it. */
export function claimTableOf(rows: readonly ClaimRow[]): Table {
  return {
    name: "data/claims",
    about: {
      en: "Everything that each statement expects, and what came of it",
      it: "Tutto ciò che ogni affermazione si aspetta, e che cosa ne è venuto",
    },
    columns: columnsOf(CLAIM_COLUMNS, {
      ...BEFORE_AND_AFTER,
      effect: { type: "number", about: { en: "after − before, mean", it: "after − before, in media" } },
    }),
    rows: () => rows.map((row) => CLAIM_COLUMNS.map((column) => row[column])),
  };
}

const BEFORE_AND_AFTER = {
  before: {
    type: "number",
    about: { en: "Before the settings are moved", it: "Prima di muovere le impostazioni" },
  },
  after: {
    type: "number",
    about: { en: "After the settings are moved", it: "Dopo aver mosso le impostazioni" },
  },
} as const;

const BOUNDARY_COLUMNS = [
  "id",
  "moderator",
  "value",
  "measure",
  "effect",
  "low",
  "high",
  "isSupported",
  "runs",
] as const;

const EDGE_COLUMNS = ["id", "moderator", "kind", "holds", "at", "low", "high"] as const;

const RUN_COLUMNS = ["id", "measure", "run", "before", "after"] as const;

/** The tables of tried claims: what each expects, its boundaries, their edges, and every pair of runs. */
export function tablesOfClaims(tried: readonly TriedClaim[], language: Language): Table[] {
  return [
    claimTableOf(formatClaims(tried, language)),
    {
      name: "data/boundaries",
      about: { en: "Each statement along its moderator", it: "Ogni affermazione lungo il suo moderatore" },
      columns: columnsOf(BOUNDARY_COLUMNS, { value: MODERATOR_VALUE }),
      rows: () => boundaryCells(tried, language),
    },
    {
      name: "data/edges",
      about: { en: "Where each statement stops holding", it: "Dove ogni affermazione smette di valere" },
      columns: columnsOf(EDGE_COLUMNS),
      rows: () => edgeCells(tried, language),
    },
    {
      name: "data/runs",
      about: {
        en: "Every pair of runs, so that the effects can be computed again",
        it: "Ogni coppia di simulazioni, per ricalcolare gli effetti",
      },
      columns: columnsOf(RUN_COLUMNS, BEFORE_AND_AFTER),
      rows: () => runCells(tried, language),
    },
  ];
}

const MODERATOR_VALUE: ColumnMeaning = {
  type: "number",
  about: { en: "Value of the moderator", it: "Valore del moderatore" },
};

function boundaryCells(tried: readonly TriedClaim[], language: Language): Cell[][] {
  return tried.flatMap(({ claim, moderated }) =>
    (moderated?.points ?? []).map(({ value, effect, sign, gains }) => [
      claim.id,
      moderated?.moderator.says[language],
      value,
      moderated?.consequence.measure.about[language],
      effect.mean,
      effect.low,
      effect.high,
      sign === 1,
      gains.length,
    ]),
  );
}

function edgeCells(tried: readonly TriedClaim[], language: Language): Cell[][] {
  return tried.flatMap(({ claim, moderated }) =>
    (moderated?.edges ?? []).map(({ kind, holds, at, low, high }) => [
      claim.id,
      moderated?.moderator.says[language],
      kind,
      holds,
      at,
      low,
      high,
    ]),
  );
}

/** One line for each pair of runs, so that anybody can reckon the effects again. */
function runCells(tried: readonly TriedClaim[], language: Language): Cell[][] {
  return tried.flatMap(({ claim, consequences }) =>
    consequences.flatMap(({ measure, before, after }) =>
      before.map((value, run) => [claim.id, measure.about[language], run, value, after[run]]),
    ),
  );
}
