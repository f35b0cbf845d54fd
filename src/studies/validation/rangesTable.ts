import { DECISIVE_RUNS, type RangeFinding } from "./measureTargets.ts";
import type { PublishedRange } from "./target.ts";
import { groupsOf, hitsOf } from "./validation.ts";

const COLUMNS = ["id", "what is measured", "published", "range", "measured", "verdict", "source"] as const;

/** How the findings of a table were measured. */
export interface Measurement {
  /** runs of each experiment, before what is close was measured again */
  readonly runs: number;
  readonly seed: string;
  /** runs that failed in all of them; none when left out */
  readonly failed?: number;
  /** the same with other seeds */
  readonly further?: readonly { readonly seed: string; readonly findings: readonly RangeFinding[] }[];
}

/** The document of all findings, as Markdown: summary, groups, table, and why each miss is one. */
export function formatRanges(
  findings: readonly RangeFinding[],
  { runs, seed, failed = 0, further = [] }: Measurement,
): string {
  return `# Published ranges

The simulator with its defaults, held against published numbers: ${hitsOf(findings)} of ${findings.length} lie in their range.
Made by \`umot validate\`; nothing in it is written by hand except the explanations of misses.

- **Market**: four brands and eleven channels, 4,000 consumers, one year; every setting at its default that a market
  does not have to state (\`src/studies/validation/referenceMarket.ts\`). A shop on the web, cars, restaurants, ten
  brands, four entrants and a new durable change what makes them so (\`markets.ts\` beside it).
- **Measured**: the mean of ${runs} runs (where activities are logged, of 3 or 4) with the seed “${seed}”, and the
  interval that holds the model's own mean with 90 %. What such an interval cannot tell from an end of its range is
  measured again with ${DECISIVE_RUNS} runs, and that counts; what readers do is measured with as many at once,
  what the few reviews of one young product decide with ${2 * DECISIVE_RUNS}. Elasticities are measured as an experimenter would: the lever is moved down and up in paired runs with the same luck, ln(sales up / sales down) / ln(lever up / lever down).${leftOut(failed)}
- **Range**: what the source reports. Several published means: from the lowest to the highest. One number without a
  spread over studies: two thirds of it to one and a half times it. One survey's number: a tenth down and up. A sign:
  from 0 on. A range changes only when published evidence is added to it, whatever it does to the verdict.
- **Verdict**: a hit when the measured mean lies in the range; *close* when the interval reaches across its end. Some
  defaults were set with these sources in mind (each says so with \`umot explain\`), so that a hit shows that the model
  can hold all of them at once rather than that it foretold them. What misses stays a miss.${onOtherSeeds(further)}

## By group

${groupsText(findings, further)}

## Every range

${tableOf(findings)}
${explanationsOf(findings)}`;
}

/** Why each miss is one; nothing where all that was measured is a hit. */
function explanationsOf(findings: readonly RangeFinding[]): string {
  const misses = findings.filter(({ isHit, measured }) => !isHit && !Number.isNaN(measured.mean));
  if (misses.length === 0) return "";
  const reasons = misses.map(({ target }) => `- **${target.id}**: ${target.miss ?? "not explained yet."}`);
  return `\n## Why the misses miss\n\n${reasons.join("\n")}\n`;
}

/** What is said of runs that failed, in the words about measuring. */
function leftOut(failed: number): string {
  if (failed === 0) return "";
  return ` Runs that failed
  (${failed}) are left out, with those that had the same luck.`;
}

/** Hits with other seeds, since some hits and misses are luck. */
function onOtherSeeds(further: NonNullable<Measurement["further"]>): string {
  if (further.length === 0) return "";
  const told = further.map(
    ({ seed, findings }) => `${hitsOf(findings)} of ${findings.length} with the seed “${seed}”`,
  );
  return `\n- **Other seeds**, taken at the same time as this one: ${told.join(", ")}.`;
}

/** Hits of each group of targets, with this seed and with others. */
function groupsText(findings: readonly RangeFinding[], further: NonNullable<Measurement["further"]>): string {
  const bySeed = further.map((other) => ({ seed: other.seed, groups: groupsOf(other.findings) }));
  const rows = [...groupsOf(findings)].map(([group, own]) => {
    const others = bySeed.map(({ groups }) => hitsOf(groups.get(group) ?? []));
    return `| ${[group, own.length, hitsOf(own), ...others].join(" | ")} |`;
  });
  const heads = ["group", "ranges", "hits", ...bySeed.map(({ seed }) => `“${seed}”`)];
  const marks = heads.map((_, column) => (column === 0 ? ":--" : "--:"));
  return [`| ${heads.join(" | ")} |`, `| ${marks.join(" | ")} |`, ...rows].join("\n");
}

function tableOf(findings: readonly RangeFinding[]): string {
  const rows = findings.map((finding) => {
    const { target } = finding;
    return [
      target.id,
      target.what.en,
      target.published,
      formatRange(target),
      formatMeasured(finding),
      formatVerdict(finding),
      target.source,
    ];
  });
  return [COLUMNS, COLUMNS.map(() => ":--"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Both ends of a range, with their unit. */
function formatRange(target: PublishedRange): string {
  return `${formatValue(target, target.low)} to ${formatValue(target, target.high)}`;
}

/** Mean and interval with the unit; of a miss with so many digits that it does not seem to lie in the range. */
function formatMeasured({ target, measured, isHit }: RangeFinding): string {
  const seems = (more: number) => {
    const rounded = roundedOf(target, measured.mean, more);
    return rounded >= roundedOf(target, target.low, more) && rounded <= roundedOf(target, target.high, more);
  };
  const more = !isHit && seems(0) && !seems(1) ? 1 : 0;
  const [low, high] = [measured.low, measured.high].map((end) => formatValue(target, end, more));
  return `${formatValue(target, measured.mean, more)} (${low} to ${high})`;
}

/** Hit or miss, and whether luck may have decided. */
function formatVerdict({ measured, isHit, isClose }: RangeFinding): string {
  if (Number.isNaN(measured.mean)) return "not measured";
  return `${isHit ? "hit" : "**miss**"}${isClose ? ", close" : ""}`;
}

function formatValue(target: PublishedRange, value: number, more = 0): string {
  if (Number.isNaN(value)) return "–";
  return `${roundedText(target, value, more).replace("-", "−")}${SUFFIX[target.unit]}`;
}

const roundedOf = (target: PublishedRange, value: number, more: number) =>
  Number(roundedText(target, value, more));

/** A number in its unit, with `more` digits than usual. */
function roundedText({ unit }: PublishedRange, value: number, more: number): string {
  const number = unit === "share" ? 100 * value : value;
  const digits = Math.abs(number) >= 10 ? 1 : unit === "chance a year" ? 3 : 2;
  return number.toFixed(digits + more);
}

const SUFFIX: Readonly<Record<PublishedRange["unit"], string>> = {
  share: " %",
  elasticity: "",
  stars: " ★",
  times: " ×",
  count: "",
  correlation: "",
  "chance a year": " a year",
};
