import type { Fault } from "../../language/fault.ts";
import type { Scenario } from "../settings/scenario.ts";
import { keyPlace, valuePlace, type Path, type Place, type Written } from "../read/written.ts";

/** What a check looks at: the complete scenario, and what was written, for places. */
export interface Checked {
  readonly scenario: Scenario;
  readonly written: Written;
}

/** Something wrong between settings. */
export interface CheckFinding extends Fault {
  readonly code: string;
  /** setting that it stands at */
  readonly path: Path;
  /** what it is about besides, where its place has several findings of one code */
  readonly subject?: string;
  /** whether to point at the key rather than at the value */
  readonly atKey?: boolean;
  /** other settings that it depends on: while they, or something in them, are wrong themselves, nothing is said */
  readonly needs?: readonly Path[];
}

export type Check = (checked: Checked) => CheckFinding[];

/** Where in the file a finding is shown: at the key where that itself is wrong, else at its value. */
export function placeOfFinding(written: Written, { path, atKey = false }: CheckFinding): Place {
  return atKey ? keyPlace(written, path) : valuePlace(written, path);
}

/** A number as people write it: 0.9 rather than 0.8999999999999999. */
export function shown(value: number): string {
  return String(Number(value.toPrecision(6)));
}
