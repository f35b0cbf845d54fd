import { DAYPARTS, DEVICES, FORMATS, MOMENTS } from "../../model/parameters.ts";
import { formatPath, writtenIn, type Path } from "../written.ts";
import { shown, type Check, type Checked, type Finding } from "./check.ts";

const tolerance = 1e-6;

/** Shares of a whole must sum to 1. */
export const checkSums: Check = (checked) => {
  const { personas } = checked.scenario;
  return [
    ...checkShares(checked),
    ...Object.entries(personas).flatMap(([name, { devices, formats, transitions, dayparts }]) => [
      ...(devices === undefined ? [] : checkRow(checked, ["personas", name, "devices"], devices, DEVICES)),
      ...checkRow(checked, ["personas", name, "formats"], formats, FORMATS),
      ...MOMENTS.flatMap((from) =>
        checkRow(checked, ["personas", name, "transitions", from], transitions[from], MOMENTS),
      ),
      ...checkDayparts(
        ["personas", name, "dayparts"],
        DAYPARTS.map((daypart) => dayparts[daypart]),
      ),
    ]),
  ];
};

function checkShares({ scenario }: Checked): Finding[] {
  const shares = Object.entries(scenario.personas).map(([name, { share }]) => ({ name, share }));
  const sum = shares.reduce((total, { share }) => total + share, 0);
  if (Math.abs(sum - 1) <= tolerance || shares.length === 0) return [];
  const parts = shares.map(({ name, share }) => `${name} ${shown(share)}`).join(", ");
  return [
    {
      code: "U301",
      path: ["personas"],
      atKey: true,
      message: `the shares of all personas must sum to 1, but sum to ${shown(sum)}.`,
      advice: `They are ${parts}: ${sum > 1 ? "take away" : "add"} ${shown(Math.abs(1 - sum))} in all.`,
    },
  ];
}

function checkRow<Key extends string>(
  { written }: Checked,
  path: Path,
  row: Readonly<Record<Key, number>>,
  keys: readonly Key[],
): Finding[] {
  const sum = keys.reduce((total, key) => total + row[key], 0);
  if (Math.abs(sum - 1) <= tolerance) return [];
  const parts = keys.map((key) => {
    const isWritten = writtenIn(written, [...path, key]) !== undefined;
    return `${key} ${shown(row[key])}${isWritten ? "" : " (default)"}`;
  });
  return [
    {
      code: "U301",
      path,
      atKey: true,
      message: `${formatPath(path)} must sum to 1, but sums to ${shown(sum)}.`,
      advice: `They are ${parts.join(", ")}: ${sum > 1 ? "take away" : "add"} ${shown(Math.abs(1 - sum))} in all.`,
    },
  ];
}

function checkDayparts(path: Path, weights: readonly number[]): Finding[] {
  if (weights.some((weight) => weight > 0)) return [];
  return [
    {
      code: "U301",
      path,
      atKey: true,
      message: `${formatPath(path)} must have a weight above 0, but all six are 0.`,
      advice: "Give the dayparts in which this persona has micro-moments a weight.",
    },
  ];
}
