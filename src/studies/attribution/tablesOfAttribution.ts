import type { TouchpointFinding } from "./attributionFindings.ts";
import type { JudgedAttribution } from "./judgeAttribution.ts";
import { RULES } from "./rules.ts";
import type { PairedDifference } from "../runs/pairedDifference.ts";
import { runNumbers } from "../runs/runFailure.ts";
import type { Cell } from "../../report/tables/table.ts";
import { columnsOf } from "../../report/tables/columns.ts";
import type { Table } from "../../report/tables/table.ts";

const MEASURES = ["sales", "revenue", "profit"] as const;
const ENDS = ["difference", "low", "high"] as const;

/** Columns of what touchpoints bring; an empty moment is the whole channel. */
const TOUCHPOINT_COLUMNS = [
  "channel",
  "moment",
  ...MEASURES.flatMap((measure) => [measure, `${measure}Low`, `${measure}High`] as const),
  "share",
  "shareLow",
  "shareHigh",
  ...RULES,
] as const;

/** What each touchpoint brings and is credited with: channels, then their micro-moments. */
export function touchpointTableOf(judged: JudgedAttribution): Table {
  return {
    name: "data/touchpoints",
    about: {
      en: "What each touchpoint brings the brand, and what five rules credit it with",
      it: "Che cosa ogni punto di contatto porta alla marca, e che cosa gli attribuiscono cinque regole",
    },
    columns: columnsOf(TOUCHPOINT_COLUMNS, {
      sales: brings(
        "Purchases that are missing without it",
        "Acquisti che mancano senza di esso",
        "purchases",
      ),
      revenue: brings("Money that is missing without it", "Ricavi che mancano senza di esso", "money"),
      profit: brings("Profit that is missing without it", "Profitto che manca senza di esso", "money"),
      share: brings(
        "True share of what touchpoints bring",
        "Quota vera di ciò che portano i punti di contatto",
        "share 0–1",
      ),
    }),
    rows: () => touchpointCells(judged),
  };
}

const brings = (en: string, it: string, unit: string) =>
  ({ type: "number", about: { en, it }, unit }) as const;

function touchpointCells({ channels, moments }: JudgedAttribution): Cell[][] {
  return [...channels.touchpoints, ...moments.touchpoints].map((found: TouchpointFinding) => [
    found.touchpoint.channel,
    found.touchpoint.moment ?? "",
    ...MEASURES.flatMap((measure) => ENDS.map((end) => (found[measure] satisfies PairedDifference)[end])),
    found.share,
    found.low,
    found.high,
    ...RULES.map((rule) => found.credited[rule]),
  ]);
}

const RULE_COLUMNS = [
  "kind",
  "rule",
  "misplaced",
  "low",
  "high",
  "misplacedRevenue",
  "rankCorrelation",
  "luck",
] as const;

function ruleCells(judged: JudgedAttribution): Cell[][] {
  return (["channels", "moments"] as const).flatMap((kind) =>
    judged[kind].rules.map(({ rule, misplaced, low, high, misplacedRevenue, rankCorrelation }) => [
      kind,
      rule,
      misplaced,
      low,
      high,
      misplacedRevenue,
      rankCorrelation,
      judged[kind].luck,
    ]),
  );
}

const DECISIVE_COLUMNS = [
  "rank",
  "channel",
  "moment",
  "sales",
  "low",
  "high",
  "part",
  "chance",
  "isClear",
] as const;

function decisiveCells({ decisive }: JudgedAttribution): Cell[][] {
  return decisive.map(({ touchpoint, sales, part, chance, isClear }, at) => [
    at + 1,
    touchpoint.channel,
    touchpoint.moment ?? "",
    sales.difference,
    sales.low,
    sales.high,
    part,
    chance,
    isClear,
  ]);
}

/** Columns of the runs behind the effects. */
const RUN_COLUMNS = ["channel", "moment", "run", ...MEASURES] as const;

/** Every run without each touchpoint, so that anybody can reckon the effects again; `all` is without any of them. */
export function removalTableOf(judged: JudgedAttribution): Table {
  return {
    name: "data/runs",
    about: {
      en: "Every run without each touchpoint, so that the effects can be computed again",
      it: "Ogni simulazione senza ciascun punto di contatto, per ricalcolare gli effetti",
    },
    columns: columnsOf(RUN_COLUMNS, {
      channel: {
        type: "text",
        about: {
          en: "Key of the channel that is removed; none for today's market, all for all of them",
          it: "Chiave del canale tolto; none per il mercato di oggi, all per tutti",
        },
      },
    }),
    rows: () => removalCells(judged),
  };
}

function removalCells({ attribution: { plan, removed, runs, failures } }: JudgedAttribution): Cell[][] {
  const numbers = runNumbers(runs, failures);
  return plan.removals.flatMap(({ touchpoints }, removal) => {
    const [first] = touchpoints;
    const channel = removal === 0 ? "none" : removal === 1 ? "all" : first.channel;
    const own = removed[removal];
    return own.sales.map((_, run) => [
      channel,
      removal < 2 ? "" : (first.moment ?? ""),
      numbers[run],
      ...MEASURES.map((measure) => own[measure][run]),
    ]);
  });
}

/** The tables of an attribution: touchpoints, rules, the decisive ones, and every run. */
export function tablesOfAttribution(judged: JudgedAttribution): Table[] {
  return [
    touchpointTableOf(judged),
    {
      name: "data/rules",
      about: { en: "How wrong each attribution rule is", it: "Quanto sbaglia ogni regola di attribuzione" },
      columns: columnsOf(RULE_COLUMNS),
      rows: () => ruleCells(judged),
    },
    {
      name: "data/decisive",
      about: {
        en: "Micro-moments of channels by what they bring, and how likely that is luck",
        it: "Micro-momenti dei canali per ciò che portano, e quanto è probabile che sia caso",
      },
      columns: columnsOf(DECISIVE_COLUMNS),
      rows: () => decisiveCells(judged),
    },
    removalTableOf(judged),
  ];
}
