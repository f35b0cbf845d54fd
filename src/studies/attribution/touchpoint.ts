import { MOMENTS, type Parameters } from "../../model/parameters.ts";

/** A place where a brand is met: a channel, in one micro-moment or in all of them. */
export interface Touchpoint {
  readonly channel: string;
  /** `know`, `go`, `do` or `buy`; left out, all four */
  readonly moment?: string;
}

/** Micro-moments a touchpoint covers, as numbers. */
const momentsOf = ({ moment }: Touchpoint) =>
  MOMENTS.flatMap((name, at) => (moment === undefined || moment === name ? [at] : []));

/** The channels on which a brand is present at some time, in the order of the scenario. */
export function channelTouchpoints(parameters: Parameters, brand: string): Touchpoint[] {
  return parameters.channels
    .map((channel) => ({ channel }))
    .filter((touchpoint) => isPresent(parameters, brand, touchpoint));
}

/** The micro-moments of channels in which a brand is present at some time. */
export function momentTouchpoints(parameters: Parameters, brand: string): Touchpoint[] {
  return parameters.channels
    .flatMap((channel) => MOMENTS.map((moment) => ({ channel, moment })))
    .filter((touchpoint) => isPresent(parameters, brand, touchpoint));
}

/**
 * The same market in which a brand is absent from some touchpoints, for the whole run and whatever the timeline says.
 * What its presence there costs goes too.
 */
export function withoutTouchpoints(
  parameters: Parameters,
  brand: string,
  touchpoints: readonly Touchpoint[],
): Parameters {
  const cells = touchpoints.flatMap((touchpoint) => cellsOf(parameters, brand, touchpoint));
  const epochs = parameters.epochs.map((epoch) => {
    const coverage = epoch.brands.coverage.slice();
    for (const cell of cells) coverage[cell] = 0;
    return { ...epoch, brands: { ...epoch.brands, coverage } };
  });
  return { ...parameters, epochs };
}

function isPresent(parameters: Parameters, brand: string, touchpoint: Touchpoint): boolean {
  const cells = cellsOf(parameters, brand, touchpoint);
  return parameters.epochs.some(({ brands: { coverage } }) => cells.some((cell) => coverage[cell] > 0));
}

/** Where the brand's coverage of a touchpoint stands in an epoch's table. */
function cellsOf({ brands, channels }: Parameters, brand: string, touchpoint: Touchpoint): number[] {
  const row = brands.indexOf(brand) * channels.length + channels.indexOf(touchpoint.channel);
  return momentsOf(touchpoint).map((moment) => row * MOMENTS.length + moment);
}
