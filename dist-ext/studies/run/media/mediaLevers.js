/** By how much a lever is raised to see what a little more of it brings: enough to stand out from luck. */
const RAISE = 1.1;
/** What impressions on a channel are called among the levers: channels have no points in their names. */
export const impressionsLever = (channel) => `advertising.${channel}`;
/** The levers that a brand uses on any day: its channels, impressions bought on them, advertising everywhere, gifts. */
export function mediaLeversOf(parameters, brand) {
    const count = parameters.channels.length;
    const cells = (channel) => [0, 1, 2, 3].map((moment) => (brand * count + channel) * 4 + moment);
    const tables = [
        ...parameters.channels.map((name, channel) => ({
            name,
            table: "coverage",
            cells: cells(channel),
        })),
        ...parameters.channels.map((name, channel) => ({
            name: impressionsLever(name),
            table: "channelAdvertising",
            cells: [brand * count + channel],
        })),
        { name: "advertising", table: "advertising", cells: [brand] },
        { name: "seeding", table: "seeds", cells: [brand] },
    ];
    return tables.flatMap(({ name, table, cells: own }) => {
        const without = changed(parameters, table, own, () => 0);
        if (without === undefined)
            return [];
        const most = table === "coverage" ? 1 : Number.POSITIVE_INFINITY;
        const raised = (value) => {
            const more = Math.min(most, value * RAISE);
            return table === "seeds" ? Math.round(more) : more;
        };
        return [{ name, without, more: changed(parameters, table, own, raised) }];
    });
}
/** The parameters with some cells of the brands' table changed on all days; undefined where that changes nothing. */
function changed(parameters, table, cells, change) {
    const isSame = ({ brands }) => cells.every((cell) => change(brands[table][cell]) === brands[table][cell]);
    if (parameters.epochs.every(isSame))
        return undefined;
    const epochs = parameters.epochs.map((epoch) => {
        const own = epoch.brands[table].slice();
        for (const cell of cells)
            own[cell] = change(own[cell]);
        return { ...epoch, brands: { ...epoch.brands, [table]: own } };
    });
    return { ...parameters, epochs };
}
