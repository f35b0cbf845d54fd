/**
 * A fair share of what players bring together: each one's contribution, averaged over every order in which they may
 * arrive.
 *
 *     share_i = Σ over groups S with i: worth(S) / |S|
 *
 * A game is a sum of synergies (Harsanyi's dividends), and a synergy is shared equally because its members are alike.
 * So nothing need be summed over 2ⁿ groups, and there may be any number of players.
 *
 * @param synergies - a synergy of nobody is nobody's
 * @param players - how many there are
 * @returns each player's share, in the unit of the worths; shape [players]
 * @source Shapley (1953), A value for n-person games; Harsanyi (1963), Int. Econ. Rev. 4(2), 194–220.
 *   For touchpoints: Zhao, Mahboobi & Bagheri (2018), arXiv:1804.05327
 */
export function shapleyValues(synergies, players) {
    const shares = new Float64Array(players);
    for (const { members, worth } of synergies) {
        for (const member of members)
            shares[member] += worth / members.length;
    }
    return shares;
}
