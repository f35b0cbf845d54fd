import type { Epoch, Parameters } from "../../../model/parameters.ts";

/** A lever of a brand: the market without it, and with a little more of it. */
export interface MediaLever {
  /** a channel of the brand, `advertising.<channel>` for impressions bought on one, or `advertising` or `seeding` */
  readonly name: string;
  readonly without: Parameters;
  /** undefined where there cannot be more: a brand that is everywhere on a channel already */
  readonly more: Parameters | undefined;
}

/** By how much a lever is raised to see what a little more of it brings: enough to stand out from luck. */
const RAISE = 1.1;

type LeverTable = "coverage" | "channelAdvertising" | "advertising" | "seeds";

/** What impressions on a channel are called among the levers: channels have no points in their names. */
export const impressionsLever = (channel: string) => `advertising.${channel}`;

/** The levers that a brand uses on any day: its channels, impressions bought on them, advertising everywhere, gifts. */
export function mediaLeversOf(parameters: Parameters, brand: number): MediaLever[] {
  const count = parameters.channels.length;
  const cells = (channel: number) => [0, 1, 2, 3].map((moment) => (brand * count + channel) * 4 + moment);
  const tables: { name: string; table: LeverTable; cells: readonly number[] }[] = [
    ...parameters.channels.map((name, channel) => ({
      name,
      table: "coverage" as const,
      cells: cells(channel),
    })),
    ...parameters.channels.map((name, channel) => ({
      name: impressionsLever(name),
      table: "channelAdvertising" as const,
      cells: [brand * count + channel],
    })),
    { name: "advertising", table: "advertising", cells: [brand] },
    { name: "seeding", table: "seeds", cells: [brand] },
  ];
  return tables.flatMap(({ name, table, cells: own }) => {
    const without = changed(parameters, table, own, () => 0);
    if (without === undefined) return [];
    const most = table === "coverage" ? 1 : Number.POSITIVE_INFINITY;
    const raised = (value: number) => {
      const more = Math.min(most, value * RAISE);
      return table === "seeds" ? Math.round(more) : more;
    };
    return [{ name, without, more: changed(parameters, table, own, raised) }];
  });
}

/** The parameters with some cells of the brands' table changed on all days; undefined where that changes nothing. */
function changed(
  parameters: Parameters,
  table: LeverTable,
  cells: readonly number[],
  change: (value: number) => number,
): Parameters | undefined {
  const isSame = ({ brands }: Epoch) =>
    cells.every((cell) => change(brands[table][cell]) === brands[table][cell]);
  if (parameters.epochs.every(isSame)) return undefined;
  const epochs = parameters.epochs.map((epoch): Epoch => {
    const own = epoch.brands[table].slice();
    for (const cell of cells) own[cell] = change(own[cell]);
    return { ...epoch, brands: { ...epoch.brands, [table]: own } };
  });
  return { ...parameters, epochs };
}
