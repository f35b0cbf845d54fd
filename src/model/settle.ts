import { cumulativeThresholds } from "../numeric/functions/distributions.ts";
import { logarithmCells } from "../numeric/functions/deterministicMath.ts";
import type { RandomKey } from "../numeric/luck/random.ts";
import { DISTANCES, MOST_PERSONAS, MULTIPLIERS } from "./layout/codes.ts";
import { placeCustomers } from "./people/placeCustomers.ts";
import { lanesOf } from "./engine/limits.ts";
import { type Engine, place, placeByConsumer, put, set } from "./engine/engine.ts";
import type { Range } from "./parts/range.ts";
import { needMultipliers } from "./people/needMultipliers.ts";
import type { Parameters } from "./parameters.ts";
import { roughNormals } from "./people/perception.ts";
import { gumbelParabolas, normalParabolas } from "./people/parabolas.ts";
import { preferenceQuantiles } from "./people/preferenceQuantiles.ts";
import { wordsOf } from "./people/population.ts";

/**
 * Tells the engine the sizes and tables that stay the same during the run, and makes room for the consumers.
 *
 * @param hasTables - those at fixed addresses are there already
 */
export function settle(
  engine: Engine,
  parameters: Parameters,
  key: RandomKey,
  range: Range,
  hasTables: boolean,
): void {
  const { consumers, days, brands, channels, personas, epochs } = parameters;
  const { width } = engine;
  refuseMore("brands", brands.length, width.MOST);
  refuseMore("channels", channels.length, width.MOST);
  refuseMore("personas", personas.length, MOST_PERSONAS);
  const places = 4 * personas.length * 3 * channels.length;
  const recordBytes = 4 * wordsOf(brands.length, width);
  set(engine, {
    keyHigh: key.high,
    keyLow: key.low,
    population: consumers,
    brands: brands.length,
    channels: channels.length,
    personas: personas.length,
    days,
    recordBytes,
    meeting: engine.calls.allocate(8 * places * brands.length),
    meetingLimits: engine.calls.allocate(4 * places * lanesOf(brands.length)),
    meetingPossible: engine.calls.allocate(4 * width.BITS_WORDS * places),
    nearness: engine.calls.allocate(8 * brands.length * DISTANCES),
    contactPrecision: engine.calls.allocate(8 * personas.length * channels.length * brands.length),
    fading: engine.calls.allocate(8 * (days + 1)),
    met: engine.calls.allocate(4 * personas.length * 4 * channels.length * brands.length),
  });
  placeByConsumer(engine, "people", recordBytes, range);
  placeByConsumer(engine, "reviews", 4, range);
  const { needShape } = epochs[0].personas;
  const shapes = [...new Set(needShape)];
  if (!hasTables) putTables(engine, parameters, shapes);
  place(engine, "initialAwareness", parameters.initialAwareness);
  place(engine, "needMultipliers", sideBySide(shapes.map(needMultipliers)));
  placeLifetime(engine, parameters);
  placeMemberships(engine, parameters, range);
  placeCustomers(engine, parameters, range);
  placePreferences(engine, epochs[0].brands.preference);
  engine.calls.createDelivery(parameters.logged > 0 ? 1 : 0);
}

function refuseMore(what: string, count: number, most: number): void {
  if (count > most) throw new RangeError(`at most ${most} ${what}, not ${count}`);
}

/** Tables at fixed addresses that stay the same during the run. */
function putTables(engine: Engine, { personaShare, epochs }: Parameters, shapes: readonly number[]): void {
  const { inverse, logarithm } = logarithmCells;
  put(engine, "cellInverse", inverse);
  put(engine, "cellLog", logarithm);
  put(engine, "roughNormals", roughNormals);
  put(engine, "gumbelParabolas", gumbelParabolas);
  put(engine, "normalParabolas", normalParabolas);
  put(engine, "personaThresholds", cumulativeThresholds(personaShare));
  const rows = Uint32Array.from(epochs[0].personas.needShape, (shape) => shapes.indexOf(shape));
  put(engine, "multiplierRow", rows);
  // Others' words, on channels that are earned, are trusted whatever brands leave unanswered.
  put(engine, "credit", new Float64Array(2 * engine.width.MOST).fill(1));
}

/** Gamma quantiles of which the chance to be done after a purchase is made, if anybody ever is. */
function placeLifetime(engine: Engine, { lifetime }: Parameters): void {
  const { leaving, evenness } = lifetime;
  if (leaving === 0) return;
  place(engine, "leaving", sideBySide(betaQuantiles(leaving, evenness)));
}

/** Quantiles of two gamma numbers of which the first over their sum is beta distributed, with this mean and a + b. */
function betaQuantiles(mean: number, evenness: number): readonly [Float64Array, Float64Array] {
  return [gammaQuantiles(mean * evenness), gammaQuantiles((1 - mean) * evenness)];
}

function gammaQuantiles(shape: number): Float64Array {
  if (shape === 0) return new Float64Array(MULTIPLIERS + 1);
  return needMultipliers(shape).map((multiplier) => shape * multiplier);
}

export const takesMembers = ({ epochs }: Parameters) =>
  epochs.some(({ brands }) => brands.joining.some((chance) => chance > 0));

/** Room for who is a member of what, where any brand ever takes members, and of what their chances to cancel are made. */
function placeMemberships(engine: Engine, parameters: Parameters, range: Range): void {
  const { epochs } = parameters;
  if (!takesMembers(parameters)) return;
  const { cancelling, cancellingEvenness } = epochs[0].brands;
  const { membershipPeriod } = epochs[0].brands;
  const rows = Array.from(cancelling, (mean, brand) => {
    const lived = Math.floor(parameters.customerTenure[brand] / membershipPeriod[brand]);
    const evenness = cancellingEvenness[brand];
    const stay = (1 - mean) * evenness + lived;
    const [cancels, stays] = betaQuantiles(mean, evenness);
    return [cancels, stays, gammaQuantiles(stay)];
  });
  place(engine, "cancelling", sideBySide(rows.flat()));
  placeByConsumer(engine, "memberships", 4, range);
}

/** Quantiles of the logarithms of preferences, if there are any. */
function placePreferences(engine: Engine, shapes: Float64Array): void {
  if (!shapes.some((shape) => shape > 0)) return;
  place(engine, "preferences", sideBySide(Array.from(shapes, preferenceQuantiles)));
}

/** One table after the other in one. */
function sideBySide(tables: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(tables.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const table of tables) {
    all.set(table, end);
    end += table.length;
  }
  return all;
}
