import { Setting } from "../../layout/codes";
import { OTHERS } from "../after/beliefs";
import { meanOf, precisionOf } from "../memory/block";
import { setting } from "../memory/tables";

/**
 * What a brand's believed quality adds to its utility. What others said moves what is expected by its valence, and takes
 * away doubt by all of its precision:
 *
 *     β_q q_i · (π_own μ_own + v π_others μ_others) / (π_own + v π_others) − β_risk / (π_own + π_others)
 *
 * with the prior among what she holds herself. v = 1 is Bayes' rule.
 */
export function worthOf(block: usize, weight: f64, own: f64, ownSum: f64, risk: f64): f64 {
  const others = precisionOf(block, OTHERS);
  const mean = meanOf(block, OTHERS);
  const valence = setting(Setting.valence);
  if (valence === 1) return (weight * (ownSum + others * mean) - risk) / (own + others);
  const moving = valence * others;
  return (weight * (ownSum + moving * mean)) / (own + moving) - risk / (own + others);
}
