import { describeAllowed } from "../describeAllowed.ts";
import { findPaths } from "../settingPaths.ts";
import { settingAt, type SettingSchema } from "../settingSchema.ts";
import { writtenAt, type Path } from "../written.ts";
import type { Check, Finding } from "./check.ts";

const notVaried = ["schemaVersion", "extends", "timeline", "sweep", "expect", "runs", "level", "seed"];

/** Each dimension of the sweep must vary settings that exist, over values that they may take. */
export const checkSweep: Check = ({ scenario, written }) => {
  const tree = writtenAt(written.place, scenario);
  return scenario.sweep.flatMap((dimension, at) => {
    const path: Path = ["sweep", at];
    const { paths, fault } = findPaths(tree, dimension.vary);
    if (fault !== undefined) return [{ code: "U201", path: [...path, "vary"], ...fault }];
    const schemas = paths.map((found) => settingAt(found) ?? {});
    const isVaried = !paths.some(([group]) => notVaried.includes(String(group)));
    const odd = isVaried ? schemas.find((schema) => numberIn(schema) === undefined) : schemas[0];
    if (odd !== undefined) return [notANumber([...path, "vary"], dimension.vary, odd)];
    return [
      ...checkOrder(path, dimension),
      ...schemas.flatMap((schema) => checkRange(path, dimension, schema)),
    ];
  });
};

interface Dimension {
  readonly vary: string;
  readonly from: number;
  readonly to: number;
  readonly steps: number;
}

function checkOrder(path: Path, { from, to, steps }: Dimension): Finding[] {
  if (from < to ? steps >= 2 : from === to && steps === 1) return [];
  const isOrder = from > to;
  return [
    {
      code: "U311",
      path: [...path, isOrder ? "to" : "steps"],
      message: isOrder
        ? `sweep.to must be at least ${from}, where it begins, but is ${to}.`
        : `sweep.steps must be ${from === to ? "1 for a single value" : "2 or more"}, but is ${steps}.`,
      advice: isOrder
        ? `Write from: ${to} and to: ${from}.`
        : "Both ends are included: 0 to 1 in 5 steps is 0, 0.25 … 1.",
    },
  ];
}

function checkRange(path: Path, dimension: Dimension, schema: SettingSchema): Finding[] {
  const number = numberIn(schema) ?? {};
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = number;
  const outside = (["from", "to"] as const).filter(
    (end) => dimension[end] < minimum || dimension[end] > maximum,
  );
  const findings = outside.map((end) => ({
    code: "U115",
    path: [...path, end],
    message: `sweep.${end} must be ${describeAllowed(schema)}, for ${dimension.vary}, but is ${dimension[end]}.`,
    advice: "Vary it within the range of the setting.",
  }));
  if (findings.length > 0 || number.type !== "integer") return findings;
  const step = (dimension.to - dimension.from) / Math.max(1, dimension.steps - 1);
  if (Number.isInteger(dimension.from) && Number.isInteger(step)) return [];
  return [
    {
      code: "U311",
      path: [...path, "steps"],
      message: `sweep.steps must meet whole numbers, for ${dimension.vary}, but goes from ${dimension.from} in steps of ${Number(step.toPrecision(4))}.`,
      advice: "Change from, to or steps so that (to − from) / (steps − 1) is a whole number.",
    },
  ];
}

function notANumber(path: Path, vary: string, schema: SettingSchema): Finding {
  return {
    code: "U311",
    path,
    message: `sweep.vary must be a setting that is a number and belongs to the market, but ${vary} is ${describeAllowed(schema)}.`,
    advice: "Vary a number, for example brands.nonna.quality or brands.nonna.coverage.*.",
  };
}

function numberIn({ anyOf, ...schema }: SettingSchema): SettingSchema | undefined {
  return [schema, ...(anyOf ?? [])].find(({ type }) => type === "number" || type === "integer");
}
