import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { scenarioSettings } from "../../src/scenario/settings/scenario.ts";

/** Two brands, two channels, forty days: a run takes a moment, and logs some of its consumers. */
export const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Two trattorias",
  market: { consumers: 300, days: 40, needsPerYear: 50 },
  channels: { search: {}, shop: { kind: "physical" } },
  brands: { nonna: { coverage: { search: 0.5, shop: 0.5 } }, gino: { coverage: { search: 0.3 } } },
});
export const parameters = toParameters(scenario, { logged: 20 });
