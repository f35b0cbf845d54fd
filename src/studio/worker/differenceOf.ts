import { stringify } from "yaml";
import type { Question } from "./contract.ts";
import { shippedScenarios } from "./shippedScenarios.ts";

/** A plan as a file of its own, and as a command. */
export interface WrittenPlan {
  /** a scenario that extends the one it began with, and writes only what differs */
  readonly yaml: string;
  readonly command: string;
}

/** Writes what a plan changes, so that it can be kept, sent and run elsewhere. */
export function differenceOf({ path, settings }: Question): WrittenPlan {
  const named = shippedScenarios.has(path) ? `scenarios/${path}` : path;
  const tree: Record<string, unknown> = { schemaVersion: 1, extends: named };
  const flags: string[] = [];
  for (const setting of settings) {
    if (typeof setting === "string") continue;
    put(tree, setting.path.split("."), setting.value);
    flags.push(`${setting.path}=${JSON.stringify(setting.value).replaceAll('"', "'")}`);
  }
  return {
    yaml: stringify(tree, { flowCollectionPadding: true }),
    command: `npx umot compare ${named} --with "${flags.join(", ")}"`,
  };
}

function put(tree: Record<string, unknown>, [step, ...rest]: readonly string[], value: unknown): void {
  if (step === undefined || step === "__proto__") return;
  if (rest.length === 0) {
    tree[step] = value;
    return;
  }
  const inner = tree[step];
  const group = typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>) : {};
  tree[step] = group;
  put(group, rest, value);
}
