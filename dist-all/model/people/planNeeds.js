/**
 * Needs of an average consumer of each persona, summed up to the beginning of each day.
 *
 *     Λ_p(t) = Σ_{d < t} rate_p(d) · season(d) · (1 + lift · attention_p · exposure(d))
 *
 * @returns shape [P, days + 1]
 */
export function planNeeds(parameters, advertising) {
    const { days, brands } = parameters;
    const personaCount = parameters.personas.length;
    const needs = new Float64Array(personaCount * (days + 1));
    for (let persona = 0; persona < personaCount; ++persona) {
        let next = 0;
        let epoch = parameters.epochs[0];
        let sum = 0;
        for (let day = 0; day < days; ++day) {
            while (next < parameters.epochs.length && parameters.epochs[next].fromDay <= day)
                epoch = parameters.epochs[next++];
            let exposure = 0;
            for (let cell = day * brands.length; cell < (day + 1) * brands.length; ++cell) {
                exposure += advertising.exposure[cell + brands.length] - advertising.exposure[cell];
            }
            const lift = 1 + epoch.advertising.needLift * epoch.personas.pushAttention[persona] * exposure;
            sum += epoch.personas.needRate[persona] * parameters.season[day] * lift;
            needs[persona * (days + 1) + day + 1] = sum;
        }
    }
    return needs;
}
