import { MOMENTS } from "../../model/parameters.ts";
import { nearest } from "../nearest.ts";
import { listed } from "../settingPaths.ts";
import { formatPath, type Path } from "../written.ts";
import type { Check, Finding } from "./check.ts";

const most = 16;

/** Names must lead to something, and there must be neither none nor too many. */
export const checkNames: Check = ({ scenario }) => [
  ...(["brands", "channels", "personas"] as const).flatMap((group) =>
    checkCount([group], Object.keys(scenario[group]).length),
  ),
  ...checkReserved(Object.keys(scenario.brands)),
  ...checkFocus(scenario.focus, Object.keys(scenario.brands)),
  ...checkChannels(channelKeys(scenario.brands, scenario.personas), Object.keys(scenario.channels)),
];

function checkCount(path: Path, count: number): Finding[] {
  if (count >= 1 && count <= most) return [];
  const noun = formatPath(path);
  return [
    {
      code: "U303",
      path,
      atKey: true,
      message: `${noun} must be 1 to ${most}, but there are ${count === 0 ? "none" : count}.`,
      advice:
        count === 0
          ? `Write at least one, for example ${noun}: { ${examples[noun]} }.`
          : "Keep those that matter to the question; merge the others into one.",
    },
  ];
}

const examples: Readonly<Record<string, string>> = {
  brands: "nonna: { quality: 0.8 }",
  channels: "search: {}",
  personas: "everybody: { share: 1 }",
};

/** `market` stands for the whole market in expectations. */
function checkReserved(brands: readonly string[]): Finding[] {
  if (!brands.includes("market")) return [];
  return [
    {
      code: "U118",
      path: ["brands", "market"],
      atKey: true,
      message: "a brand must not be named market: that word means the whole market in expectations.",
      advice: "Choose another key; label: Market gives it that name in charts.",
    },
  ];
}

function checkFocus(focus: string, brands: readonly string[]): Finding[] {
  if (focus === "" || brands.includes(focus)) return [];
  const guess = nearest(focus, brands);
  return [
    {
      code: "U305",
      path: ["focus"],
      message: `focus must name a brand, but there is no ${focus}.`,
      advice: guess === undefined ? `The brands are ${listed(brands)}.` : `Did you mean ${guess}?`,
    },
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
      return {
        code: "U302",
        path,
        atKey: true,
        message: `${formatPath(path)} must name a channel, but there is no ${name} among the channels.`,
        advice: guess === undefined ? `The channels are ${listed(channels, 16)}.` : `Did you mean ${guess}?`,
      };
    });
}
