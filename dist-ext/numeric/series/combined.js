/**
 * Several forecasts as one: at each chance the mean of their values. Members that err apart make each other's errors
 * smaller, and none has to be known as the best beforehand.
 *
 *     Q(chance) = Σ Qᵢ(chance) / k
 *
 * @param members - at least one, of the same steps
 * @source Lichtendahl, Grushka-Cockayne & Winkler (2013), Is it better to average probabilities or quantiles?, Management
 *   Science 59(7), 1594–1611
 */
export function combined(members) {
    const average = (rows) => rows[0].map((_, at) => rows.reduce((sum, row) => sum + row[at], 0) / rows.length);
    return {
        quantiles: members[0].quantiles.map((_, step) => average(members.map(({ quantiles }) => quantiles[step]))),
        together: members[0].together.map((_, step) => average(members.map(({ together }) => together[step]))),
    };
}
