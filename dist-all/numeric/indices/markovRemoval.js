import { Matrix, solve } from "ml-matrix";
/**
 * What each touchpoint is worth to a Markov chain that was fitted to paths: the part of all purchases that would be
 * lost if everybody who comes to it left.
 *
 *     effect_i = 1 − P(purchase | paths end at i) / P(purchase),   P from the absorbing chain of order one
 *
 * The chain knows only which touchpoint follows which, so this is a rule about paths and no experiment.
 *
 * @param paths - paths without any touch are left out
 * @param touchpoints - how many there are
 * @returns effect of each, 0–1; all 0 if no path ended in a purchase; shape [touchpoints]
 * @source Anderl, Becker, von Wangenheim & Schumann (2016), Mapping the customer journey, IJRM 33(3), 457–474.
 *   doi:10.1016/j.ijresmar.2016.03.001
 */
export function removalEffects(paths, touchpoints) {
    const chain = countSteps(paths, touchpoints);
    const whole = purchaseChance(chain, touchpoints, -1);
    return Float64Array.from({ length: touchpoints }, (_, removed) => whole === 0 ? 0 : 1 - purchaseChance(chain, touchpoints, removed) / whole);
}
function countSteps(paths, touchpoints) {
    const start = touchpoints;
    const between = Array.from({ length: touchpoints + 1 }, () => new Float64Array(touchpoints));
    const bought = new Float64Array(touchpoints + 1);
    const all = new Float64Array(touchpoints + 1);
    for (const { touches, bought: won, lost } of paths) {
        if (touches.length === 0)
            continue;
        let from = start;
        for (const touch of touches) {
            between[from][touch] += won + lost;
            all[from] += won + lost;
            from = touch;
        }
        bought[from] += won;
        all[from] += won + lost;
    }
    return { between, bought, all };
}
/** Chance to end in a purchase from the start: x = Q x + r, solved for x. Whoever comes to `removed` buys nothing. */
function purchaseChance({ between, bought, all }, touchpoints, removed) {
    const size = touchpoints + 1;
    const system = Matrix.eye(size, size);
    const ends = Matrix.zeros(size, 1);
    for (let from = 0; from < size; ++from) {
        if (from === removed || all[from] === 0)
            continue;
        ends.set(from, 0, bought[from] / all[from]);
        for (let to = 0; to < touchpoints; ++to) {
            if (to !== removed)
                system.set(from, to, system.get(from, to) - between[from][to] / all[from]);
        }
    }
    return solve(system, ends).get(touchpoints, 0);
}
