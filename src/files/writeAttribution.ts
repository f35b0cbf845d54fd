import type { TouchpointFinding } from "../experiment/attribution/attributionFindings.ts";
import type { JudgedAttribution } from "../experiment/attribution/judgeAttribution.ts";
import { RULES } from "../experiment/attribution/rules.ts";
import type { PairedDifference } from "../experiment/pairedDifference.ts";
import { runNumbers } from "../experiment/runFailure.ts";
import { type Cell, formatCsv } from "./csv.ts";
import type { OutputFolder } from "./outputFolder.ts";
import { makerOf, type ReportStyle, writeDocument } from "./writeReport.ts";

const MEASURES = ["sales", "revenue", "profit"] as const;
const ENDS = ["difference", "low", "high"] as const;

/** Columns of what touchpoints bring, in every format; an empty moment is the whole channel. */
export const TOUCHPOINT_COLUMNS = [
  "channel",
  "moment",
  ...MEASURES.flatMap((measure) => [measure, `${measure}Low`, `${measure}High`]),
  "share",
  "shareLow",
  "shareHigh",
  ...RULES,
] as const;

/** What each touchpoint brings and is credited with: channels, then their micro-moments. */
export function touchpointCells({ channels, moments }: JudgedAttribution): Cell[][] {
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
];

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

const DECISIVE_COLUMNS = ["rank", "channel", "moment", "sales", "low", "high", "part", "chance", "isClear"];

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
    isClear ? 1 : 0,
  ]);
}

/** Columns of the runs behind the effects. */
const RUN_COLUMNS = ["channel", "moment", "run", ...MEASURES];

/** Every run without each touchpoint, so that anybody can reckon the effects again; `all` is without any of them. */
export function removalCells({
  attribution: { plan, removed, runs, failures },
}: JudgedAttribution): Cell[][] {
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

/** Adds the numbers, the report and the charts of an attribution to a folder. */
export async function writeAttribution(
  folder: OutputFolder,
  judged: JudgedAttribution,
  style: ReportStyle,
): Promise<void> {
  const { channels, moments, decisive, together, unseen } = judged;
  folder.write("data/touchpoints.csv", formatCsv(TOUCHPOINT_COLUMNS, touchpointCells(judged)));
  folder.write("data/rules.csv", formatCsv(RULE_COLUMNS, ruleCells(judged)));
  folder.write("data/decisive.csv", formatCsv(DECISIVE_COLUMNS, decisiveCells(judged)));
  folder.write("data/runs.csv", formatCsv(RUN_COLUMNS, removalCells(judged)));
  const everything = { together, unseen, channels, moments, decisive };
  folder.write("data/attribution.json", `${JSON.stringify(everything, null, 2)}\n`);
  const { documentOfAttribution } = await import("../report/index.ts");
  await writeDocument(folder, documentOfAttribution(judged, makerOf(style)), style);
}
