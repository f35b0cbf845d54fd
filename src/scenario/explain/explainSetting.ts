import type { Language } from "../../language/language.ts";
import { alternatives } from "../../language/listing.ts";
import { readable } from "../check/describeAllowed.ts";
import { nearest } from "../check/nearest.ts";
import { type SourcedSetting, sourcedSettings } from "./settingSources.ts";
import { allowedWords } from "../words/allowed.ts";
import { explainWords } from "../words/explain.ts";
import { type SettingUnit, unitWord } from "../words/units.ts";

export interface SettingExplanation {
  /** settings that were meant: one, a row or a group of them; none if there is no such setting */
  readonly settings: readonly SourcedSetting[];
  /** what was perhaps meant instead */
  readonly guess?: string;
}

/**
 * Finds what is known of a setting: by its path in a scenario (`brands.nonna.price`), by its path with placeholders
 * (`brands.<brand>.price`), by a group (`market`), or by its last word (`price`).
 */
export function explainSetting(text: string): SettingExplanation {
  const all = sourcedSettings();
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
function guessAt(all: readonly SourcedSetting[], steps: readonly string[]): string | undefined {
  const paths = all.map(({ path }) => path.split("."));
  const right = steps.findIndex((_, at) => !paths.some((path) => begins(path, steps.slice(0, at + 1))));
  const known = steps.slice(0, right);
  const next = paths.filter((path) => path.length > right && begins(path, known)).map((path) => path[right]);
  const guess = nearest(steps[right], [...new Set(next)]);
  if (guess !== undefined) return [...known, guess].join(".");
  return nearest(steps[steps.length - 1], [...new Set(paths.flat().filter((step) => !isPlaceholder(step)))]);
}

/** An explanation as text: what it is, what may be written, where the default comes from, an example line. */
export function formatSetting(setting: SourcedSetting, language: Language = "en"): string {
  const words = explainWords[language];
  const { path, about, fallback, off, doctrine, source, advice, fixed, row } = setting;
  const lines = [
    `${about[language]}.`,
    words.allowed(allowed(setting, language)),
    fallback === undefined ? "" : words.fallback(shownValue(fallback, language)),
    off === undefined ? "" : words.off(String(off)),
    row === undefined ? "" : words.row(row),
    fixed ? words.fixed : "",
    doctrine.length === 0 ? "" : words.doctrine(doctrine.join(", ")),
    source === undefined ? "" : words.source(typeof source === "string" ? source : source[language]),
    advice?.[language] ?? "",
    words.example(`--set "${examplePath(path)}=${exampleValue(setting)}"`),
  ];
  return `${[path, ...lines.filter((line) => line !== "").map((line) => `  ${line}`)].join("\n")}\n`;
}

/** What may be written, with the unit where it says more than the kind of value and its range do. */
function allowed(
  { kind, minimum, maximum, words, unit, spoken }: SourcedSetting,
  language: Language,
): string {
  const said = allowedWords[language];
  const withUnit = (text: string) =>
    unit === "" || saysNothing.includes(unit) ? text : `${text} (${unitWord(unit, language)})`;
  if (kind === "yes or no") return said.trueOrFalse;
  if (kind === "word") return alternatives(words, language);
  if (spoken) return said.inEachLanguage(said.text);
  if (kind === "text" && unit === "of the setting") return said.ofSetting;
  if (kind === "text" || kind === "list") return withUnit(kind === "text" ? said.text : said.list);
  const [low, high] = [minimum, maximum].map((limit) => limit && readable(limit, language));
  const limits =
    high === undefined
      ? low === undefined
        ? ""
        : said.from(String(low))
      : low === undefined
        ? said.upTo(String(high))
        : said.within(String(low), String(high));
  const number = (kind === "whole number" ? said.whole : said.number) + limits;
  return withUnit(alternatives([number, ...words], language));
}

/** Units that say no more than the kind of value and its range do. */
const saysNothing: readonly SettingUnit[] = ["0–1", "text", "one word", "true or false"];

function shownValue(value: unknown, language: Language): string {
  if (value === "") return explainWords[language].empty;
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

function exampleValue({ fallback, words, minimum, kind, unit }: SourcedSetting): string {
  // Of the price that the example's path names.
  if (unit === "of the setting" && minimum === undefined && kind !== "number")
    return kind === "list" ? "[30, 28]" : "30";
  if (fallback !== undefined && fallback !== "") return shownValue(fallback, "en");
  return words[0] ?? (kind === "text" ? "text" : String(minimum ?? 1));
}
