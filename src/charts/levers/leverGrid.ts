/** What came out at one combination of two levers: the median run, and what holds nine runs in ten. */
export interface LeverGridRow {
  /** value of the lever along the bottom, e.g. coverage */
  readonly x: number;
  /** value of the lever up the side, e.g. quality */
  readonly y: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The different values of a lever, ascending. */
export function leverValues(rows: readonly LeverGridRow[], lever: "x" | "y"): number[] {
  return [...new Set(rows.map((row) => row[lever]))].sort((a, b) => a - b);
}

/** Mean outcome at the lowest and at the highest value of a lever, over all values of the other one. */
export function leverEnds(rows: readonly LeverGridRow[], lever: "x" | "y"): { low: number; high: number } {
  const values = leverValues(rows, lever);
  const meanAt = (value: number) => {
    const there = rows.filter((row) => row[lever] === value);
    return there.reduce((sum, row) => sum + row.value, 0) / there.length;
  };
  return { low: meanAt(values[0]), high: meanAt(values[values.length - 1]) };
}

/** Outcomes at the four corners of the grid. */
export interface Corners {
  readonly bottomLeft: number;
  readonly bottomRight: number;
  readonly topLeft: number;
  readonly topRight: number;
}

/** The corners, if all four were run. */
export function cornersOf(rows: readonly LeverGridRow[]): Corners | undefined {
  const [left, right] = endsOf(leverValues(rows, "x"));
  const [bottom, top] = endsOf(leverValues(rows, "y"));
  const at = (x: number, y: number) => rows.find((row) => row.x === x && row.y === y)?.value ?? Number.NaN;
  const corners = {
    bottomLeft: at(left, bottom),
    bottomRight: at(right, bottom),
    topLeft: at(left, top),
    topRight: at(right, top),
  };
  return Object.values(corners).every(Number.isFinite) ? corners : undefined;
}

function endsOf(values: readonly number[]): [number, number] {
  return [values[0], values[values.length - 1]];
}
