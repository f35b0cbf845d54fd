import { inEach } from "../../language/bilingual.ts";
import { describeAllowed } from "./describeAllowed.ts";
import { findPaths } from "../explain/settingPaths.ts";
import { settingAt, type SettingSchema } from "../explain/settingSchema.ts";
import { sweepFaults } from "../words/sweep.ts";
import { formatPath, writtenAt, type Path } from "../read/written.ts";
import type { Check, CheckFinding } from "./check.ts";

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

function checkOrder(path: Path, { from, to, steps }: Dimension): CheckFinding[] {
  if (from < to ? steps >= 2 : from === to && steps === 1) return [];
  return [
    from > to
      ? {
          code: "U311",
          path: [...path, "to"],
          ...sweepFaults.wrongOrder(formatPath([...path, "to"]), from, to),
        }
      : {
          code: "U311",
          path: [...path, "steps"],
          ...sweepFaults.wrongSteps(formatPath([...path, "steps"]), from === to, steps),
        },
  ];
}

function checkRange(path: Path, dimension: Dimension, schema: SettingSchema): CheckFinding[] {
  const number = numberIn(schema) ?? {};
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = number;
  const outside = (["from", "to"] as const).filter(
    (end) => dimension[end] < minimum || dimension[end] > maximum,
  );
  const allowed = inEach((language) => describeAllowed(schema, language));
  const findings = outside.map((end) => ({
    code: "U115",
    path: [...path, end],
    ...sweepFaults.outside(formatPath([...path, end]), allowed, dimension.vary, dimension[end]),
  }));
  if (findings.length > 0 || number.type !== "integer") return findings;
  const step = (dimension.to - dimension.from) / Math.max(1, dimension.steps - 1);
  if (Number.isInteger(dimension.from) && Number.isInteger(step)) return [];
  const fault = sweepFaults.notWhole(
    formatPath([...path, "steps"]),
    dimension.vary,
    dimension.from,
    Number(step.toPrecision(4)),
  );
  return [{ code: "U311", path: [...path, "steps"], ...fault }];
}

function notANumber(path: Path, vary: string, schema: SettingSchema): CheckFinding {
  const allowed = inEach((language) => describeAllowed(schema, language));
  return { code: "U311", path, ...sweepFaults.notANumber(formatPath(path), vary, allowed) };
}

function numberIn({ anyOf, ...schema }: SettingSchema): SettingSchema | undefined {
  return [schema, ...(anyOf ?? [])].find(({ type }) => type === "number" || type === "integer");
}
