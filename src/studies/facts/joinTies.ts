import { type Fault, joinFaults } from "../../language/fault.ts";
import { type GraphPlace, graphFaults } from "./words/graphs.ts";

/** Two who know each other, by the names that a graph gives them. */
export interface Edge {
  readonly one: string;
  readonly other: string;
  /** line, row or edge where it stands */
  readonly place: GraphPlace;
}

/** Who knows whom among consumers numbered from 0. */
export interface FoundTies {
  /** how many people the graph has, those without ties included */
  readonly people: number;
  /** each pair once */
  readonly ties: readonly (readonly [number, number])[];
  /** edges that say what another one says: twice, or from the other side */
  readonly repeated: number;
}

/** What came of a graph, or all that is wrong with it. */
export type TiesRead = (FoundTies & { readonly fault?: undefined }) | { readonly fault: Fault };

const MOST_FAULTS = 10;

/** A market has at least so many consumers, and at most so many. */
const FEWEST = 100;
const MOST = 20_000_000;

/**
 * Numbers people in the order in which they appear and keeps each pair once; a friend is a friend in both directions.
 *
 * @param nodes - names of people who may have no ties
 */
export function joinTies(file: string, nodes: Iterable<string>, edges: Iterable<Edge>): TiesRead {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
  for (const name of nodes) numberOf(name);
  const seen = new Set<number>();
  const ties: (readonly [number, number])[] = [];
  const faults: Fault[] = [];
  let repeated = 0;
  for (const { one, other, place } of edges) {
    if (faults.length >= MOST_FAULTS) break;
    if (one === "" || other === "") faults.push(graphFaults.noName(file, place));
    else if (one === other) faults.push(graphFaults.withItself(file, place, one));
    else {
      const pair = [numberOf(one), numberOf(other)] as const;
      const key = Math.min(...pair) * 2 * MOST + Math.max(...pair);
      if (seen.has(key)) ++repeated;
      else ties.push(pair);
      seen.add(key);
    }
  }
  if (faults.length > 0) return { fault: joinFaults(faults) };
  if (ties.length === 0) return { fault: graphFaults.empty(file) };
  const people = numbers.size;
  if (people < FEWEST)
    return { fault: graphFaults.tooFew(file, people, FEWEST, Math.round((20 * ties.length) / people) / 10) };
  return people > MOST ? { fault: graphFaults.tooMany(file, people, MOST) } : { people, ties, repeated };
}
