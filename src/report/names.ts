import type { Scenario } from "../scenario/settings/scenario.ts";

/** Names of brands as charts show them: their labels, with the key behind where two brands share one. */
export function brandNames(scenario: Scenario): ReadonlyMap<string, string> {
  const labels = Object.entries(scenario.brands).map(([key, { label }]) => [key, label ?? key] as const);
  const isShared = (label: string) => labels.filter(([, other]) => other === label).length > 1;
  return new Map(labels.map(([key, label]) => [key, isShared(label) ? `${label} (${key})` : label]));
}

/** The brand that headlines are about: the scenario's own choice, or its first one. */
export function focusBrand({ focus, brands }: Scenario): string {
  return focus === "" ? Object.keys(brands)[0] : focus;
}

/** A setting's name as people write it: `shopWindow` is a shop window. */
export function spokenName(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}

/** A lever's name within a sentence: its label, or the last words of its path. */
export function leverName({ label, path }: { readonly label: string; readonly path: string }): string {
  if (label !== path) return label.slice(0, 1).toLowerCase() + label.slice(1);
  const words = path.split(".").filter((word) => word !== "*" && word !== "brands");
  return words.map(spokenName).join(" ");
}
