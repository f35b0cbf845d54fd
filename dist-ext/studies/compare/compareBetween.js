/**
 * Each pair of alternatives as a comparison of its own, the earlier one as its baseline: they met the same luck, so that
 * what tells them apart is known more surely than their two differences from the baseline would say.
 */
export function betweenAlternatives(comparison) {
    const alternatives = comparison.contenders.map((_, at) => at).slice(1);
    return alternatives.flatMap((one, at) => alternatives.slice(at + 1).map((other) => ({
        ...comparison,
        contenders: [one, other].map((place) => comparison.contenders[place]),
        values: [one, other].map((place) => comparison.values[place]),
    })));
}
