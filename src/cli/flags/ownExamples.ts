import type { Bilingual } from "../../language/bilingual.ts";
import { inOwnNames, type OwnNames } from "../../scenario/read/ownNames.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";

/** Names in the scenario that the command has opened first; a process runs one command at a time. */
let names: OwnNames | undefined;

/** From now on advice is given about this scenario's brands, channels and personas. */
export function rememberNames({ brands, channels, personas }: Scenario): void {
  names ??= {
    brands: Object.keys(brands),
    channels: Object.keys(channels),
    personas: Object.keys(personas),
  };
}

/** A new command knows no scenario yet. */
export function forgetNames(): void {
  names = undefined;
}

/** The same advice with names of the scenario that was opened, if one was. */
export function ownAdvice(advice: Bilingual): Bilingual {
  return names === undefined ? advice : inOwnNames(advice, names);
}
