export function createTables(parameters) {
    const brands = parameters.brands.length;
    const channels = parameters.channels.length;
    const personas = parameters.personas.length;
    const funnel = () => new Float64Array(4 * personas * 4 * 6);
    return {
        funnel: { visits: funnel(), met: funnel(), left: funnel(), bought: funnel() },
        touchpoints: {
            visits: new Float64Array(personas * 4 * channels),
            met: new Float64Array(personas * 4 * channels * brands),
            exits: new Float64Array(personas * 4 * channels),
            bought: new Float64Array(channels * brands),
            failures: new Float64Array(channels * brands),
            satisfaction: new Float64Array(channels * brands),
        },
    };
}
