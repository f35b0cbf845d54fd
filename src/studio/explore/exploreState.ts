import { computed, signal } from "@preact/signals";
import { focus, planned } from "../page/opened.ts";
import { levers, usual } from "../levers/settings.ts";
import { candidatesOf, reachOf } from "../levers/reach.ts";
import type { VariedSetting } from "./contract.ts";

/** What can be chosen: the studies, the sweep as a map or as a curve. */
export const CHOICES = ["sweep", "curve", "sensitivity", "attribution", "forecast"] as const;
export type Choice = (typeof CHOICES)[number];

/** What is being asked. */
export const choice = signal<Choice>("sweep");
/** Market sizes: as it is, or as small as this. */
export const isSmall = signal(true);
export const SMALL = 2000;

/** A file that was dropped or chosen, to be forecast. */
export const table = signal<{ readonly file: string; readonly bytes: ArrayBuffer } | undefined>(undefined);

/** Settings that can be varied, each with how far: those that the scenario itself sweeps, the usual ones, all of the brand. */
export const reaches = computed<{
  readonly first: readonly VariedSetting[];
  readonly all: readonly VariedSetting[];
}>(() => {
  const scenario = planned.value?.scenario;
  if (scenario === undefined) return { first: [], all: [] };
  const own = scenario.sweep.map(({ vary, from, to }) => ({ path: vary, low: from, high: to }));
  const often = usual.value.flatMap((lever) => reachOf(lever, scenario) ?? []);
  const everywhere = { path: `brands.${focus.value}.coverage.*`, low: 0.1, high: 0.9 };
  const first = [...own, ...often, everywhere].filter(isFirst);
  const all = levers.value
    .filter(({ path }) => !first.some((one) => one.path === path))
    .flatMap((lever) => reachOf(lever, scenario) ?? []);
  return { first, all };
});

/** What is weighed against each other. */
export const weighed = computed(() => {
  const scenario = planned.value?.scenario;
  return scenario === undefined ? [] : candidatesOf(levers.value, scenario, focus.value);
});

function isFirst({ path }: VariedSetting, at: number, all: readonly VariedSetting[]): boolean {
  return all.findIndex((other) => other.path === path) === at;
}
