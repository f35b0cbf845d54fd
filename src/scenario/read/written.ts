/** Where something was written. Lines and columns count from 1, as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** characters to underline */
  readonly length: number;
}

/** Where a text begins within a larger one, for values on the command line. */
export interface TextStart {
  readonly line: number;
  readonly column: number;
}

/** What somebody wrote, before it is known to make sense: values that remember where they stand. */
export type Written = WrittenMap | WrittenList | WrittenScalar;

export interface WrittenMap {
  readonly kind: "map";
  readonly place: Place;
  readonly entries: ReadonlyMap<string, WrittenEntry>;
}

export interface WrittenEntry {
  /** where the key stands */
  readonly place: Place;
  readonly value: Written;
}

interface WrittenList {
  readonly kind: "list";
  readonly place: Place;
  readonly items: readonly Written[];
}

interface WrittenScalar {
  readonly kind: "scalar";
  readonly place: Place;
  readonly value: unknown;
  /** a number as it was written, where that is not how its value is written: `007`, `1e3` */
  readonly source?: string;
}

/** Keys of maps and numbers of list items, from the outside in. */
export type Path = readonly (string | number)[];

/** The values alone. */
export function plainOf(written: Written): unknown {
  if (written.kind === "scalar") return written.value;
  if (written.kind === "list") return written.items.map(plainOf);
  return Object.fromEntries(Array.from(written.entries, ([key, { value }]) => [key, plainOf(value)]));
}

/** A value made by a program, as if it had been written at one place. */
export function writtenAt(place: Place, value: unknown): Written {
  if (Array.isArray(value)) {
    return { kind: "list", place, items: value.map((item) => writtenAt(place, item)) };
  }
  if (typeof value !== "object" || value === null) return { kind: "scalar", place, value };
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => [key, { place, value: writtenAt(place, inner) }] as const);
  return { kind: "map", place, entries: new Map(entries) };
}

/** What stands at a path, if anything does. */
export function writtenIn(written: Written | undefined, path: Path): Written | undefined {
  return path.reduce<Written | undefined>((within, step) => {
    if (within?.kind === "map") return within.entries.get(String(step))?.value;
    return within?.kind === "list" ? within.items[Number(step)] : undefined;
  }, written);
}

/** Keys of the map at a path, none if there is no map. */
export function keysIn(written: Written | undefined, path: Path): string[] {
  const within = writtenIn(written, path);
  return within?.kind === "map" ? [...within.entries.keys()] : [];
}

/** Where the key at a path stands; what is not written stands where the nearest thing around it does. */
export function keyPlace(written: Written, path: Path): Place {
  const parent = writtenIn(written, path.slice(0, -1));
  const step = path.at(-1);
  if (parent?.kind === "map" && step !== undefined) {
    const found = parent.entries.get(String(step));
    if (found !== undefined) return found.place;
  }
  return valuePlace(written, path);
}

/** Where the value at a path stands; what is not written stands at the key of the nearest thing around it. */
export function valuePlace(written: Written, path: Path): Place {
  const found = writtenIn(written, path);
  if (found !== undefined) return found.place;
  return path.length === 0 ? written.place : keyPlace(written, path.slice(0, -1));
}

/** A path as people write it: `timeline[0].set`, `brands.nonna.price`. */
export function formatPath(path: Path): string {
  return path
    .map((step, at) => {
      if (typeof step === "number") return `[${step}]`;
      const shown = /^[\w*]+$/.test(step) ? step : JSON.stringify(step);
      return at === 0 ? shown : `.${shown}`;
    })
    .join("");
}
