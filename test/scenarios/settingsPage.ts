import { type SourcedSetting, sourcedSettings } from "../../src/scenario/explain/settingSources.ts";
import { settingAt } from "../../src/scenario/explain/settingSchema.ts";

const introduction = `# Settings

Every setting of a scenario, with its unit, range, default and source. This page is made from the declarations in
\`src/scenario/settings/\` by \`npm test -- test/scenarios -u\`; a test fails when it is out of date. In the terminal,
\`npx umot explain <setting>\` says the same of one setting, and in an editor the JSON Schema does.

Reading the tables: *D1* to *D24* are the statements of the doctrine that a lever belongs to
([model.md](model.md#1-purpose-and-patterns)). *off* is the value that switches the mechanism off. † marks what is
settled before the first day, so that the timeline cannot change it. A row over the four micro-moments (know / go / do
/ buy) may be written as one number.
`;

/** The page `docs/settings.md`: a table for each group of settings, in the order of their declarations. */
export function settingsPage(): string {
  const lines = allLines();
  const groups = [...new Set(lines.map(({ path }) => groupOf(path)))];
  const sections = groups.map((group) => {
    const about = group === top ? "The scenario itself" : (settingAt([group])?.about?.en ?? group);
    const rows = lines
      .filter(({ path }) => groupOf(path) === group)
      .map((line) => [`\`${withoutGroup(line.path)}\`${line.fixed ? " †" : ""}`, ...cellsOf(line)]);
    const heading = group === top ? "## Top level" : `## \`${group}\``;
    return [heading, "", `${about}.`, "", ...table(["setting", ...columns], rows), ""].join("\n");
  });
  return [introduction, ...sections].join("\n");
}

const region = /(<!-- settings: ([^]*?) -->\n)[^]*?(<!-- end -->)/g;

/**
 * Fills the marked regions of a page with tables of the settings that they name:
 *
 *     <!-- settings: λ market.needsPerYear; κ advertising.needLift -->
 *     <!-- end -->
 *
 * @throws {RangeError} if a region names what is no setting
 */
export function withTables(page: string): string {
  const lines = new Map(allLines().map((line) => [line.path, line]));
  return page.replace(region, (_, opening: string, list: string, closing: string) => {
    const rows = list.split(";").map((item) => {
      const [symbol, path] = item.trim().split(/\s+/);
      const line = lines.get(path);
      if (line === undefined) throw new RangeError(`the page names ${path}, which is no setting`);
      return [symbol, `\`${path}\``, ...cellsOf(line)];
    });
    return [opening, ...table(["symbol", "setting", ...columns], rows), "", closing].join("\n");
  });
}

/** One setting, or a row of settings over the micro-moments. */
interface Line {
  readonly path: string;
  readonly about: string;
  readonly range: string;
  readonly fallback: string;
  readonly off: string;
  readonly doctrine: string;
  readonly source: string;
  readonly fixed: boolean;
}

const columns = ["what it is", "unit and range", "default", "off", "doctrine", "source"];

function cellsOf({ about, range, fallback, off, doctrine, source }: Line): string[] {
  return [about, range, fallback, off, doctrine, source];
}

const top = "";

function allLines(): Line[] {
  const settings = sourcedSettings();
  return settings
    .filter(({ row }, at) => row === undefined || settings.findIndex((other) => other.row === row) === at)
    .map((setting) => {
      const { row } = setting;
      return lineOf(row === undefined ? [setting] : settings.filter((other) => other.row === row));
    });
}

function lineOf(settings: readonly SourcedSetting[]): Line {
  const [{ path, row, about, fixed, off, doctrine, source = "" }] = settings;
  return {
    path: row ?? path,
    about: row === undefined ? about.en : about.en.replace(/, in “I want to \w+”$/, ""),
    range: rangeOf(settings[0]),
    fallback: fallbackOf(settings),
    off: off === undefined ? "" : shown(off),
    doctrine: doctrine.join(" "),
    source: typeof source === "string" ? source : source.en,
    fixed,
  };
}

function groupOf(path: string): string {
  const [first, ...rest] = path.split(".");
  return rest.length === 0 ? top : first;
}

function withoutGroup(path: string): string {
  const [first, ...rest] = path.split(".");
  return rest.length === 0 ? first : rest.join(".");
}

function rangeOf({ unit, minimum, maximum, words }: SourcedSetting): string {
  const isRange = minimum !== undefined && maximum !== undefined && minimum !== maximum && unit !== "0–1";
  const range = isRange ? `${shown(minimum)} to ${shown(maximum)} ` : "";
  return `${range}${unit === "one word" ? words.join(", ") : unit}`.trim();
}

function fallbackOf(settings: readonly SourcedSetting[]): string {
  const values = settings.map(({ fallback }) => fallback);
  return values.every((value) => value === values[0]) ? shown(values[0]) : values.map(shown).join(" / ");
}

function shown(value: unknown): string {
  if (typeof value === "number") return value >= 10_000 ? value.toLocaleString("en") : String(value);
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(shown).join(", ");
  return value === undefined || typeof value === "object" ? "" : String(value);
}

/** A table without the columns in which nothing stands. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const used = heads.map((_, at) => rows.some((cells) => cells[at] !== ""));
  const format = (cells: readonly string[]) =>
    `| ${cells
      .filter((_, at) => used[at])
      .map((cell) => cell.replaceAll("|", "\\|"))
      .join(" | ")} |`;
  return [format(heads), format(heads.map(() => "---")), ...rows.map(format)];
}
