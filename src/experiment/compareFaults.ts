import type { Contender } from "./compare.ts";

/** Why scenarios cannot be compared. */
export interface CompareFault {
  /** a whole sentence: what, allowed, got */
  readonly message: string;
  /** what to do about it, one line */
  readonly advice: string;
}

/** More would not fit into a drawing, nor into a decision. */
const MOST_ALTERNATIVES = 5;

type Compared = Pick<Contender, "name" | "scenario">;

/**
 * What keeps scenarios from being compared, all at once; nothing if they can be. Numbers of different brands, lengths
 * or moneys have no difference.
 *
 * @param contenders - the baseline first
 */
export function findCompareFaults(contenders: readonly Compared[]): CompareFault[] {
  const [baseline, ...alternatives] = contenders;
  return [
    ...numberFaults(alternatives.length),
    ...alternatives.flatMap((one) => [
      ...marketFaults(baseline, one),
      ...brandFaults(baseline, one),
      ...nameFaults(contenders, one),
    ]),
  ];
}

function numberFaults(alternatives: number): CompareFault[] {
  if (alternatives === 0) {
    return [
      {
        message: "there must be something to compare with, but there is no alternative.",
        advice: 'Name a second scenario, or write --with "brands.nonna.quality=0.85".',
      },
    ];
  }
  if (alternatives <= MOST_ALTERNATIVES) return [];
  return [
    {
      message: `there must be at most ${MOST_ALTERNATIVES} alternatives, but there are ${alternatives}.`,
      advice: "Compare fewer at a time, or sweep the setting: umot sweep --help.",
    },
  ];
}

function marketFaults(baseline: Compared, one: Compared): CompareFault[] {
  const [ours, theirs] = [baseline.scenario.market, one.scenario.market];
  const fault = (what: string, is: string, must: string, advice: string): CompareFault => ({
    message: `${one.name} must have the baseline’s ${what} (${must}), but has ${is}.`,
    advice,
  });
  return [
    ...(ours.days === theirs.days
      ? []
      : [fault("days", String(theirs.days), String(ours.days), `Give both --days ${ours.days}.`)]),
    ...(ours.currency === theirs.currency
      ? []
      : [
          fault(
            "currency",
            theirs.currency,
            ours.currency,
            "Write the money of both in one currency; umot does not know exchange rates.",
          ),
        ]),
  ];
}

function brandFaults(baseline: Compared, one: Compared): CompareFault[] {
  const [ours, theirs] = [baseline, one].map(({ scenario }) => Object.keys(scenario.brands));
  const missing = ours.filter((brand) => !theirs.includes(brand));
  const added = theirs.filter((brand) => !ours.includes(brand));
  if (missing.length + added.length === 0) return [];
  const parts = [
    ...(missing.length > 0 ? [`lacks ${missing.join(", ")}`] : []),
    ...(added.length > 0 ? [`has ${added.join(", ")} besides`] : []),
  ];
  return [
    {
      message: `${one.name} must have the baseline’s brands (${ours.join(", ")}), but ${parts.join(" and ")}.`,
      advice:
        "A brand that comes later has an entryDay in both scenarios, after the last day where it never comes.",
    },
  ];
}

function nameFaults(contenders: readonly Compared[], one: Compared): CompareFault[] {
  const same = contenders.filter(({ name }) => name === one.name);
  if (same.length === 1 || same.indexOf(one) === 0) return [];
  return [
    {
      message: `the alternatives must differ in name, but two are called ${one.name}.`,
      advice: "Leave one out.",
    },
  ];
}
