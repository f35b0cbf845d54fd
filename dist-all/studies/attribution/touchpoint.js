import { MOMENTS } from "../../model/parameters.js";
/** Micro-moments a touchpoint covers, as numbers. */
const momentsOf = ({ moment }) => MOMENTS.flatMap((name, at) => (moment === undefined || moment === name ? [at] : []));
/** The channels on which a brand is present at some time, in the order of the scenario. */
export function channelTouchpoints(parameters, brand) {
    return parameters.channels
        .map((channel) => ({ channel }))
        .filter((touchpoint) => isPresent(parameters, brand, touchpoint));
}
/** The micro-moments of channels in which a brand is present at some time. */
export function momentTouchpoints(parameters, brand) {
    return parameters.channels
        .flatMap((channel) => MOMENTS.map((moment) => ({ channel, moment })))
        .filter((touchpoint) => isPresent(parameters, brand, touchpoint));
}
/**
 * The same market in which a brand is absent from some touchpoints, for the whole run and whatever the timeline says.
 * What its presence there costs goes too.
 */
export function withoutTouchpoints(parameters, brand, touchpoints) {
    const cells = touchpoints.flatMap((touchpoint) => cellsOf(parameters, brand, touchpoint));
    const epochs = parameters.epochs.map((epoch) => {
        const coverage = epoch.brands.coverage.slice();
        for (const cell of cells)
            coverage[cell] = 0;
        return { ...epoch, brands: { ...epoch.brands, coverage } };
    });
    return { ...parameters, epochs };
}
function isPresent(parameters, brand, touchpoint) {
    const cells = cellsOf(parameters, brand, touchpoint);
    return parameters.epochs.some(({ brands: { coverage } }) => cells.some((cell) => coverage[cell] > 0));
}
/** Where the brand's coverage of a touchpoint stands in an epoch's table. */
function cellsOf({ brands, channels }, brand, touchpoint) {
    const row = brands.indexOf(brand) * channels.length + channels.indexOf(touchpoint.channel);
    return momentsOf(touchpoint).map((moment) => row * MOMENTS.length + moment);
}
