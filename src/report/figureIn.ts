import type { Locale } from "../charts/numbers.ts";
import { PATH_ARROW } from "../charts/pathRow.ts";
import type { Spoken } from "../language/spoken.ts";
import { spokenIn } from "../language/spoken.ts";
import type { Scenario } from "../scenario/settings/scenario.ts";
import type { Figure } from "./figure.ts";
import { brandNames, personaNames, touchpointNames } from "./names.ts";

/** Names as rows have them, and what they are called in a language. */
type Called = Readonly<Record<string, string>>;

/** What a scenario's names are called in a language, by what they are names of. */
export type SaidNames = Readonly<Partial<Record<NameKind, Called>>>;
type NameKind = "brand" | "touchpoint" | "persona" | "alternative" | "note";

/** Rows and options name things in this language; what it is called in another one stands beside them. */
const ROW_LANGUAGE: Locale = "en";

/**
 * The same figures, with what the scenario calls things in another language than that of the rows. They are as they were
 * where it translates nothing.
 *
 * @param alternatives - what the alternatives of a comparison are called
 */
export function withSaid(
  figures: readonly Figure[],
  scenario: Scenario,
  alternatives: readonly Spoken[] = [],
): Figure[] {
  const locale: Locale = "it";
  const said = saidNames(scenario, locale, alternatives);
  if (Object.keys(said).length === 0) return [...figures];
  return figures.map((figure) => ({ ...figure, said: { [locale]: said } }));
}

function saidNames(scenario: Scenario, locale: Locale, alternatives: readonly Spoken[]): SaidNames {
  const maps = [brandNames, touchpointNames, personaNames].map((names): [string, string][] => {
    const there = names(scenario, locale);
    return [...names(scenario, ROW_LANGUAGE)].map(([key, name]) => [name, there.get(key) ?? name]);
  });
  const inBoth = (text: Spoken): [string, string] => [spokenIn(text, ROW_LANGUAGE), spokenIn(text, locale)];
  const [brand, touchpoint, persona] = maps;
  const note = scenario.timeline.map((change) => inBoth(change.note));
  const kinds = { brand, touchpoint, persona, alternative: alternatives.map(inBoth), note };
  const called = Object.entries(kinds).map(
    ([kind, pairs]) => [kind, pairs.filter(([name, other]) => name !== other)] as const,
  );
  return Object.fromEntries(
    called.filter(([, pairs]) => pairs.length > 0).map(([kind, pairs]) => [kind, Object.fromEntries(pairs)]),
  );
}

/** A figure with its names in a language, to be drawn or shown as a table. */
export function figureIn({ said, ...figure }: Figure, locale: Locale = ROW_LANGUAGE): Figure {
  const names = said?.[locale];
  if (names === undefined) return figure;
  return { ...figure, rows: figure.rows.map((row) => named(row, names)), about: named(figure.about, names) };
}

/** A figure as data for programs: its rows as they are, in every language. */
export function figureAsData({ said: _, ...figure }: Figure): Figure {
  return figure;
}

/** The kinds of names that columns and options hold. */
const KINDS: Readonly<Record<string, NameKind>> = {
  brand: "brand",
  focus: "brand",
  touchpoint: "touchpoint",
  persona: "persona",
  alternative: "alternative",
  note: "note",
};

function named<Data extends object>(data: Data, names: SaidNames): Data {
  const entries = Object.entries(data).map(([key, value]: [string, unknown]) => {
    if (typeof value === "string") return [key, nameOf(key, value, names)];
    // What is measured, and what happened when, name brands and notes one level deeper.
    if (key === "measured") return [key, named(Object(value) as object, names)];
    if (key === "events" && Array.isArray(value))
      return [key, value.map((event: object) => named(event, names))];
    return [key, value];
  });
  return Object.fromEntries(entries) as Data;
}

function nameOf(key: string, value: string, names: SaidNames): string {
  const called = (kind: NameKind, name: string) => {
    const there = names[kind];
    return there !== undefined && Object.hasOwn(there, name) ? there[name] : name;
  };
  if (key === "path")
    return value
      .split(PATH_ARROW)
      .map((step) => called("touchpoint", step))
      .join(PATH_ARROW);
  return Object.hasOwn(KINDS, key) ? called(KINDS[key], value) : value;
}
