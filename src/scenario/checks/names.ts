import { inEach } from "../../language/bilingual.ts";
import { didYouMean } from "../../language/fault.ts";
import { listed } from "../../language/listing.ts";
import { MOMENTS } from "../../model/parameters.ts";
import { nearest } from "../nearest.ts";
import { nameFaults } from "../words/names.ts";
import { formatPath, type Path } from "../written.ts";
import type { Check, Finding } from "./check.ts";

const most = 16;

/** Names must lead to something, and there must be neither none nor too many. */
export const checkNames: Check = ({ scenario }) => [
  ...(["brands", "channels", "personas"] as const).flatMap((group) =>
    checkCount(group, Object.keys(scenario[group]).length),
  ),
  ...checkReserved(Object.keys(scenario.brands)),
  ...checkLabels(scenario.brands),
  ...checkFocus(scenario.focus, Object.keys(scenario.brands)),
  ...checkChannels(channelKeys(scenario.brands, scenario.personas), Object.keys(scenario.channels)),
];

function checkCount(group: "brands" | "channels" | "personas", count: number): Finding[] {
  if (count >= 1 && count <= most) return [];
  const fault = count === 0 ? nameFaults.tooFew(group, most) : nameFaults.tooMany(group, most, count);
  return [{ code: "U303", path: [group], atKey: true, ...fault }];
}

/** `market` stands for the whole market in expectations. */
function checkReserved(brands: readonly string[]): Finding[] {
  if (!brands.includes("market")) return [];
  return [{ code: "U118", path: ["brands", "market"], atKey: true, ...nameFaults.reserved }];
}

/** Two brands of one name cannot be told apart in a table, and columns of data would have the same head. */
function checkLabels(brands: Readonly<Record<string, { readonly label?: string | undefined }>>): Finding[] {
  const shown = Object.entries(brands).map(([key, { label = key }]) => ({ key, label, same: folded(label) }));
  return shown.flatMap(({ key, label, same }, at): Finding[] => {
    const first = shown.slice(0, at).find((other) => other.same === same);
    if (first === undefined) return [];
    const isWritten = brands[key].label !== undefined;
    const path = isWritten ? ["brands", key, "label"] : ["brands", first.key, "label"];
    const needs = [
      ["brands", key, "label"],
      ["brands", first.key, "label"],
    ];
    return [{ code: "U313", path, needs, ...nameFaults.sameLabel(first.key, key, label) }];
  });
}

/** A name without the differences that a reader does not see at a glance. */
function folded(label: string): string {
  return label.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

function checkFocus(focus: string, brands: readonly string[]): Finding[] {
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
    ...Object.entries(personas).flatMap(([persona, { habits }]) =>
      MOMENTS.flatMap((moment) =>
        Object.keys(habits[moment]).map((key) => ["personas", persona, "habits", moment, key]),
      ),
    ),
  ];
}

function checkChannels(paths: readonly Path[], channels: readonly string[]): Finding[] {
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
