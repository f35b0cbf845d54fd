import { cumulativeThresholds } from "../numeric/functions/distributions.ts";
import { logarithmCells } from "../numeric/functions/deterministicMath.ts";
import type { RandomKey } from "../numeric/luck/random.ts";
import { DISTANCES, MOST_PERSONAS, MULTIPLIERS } from "./layout/codes.ts";
import { hasCustomers, placeCustomers } from "./people/placeCustomers.ts";
import { lanesOf } from "./engine/widths.ts";
import { type Engine, makeRoom, place, placeByConsumer, put, set } from "./engine/engine.ts";
import type { Range } from "./parts/range.ts";
import { placeNeeds } from "./people/needGuide.ts";
import type { Prepared } from "./prepare.ts";
import { needMultipliers } from "./people/needMultipliers.ts";
import type { Parameters } from "./parameters.ts";
import { roughNormals } from "./people/perception.ts";
import { gumbelParabolas, normalParabolas } from "./people/parabolas.ts";
import { preferenceQuantiles } from "./people/preferenceQuantiles.ts";
import { wordsOf } from "./people/population.ts";

/** Tells the engine how large the market is, and its luck. */
export function setSizes(engine: Engine, parameters: Parameters, key: RandomKey): void {
  const { consumers, days, brands, channels, personas } = parameters;
  const { width } = engine;
  refuseMore("brands", brands.length, width.MOST);
  refuseMore("channels", channels.length, width.MOST);
  refuseMore("personas", personas.length, MOST_PERSONAS);
  set(engine, {
    keyHigh: key.high,
    keyLow: key.low,
    population: consumers,
    brands: brands.length,
    channels: channels.length,
    personas: personas.length,
    days,
    recordBytes: 4 * wordsOf(brands.length, width),
  });
}

/** Places the tables of the market that are the same for all of its runs, and makes room for those of its rules. */
export function placeTables(engine: Engine, parameters: Parameters, prepared: Prepared): void {
  const { days, brands, channels, personas, epochs } = parameters;
  const { advertising, needs, needGuide, logged } = prepared;
  const { width } = engine;
  const places = 4 * personas.length * 3 * channels.length;
  makeRoom(engine, "meeting", 8 * places * brands.length);
  makeRoom(engine, "meetingLimits", 4 * places * lanesOf(brands.length));
  makeRoom(engine, "meetingPossible", 4 * width.BITS_WORDS * places);
  makeRoom(engine, "nearness", 8 * brands.length * DISTANCES);
  makeRoom(engine, "contactPrecision", 8 * personas.length * channels.length * brands.length);
  makeRoom(engine, "fading", 8 * (days + 1));
  makeRoom(engine, "met", 4 * personas.length * 4 * channels.length * brands.length);
  const { needShape } = epochs[0].personas;
  const shapes = [...new Set(needShape)];
  putTables(engine, parameters, shapes);
  place(engine, "initialAwareness", parameters.initialAwareness);
  place(engine, "needMultipliers", sideBySide(shapes.map(needMultipliers)));
  placeLifetime(engine, parameters);
  placeCancelling(engine, parameters);
  placeCustomers(engine, parameters);
  placePreferences(engine, epochs[0].brands.preference);
  place(engine, "loggedBits", logged);
  place(engine, "exposure", advertising.exposure);
  placeNeeds(engine, needs, needGuide);
}

/** Makes room for the consumers. */
export function placeConsumers(engine: Engine, parameters: Parameters, range: Range): void {
  placeByConsumer(engine, "people", 4 * wordsOf(parameters.brands.length, engine.width), range);
  placeByConsumer(engine, "reviews", 4, range);
  if (takesMembers(parameters)) placeByConsumer(engine, "memberships", 4, range);
  if (hasCustomers(parameters)) placeByConsumer(engine, "boughtSince", engine.width.BITS_BYTES, range);
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

/** Of what members' chances to cancel are made, where any brand ever takes members. */
function placeCancelling(engine: Engine, parameters: Parameters): void {
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
