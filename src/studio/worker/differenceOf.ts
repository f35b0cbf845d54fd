import { stringify } from "yaml";
import type { Question } from "./contract.ts";
import { readQuestion, shippedScenarios } from "./openQuestion.ts";

/** A plan as a file of its own, and as a command. */
export interface WrittenPlan {
  /** a scenario that extends the one it began with, and writes only what differs */
  readonly yaml: string;
  readonly command: string;
}

/** Writes what a plan changes, so that it can be kept, sent and run elsewhere. */
export function differenceOf(question: Question): WrittenPlan {
  const { path, settings } = question;
  const named = shippedScenarios.has(path) ? `scenarios/${path}` : path;
  const tree: Record<string, unknown> = { schemaVersion: 1, extends: named };
  const flags: string[] = [];
  for (const setting of settings) {
    if (typeof setting === "string") continue;
    if (!setting.path.startsWith("timeline[")) put(tree, setting.path.split("."), setting.value);
    flags.push(`${setting.path}=${JSON.stringify(setting.value).replaceAll('"', "'")}`);
  }
  // A list is replaced as a whole, so that moving one event writes down all of them.
  if (settings.some((setting) => typeof setting !== "string" && setting.path.startsWith("timeline[")))
    tree["timeline"] = (readQuestion(question).scenario?.timeline ?? []).map(withoutEmpty);
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

/** What somebody wrote of a change: settings that were filled in empty are left out again. */
function withoutEmpty(change: object): object {
  const isSaid = (value: unknown) =>
    value !== undefined &&
    value !== "" &&
    !(typeof value === "object" && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(change).filter(([, value]) => isSaid(value)));
}
