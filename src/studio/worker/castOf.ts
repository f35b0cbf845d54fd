import { Trait } from "../../model/layout/addresses.ts";
import type { Parameters } from "../../model/parameters.ts";
import { sampleStride } from "../../model/people/sample.ts";
import { cumulativeThresholds, indexAt } from "../../numeric/functions/distributions.ts";
import { childKeyHigh, childKeyLow, randomBits, type RandomKey } from "../../numeric/luck/random.ts";
import type { Cast } from "./contract.ts";

/** The logged consumers of a run: their numbers, and who they are, as the engine draws it. */
export function castOf({ consumers, logged, personaShare, scale }: Parameters, key: RandomKey): Cast {
  const stride = sampleStride(consumers, logged);
  const numbers = Int32Array.from({ length: logged }, (_, dot) => dot * stride).filter(
    (one) => one < consumers,
  );
  const thresholds = cumulativeThresholds(personaShare);
  const persona = Int8Array.from(numbers, (consumer) => {
    const [high, low] = [childKeyHigh, childKeyLow].map((child) => child(key.high, key.low, consumer));
    return indexAt(thresholds, randomBits(high, low, Trait.persona));
  });
  return { consumers: numbers, persona, each: (scale * consumers) / numbers.length };
}
