import { speak, say } from "../page/preferences.ts";
import { nameOf, planned } from "../page/opened.ts";
import { levers } from "../levers/settings.ts";
import { exploreWords } from "../words/exploreWords.ts";

/** What a setting is called where one chooses it: as the scenario's own sweep names it, or by its declaration. */
export function leverLabel(path: string): string {
  const swept = planned.value?.scenario.sweep.find(({ vary }) => vary === path);
  if (swept !== undefined && swept.label !== "") return speak(swept.label);
  if (/[.]coverage[.][*]$/.test(path)) return say(exploreWords.everywhere);
  const lever = levers.value.find((one) => one.path === path);
  if (lever === undefined) return path;
  const [group, , ...rest] = path.split(".");
  const inner = rest.length > 2 ? ` (${rest.slice(1).join(", ")})` : "";
  const owner = lever.owner === "" ? "" : ` · ${nameOf(group as "brands", lever.owner)}`;
  return `${say(lever.info.name)}${inner}${owner}`;
}
