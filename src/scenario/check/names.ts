import { inEach } from "../../language/bilingual.ts";
import { didYouMean } from "../../language/fault.ts";
import { type Language, LANGUAGES } from "../../language/language.ts";
import { type Spoken, spokenIn } from "../../language/spoken.ts";
import { listed } from "../../language/listing.ts";
import { MOMENTS } from "../../model/parameters.ts";
import { nearest } from "./nearest.ts";
import { nameFaults } from "../words/names.ts";
import { formatPath, type Path } from "../read/written.ts";
import type { Check, CheckFinding } from "./check.ts";

/** A market has at most so many of each. */
export const MOST_NAMED = { brands: 64, channels: 64, personas: 16 } as const;

const GROUPS = ["brands", "channels", "personas"] as const;
type Group = (typeof GROUPS)[number];

/** Names must lead to something, and there must be neither none nor too many. */
export const checkNames: Check = ({ scenario }) => [
  ...GROUPS.flatMap((group) => checkCount(group, Object.keys(scenario[group]).length)),
  ...checkReserved(Object.keys(scenario.brands)),
  ...GROUPS.flatMap((group) => checkLabels(group, scenario[group])),
  ...checkFocus(scenario.focus, Object.keys(scenario.brands)),
  ...checkChannels(channelKeys(scenario.brands, scenario.personas), Object.keys(scenario.channels)),
];

function checkCount(group: Group, count: number): CheckFinding[] {
  const most = MOST_NAMED[group];
  if (count >= 1 && count <= most) return [];
  const fault = count === 0 ? nameFaults.tooFew(group, most) : nameFaults.tooMany(group, most, count);
  return [{ code: "U303", path: [group], atKey: true, ...fault }];
}

/** `market` stands for the whole market in expectations. */
function checkReserved(brands: readonly string[]): CheckFinding[] {
  if (!brands.includes("market")) return [];
  return [{ code: "U118", path: ["brands", "market"], atKey: true, ...nameFaults.reserved }];
}

/** Two of one name cannot be told apart in a table, and columns of data would have the same head: in no language. */
function checkLabels(group: Group, labelled: Readonly<Record<string, Labelled>>): CheckFinding[] {
  const shown = Object.entries(labelled).map(([key, { label = key }]) => ({ key, label }));
  return shown.flatMap(({ key, label }, at): CheckFinding[] => {
    const first = shown.slice(0, at).find((other) => sameIn(label, other.label) !== undefined);
    const language = first && sameIn(label, first.label);
    if (first === undefined || language === undefined) return [];
    const owner = labelled[key].label === undefined ? first : { key, label };
    const path = [group, owner.key, "label", ...(typeof owner.label === "string" ? [] : [language])];
    const needs = [
      [group, key, "label"],
      [group, first.key, "label"],
    ];
    return [
      {
        code: "U313",
        path,
        needs,
        ...nameFaults.sameLabel(group, first.key, key, spokenIn(label, language).trim()),
      },
    ];
  });
}

interface Labelled {
  readonly label?: Spoken | undefined;
}

/** The language in which two texts read alike. */
function sameIn(one: Spoken, other: Spoken): Language | undefined {
  return LANGUAGES.find((language) => folded(spokenIn(one, language)) === folded(spokenIn(other, language)));
}

/** A name without the differences that a reader does not see at a glance. */
function folded(label: string): string {
  return label.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

function checkFocus(focus: string, brands: readonly string[]): CheckFinding[] {
  if (focus === "" || brands.includes(focus)) return [];
  const guess = nearest(focus, brands);
  const advice =
    guess === undefined
      ? nameFaults.brandsAre(inEach((language) => listed(brands, language)))
      : didYouMean(guess);
  return [
    { code: "U305", path: ["focus"], needs: [["brands", focus]], ...nameFaults.noFocus(focus, advice) },
  ];
}

interface Named {
  readonly coverage: object;
  readonly prominence: object;
  readonly touchpoints: object;
  readonly advertising: { readonly channels: object };
}

/** All places in which a channel is named by a key. */
function channelKeys(
  brands: Readonly<Record<string, Named>>,
  personas: Readonly<Record<string, { habits: Readonly<Record<string, object>> }>>,
): Path[] {
  return [
    ...Object.entries(brands).flatMap(([brand, settings]) =>
      (["coverage", "prominence", "touchpoints"] as const).flatMap((group) =>
        Object.keys(settings[group]).map((key) => ["brands", brand, group, key]),
      ),
    ),
    ...Object.entries(brands).flatMap(([brand, { advertising }]) =>
      Object.keys(advertising.channels).map((key) => ["brands", brand, "advertising", "channels", key]),
    ),
    ...Object.entries(personas).flatMap(([persona, { habits }]) =>
      MOMENTS.flatMap((moment) =>
        Object.keys(habits[moment]).map((key) => ["personas", persona, "habits", moment, key]),
      ),
    ),
  ];
}

function checkChannels(paths: readonly Path[], channels: readonly string[]): CheckFinding[] {
  return paths
    .filter((path) => !channels.includes(String(path.at(-1))))
    .map((path) => {
      const name = String(path.at(-1));
      const guess = nearest(name, channels);
      const advice =
        guess === undefined
          ? nameFaults.channelsAre(inEach((language) => listed(channels, language, 16)))
          : didYouMean(guess);
      const needs = [["channels", name]];
      return {
        code: "U302",
        path,
        atKey: true,
        needs,
        ...nameFaults.noChannel(formatPath(path), name, advice),
      };
    });
}
