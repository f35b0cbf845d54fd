import { LANGUAGES } from "../../../language/language.ts";
import { labelIn, type Spoken } from "../../../language/spoken.ts";
import { focusBrand } from "../../../report/document/names.ts";
import type { Scenario } from "../../../scenario/settings/scenario.ts";
import type { ObservedSeries } from "../../observed/observedSeries.ts";

/** Where a series belongs in a scenario. */
export interface Place {
  /** key of the brand; undefined where the scenario has none of that name */
  readonly brand: string | undefined;
  /** key of the channel; left out: of no single one */
  readonly channel?: string;
  /** name that is of no channel and no brand of the scenario */
  readonly stranger?: string;
}

/**
 * Finds the brand and the channel of an observed series by their keys or by what they are called. What a column of visits,
 * spending or impressions is said to be of may be a channel, a brand, or both: `search`, `gino`, `search:gino`.
 */
export function placeFinder(scenario: Scenario): (series: ObservedSeries) => Place {
  const brands = brandKeys(scenario);
  const channels = keysByName(scenario.channels);
  return ({ brand, channel: said }) => {
    let found: Place = { brand: brands.get(nameOf(brand)) };
    for (const name of said === undefined ? [] : said.split(":")) {
      const channel = channels.get(nameOf(name));
      const other = brands.get(nameOf(name));
      if (channel !== undefined) found = { ...found, channel };
      else if (other !== undefined) found = { ...found, brand: other };
      else found = { ...found, stranger: name };
    }
    return found;
  };
}

/** Keys of the brands by their keys and by what they are called in each language; what has no name is of the brand in focus. */
export function brandKeys(scenario: Scenario): ReadonlyMap<string, string> {
  return new Map([["", focusBrand(scenario)], ...keysByName(scenario.brands)]);
}

type Labelled = Readonly<Record<string, { readonly label?: Spoken | undefined }>>;

/** Keys by themselves and by what they are called in each language. */
function keysByName(group: Labelled): Map<string, string> {
  const names = Object.entries(group).flatMap(([key, labelled]) =>
    LANGUAGES.map((language) => [nameOf(labelIn(labelled, key, language)), key] as const),
  );
  // A key goes before what something else is called.
  return new Map([...names, ...Object.keys(group).map((key) => [nameOf(key), key] as const)]);
}

/** A name as it is compared. */
export const nameOf = (text: string) => text.trim().toLocaleLowerCase("en");
