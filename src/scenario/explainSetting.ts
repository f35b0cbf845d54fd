import { readable, alternatives } from "./describeAllowed.ts";
import { listSettings, type SettingInfo } from "./listSettings.ts";
import { nearest } from "./nearest.ts";

export interface SettingExplanation {
  /** settings that were meant: one, a row or a group of them; none if there is no such setting */
  readonly settings: readonly SettingInfo[];
  /** what was perhaps meant instead */
  readonly guess?: string;
}

/**
 * Finds what is known of a setting: by its path in a scenario (`brands.nonna.price`), by its path with placeholders
 * (`brands.<brand>.price`), by a group (`market`), or by its last word (`price`).
 */
export function explainSetting(text: string): SettingExplanation {
  const all = listSettings();
  const steps = text
    .trim()
    .replace(/\[(\d+|\*)\]/g, ".$1")
    .split(".");
  const within = all.filter(({ path }) => begins(path.split("."), steps));
  if (within.length > 0) return { settings: within };
  const [name] = steps.slice(-1);
  const named = steps.length === 1 ? all.filter(({ path }) => path.split(".").includes(name)) : [];
  if (named.length > 0) return { settings: named };
  const guess = guessAt(all, steps);
  return guess === undefined ? { settings: [] } : { settings: [], guess };
}

/** Whether a path begins with some steps; a placeholder agrees with every name. */
function begins(path: readonly string[], steps: readonly string[]): boolean {
  return (
    steps.length <= path.length && steps.every((step, at) => step === path[at] || isPlaceholder(path[at]))
  );
}

function isPlaceholder(step: string): boolean {
  return step.startsWith("<");
}

/** The longest beginning that is right, and the word that is nearest to what follows it. */
function guessAt(all: readonly SettingInfo[], steps: readonly string[]): string | undefined {
  const paths = all.map(({ path }) => path.split("."));
  const right = steps.findIndex((_, at) => !paths.some((path) => begins(path, steps.slice(0, at + 1))));
  const known = steps.slice(0, right);
  const next = paths.filter((path) => path.length > right && begins(path, known)).map((path) => path[right]);
  const guess = nearest(steps[right], [...new Set(next)]);
  if (guess !== undefined) return [...known, guess].join(".");
  return nearest(steps[steps.length - 1], [...new Set(paths.flat().filter((step) => !isPlaceholder(step)))]);
}

/** An explanation as text: what it is, what may be written, where the default comes from, an example line. */
export function formatSetting(setting: SettingInfo): string {
  const { path, about, unit, fallback, off, doctrine, source, advice, fixed, row } = setting;
  const lines = [
    `${path}`,
    `  ${about}.`,
    `  Allowed: ${allowed(setting)}${saysMore(unit) ? ` (${unit})` : ""}.`,
    fallback === undefined ? "" : `  Default: ${shownValue(fallback)}.`,
    off === undefined ? "" : `  Off: ${off}.`,
    row === undefined ? "" : `  One number for ${row} sets all four micro-moments.`,
    fixed ? "  Settled before the first day: the timeline cannot change it." : "",
    doctrine.length === 0 ? "" : `  Doctrine: ${doctrine.join(", ")}.`,
    source === undefined ? "" : `  Source: ${source}.`,
    advice === undefined ? "" : `  ${advice}`,
    `  Example: --set "${examplePath(path)}=${exampleValue(setting)}"`,
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

/** Whether a unit says more than the kind of value and its range do. */
function saysMore(unit: string): boolean {
  return !["", "0–1", "text", "one word", "true or false"].includes(unit);
}

/** What may be written, without the unit. */
function allowed({ kind, minimum, maximum, words }: SettingInfo): string {
  if (kind === "yes or no") return "true or false";
  if (kind === "word") return alternatives(words);
  if (kind === "text" || kind === "list") return kind === "text" ? "a text" : "a list";
  const limits = [
    minimum === undefined ? "" : ` from ${readable(minimum)}`,
    maximum === undefined ? "" : ` to ${readable(maximum)}`,
  ].join("");
  return alternatives([`a ${kind}${limits}`, ...words]);
}

function shownValue(value: unknown): string {
  if (value === "") return "empty";
  return Array.isArray(value) ? `[${value.join(", ")}]` : String(value);
}

const exampleNames: Readonly<Record<string, string>> = {
  "<brand>": "nonna",
  "<channel>": "search",
  "<persona>": "everybody",
  "<number>": "0",
  "<path>": "brands.nonna.price",
};

function examplePath(path: string): string {
  return path
    .split(".")
    .map((step) => exampleNames[step] ?? step)
    .join(".");
}

function exampleValue({ fallback, words, minimum, kind }: SettingInfo): string {
  if (fallback !== undefined && fallback !== "") return shownValue(fallback);
  return words[0] ?? (kind === "text" ? "text" : String(minimum ?? 1));
}
