import { focusBrand } from "../../report/document/names.ts";
import { nearest } from "../../scenario/check/nearest.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { CliError } from "../cliError.ts";
import { optionFaults } from "../words/optionFaults.ts";

/**
 * The brand that `--brand` names; without it, the one in focus.
 *
 * @throws {CliError} if the scenario has no such brand
 */
export function brandAsked(scenario: Scenario, asked: string | undefined): string {
  if (asked === undefined) return focusBrand(scenario);
  const brands = Object.keys(scenario.brands);
  if (brands.includes(asked)) return asked;
  throw new CliError(optionFaults.notOneOf("--brand", brands, asked, nearest(asked, brands)));
}
