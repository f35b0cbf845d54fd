import { type SettingInfo, listSettings } from "../../src/scenario/listSettings.ts";
import { settingAt } from "../../src/scenario/settingSchema.ts";

const introduction = `# Settings

Every setting of a scenario, with its unit, range, default and source. This page is made from the declarations in
\`src/scenario/settings/\` by \`npx vitest run test/scenarios -u\`; a test fails when it is out of date. In the terminal,
\`npx umot explain <setting>\` says the same of one setting, and in an editor the JSON Schema does.

Reading the tables: *D1* to *D24* are the statements of the doctrine that a lever belongs to ([model.md](model.md),
“Purpose”). *off* is the value that switches the mechanism off. † marks what is settled before the first day, so that
the timeline cannot change it. A row over the four micro-moments may be written as one number.
`;

/** The page \`docs/settings.md\`: a table for each group of settings, in the order of their declarations. */
export function settingsPage(settings: readonly SettingInfo[] = listSettings()): string {
  const lines = linesOf(settings);
  const groups = [...new Set(lines.map(({ group }) => group))];
  const sections = groups.map((name) =>
    section(
      name,
      lines.filter(({ group }) => group === name),
    ),
  );
  return [introduction, ...sections].join("\n");
}

interface Line {
  /** first step of the path; "" for what stands at the top of a scenario */
  readonly group: string;
  readonly cells: readonly string[];
}

const top = "";

function linesOf(settings: readonly SettingInfo[]): Line[] {
  const rows = new Set<string>();
  return settings.flatMap((setting) => {
    const { row } = setting;
    if (row !== undefined && rows.has(row)) return [];
    if (row !== undefined) rows.add(row);
    const cells = row === undefined ? [setting] : settings.filter((other) => other.row === row);
    return [{ group: groupOf(setting.path), cells: line(cells) }];
  });
}

function groupOf(path: string): string {
  const [first, ...rest] = path.split(".");
  return rest.length === 0 ? top : first;
}

/** The cells of one setting, or of a row of four. */
function line(settings: readonly SettingInfo[]): string[] {
  const [{ path, row, about, fixed, off, doctrine, source = "" }] = settings;
  const name = row === undefined ? path : `${row}.<moment>`;
  return [
    `\`${withoutGroup(name)}\`${fixed ? " †" : ""}`,
    row === undefined ? about : about.replace(/, in “I want to \w+”$/, ""),
    rangeOf(settings[0]),
    defaultOf(settings),
    off === undefined ? "" : shown(off),
    doctrine.join(" "),
    source,
  ];
}

function withoutGroup(path: string): string {
  const [first, ...rest] = path.split(".");
  return rest.length === 0 ? first : rest.join(".");
}

function rangeOf({ unit, minimum, maximum, words }: SettingInfo): string {
  const range =
    minimum !== undefined && maximum !== undefined && minimum !== maximum && unit !== "0–1"
      ? `${shown(minimum)} to ${shown(maximum)} `
      : "";
  const alternatives = words.length > 0 && unit === "one word" ? words.join(", ") : unit;
  return `${range}${alternatives}`.trim();
}

function defaultOf(settings: readonly SettingInfo[]): string {
  const values = settings.map(({ fallback }) => fallback);
  if (settings.length === 1) return shown(values[0]);
  const isSame = values.every((value) => value === values[0]);
  return isSame ? shown(values[0]) : values.map(shown).join(" / ");
}

function shown(value: unknown): string {
  if (value === undefined || value === "") return "";
  if (typeof value === "number") return value >= 10_000 ? value.toLocaleString("en") : String(value);
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(shown).join(", ");
  return typeof value === "object" ? "" : String(value);
}

const columns = ["setting", "what it is", "unit and range", "default", "off", "doctrine", "source"];

function section(group: string, lines: readonly Line[]): string {
  const about = group === top ? "The scenario itself" : (settingAt([group])?.description ?? group);
  const used = columns.map((_, at) => at < 2 || lines.some(({ cells }) => cells[at] !== ""));
  const format = (cells: readonly string[]) =>
    `| ${cells
      .filter((_, at) => used[at])
      .map((cell) => cell.replaceAll("|", "\\|"))
      .join(" | ")} |`;
  const rule = format(columns.map(() => "---"));
  const rows = lines.map(({ cells }) => format(cells));
  const heading = group === top ? "## Top level" : `## \`${group}\``;
  return [heading, "", `${about}.`, "", format(columns), rule, ...rows, ""].join("\n");
}
