import { createNetwork, type Network } from "../../model/people/network.ts";
import type { RunResult, TaleLog } from "../../model/result.ts";
import { keyFromSeed, replicationKey } from "../../numeric/luck/random.ts";
import { type Cascade, largestCascade } from "../../studies/run/rows/cascadeRows.ts";
import type { CascadeKind, CascadeSight, NetworkSight, Words } from "../network/contract.ts";
import { ringLayout } from "../network/ringLayout.ts";
import type { Question } from "./contract.ts";
import { parametersOf } from "./openQuestion.ts";

/** People who are drawn, at most. */
const MOST = 20_000;

/** Words that are sent to the page, at most; in markets that talk more, those around the cascade. */
const MOST_WORDS = 1_000_000;
/** Days around the beginning of the cascade that are sent then. */
const [BEFORE, AFTER] = [7, 42];

/** Who knows whom in the first run of a question, what they told each other, and the largest cascade of it. */
export function networkOf(run: RunResult, question: Question, kind: CascadeKind): NetworkSight {
  const { scenario, parameters } = parametersOf(question, 0);
  const { consumers } = parameters;
  const key = replicationKey(keyFromSeed(scenario.seed), 0);
  const network = createNetwork(parameters.network, consumers, key);
  const cascade = largestCascade({ runs: [run], scenario }, kind);
  const middle = cascade?.rows[0].teller ?? mostFriends(network);
  const rings = ringLayout(network, consumers, middle, MOST);
  const places = new Int32Array(consumers).fill(-1);
  rings.consumers.forEach((consumer, place) => {
    places[consumer] = place;
  });
  return {
    ...rings,
    everybody: consumers,
    ties: tiesAmong(network, rings.consumers, places),
    meanFriends: network.meanFriends,
    words: wordsAmong(run, places, scenario.wordOfMouth.neutral, cascade),
    ...(cascade !== undefined && { cascade: sightOf(cascade) }),
  };
}

function mostFriends({ start }: Network): number {
  let best = 0;
  for (let consumer = 0; consumer + 1 < start.length; ++consumer)
    if (start[consumer + 1] - start[consumer] > start[best + 1] - start[best]) best = consumer;
  return best;
}

function tiesAmong({ start, friends }: Network, drawn: Int32Array, places: Int32Array): Int32Array {
  if (start.length === 0) return new Int32Array(0);
  const ties: number[] = [];
  drawn.forEach((consumer, place) => {
    for (let tie = start[consumer]; tie < start[consumer + 1]; ++tie) {
      const other = places[friends[tie]];
      if (other > place) ties.push(place, other);
    }
  });
  return Int32Array.from(ties);
}

function wordsAmong(
  { tales, days }: Pick<RunResult, "tales" | "days">,
  places: Int32Array,
  neutral: number,
  cascade: Cascade | undefined,
): Words {
  const isOfCascade = new Set(cascade?.words);
  const rows = rowsWithin(tales, days, cascade).filter(
    (word) => places[tales.teller[word]] >= 0 && places[tales.listener[word]] >= 0,
  );
  const dayEnds = new Int32Array(days);
  for (const word of rows) dayEnds[tales.day[word]]++;
  for (let day = 1; day < days; ++day) dayEnds[day] += dayEnds[day - 1];
  return {
    dayEnds,
    teller: Int32Array.from(rows, (word) => places[tales.teller[word]]),
    listener: Int32Array.from(rows, (word) => places[tales.listener[word]]),
    isGood: Uint8Array.from(rows, (word) => Number(tales.said[word] > neutral)),
    brand: Int8Array.from(rows, (word) => tales.brand[word]),
    isInCascade: Uint8Array.from(rows, (word) => Number(isOfCascade.has(word))),
  };
}

function rowsWithin(tales: TaleLog, days: number, cascade: Cascade | undefined): Int32Array {
  const isTooMuch = tales.length > MOST_WORDS;
  const middle = cascade?.day ?? 0;
  const [from, to] = isTooMuch ? [middle - BEFORE, middle + AFTER] : [0, days];
  return Int32Array.from({ length: tales.length }, (_, word) => word).filter(
    (word) => tales.day[word] >= from && tales.day[word] < to,
  );
}

function sightOf({ rows, day, about }: Cascade): CascadeSight {
  return {
    day,
    brand: about,
    people: new Set(rows.map(({ listener }) => listener)).size,
    words: rows.length,
    hands: 1 + Math.max(...rows.map(({ hops }) => hops)),
    days: Math.max(...rows.map((row) => row.day)),
    beginner: rows[0].teller,
  };
}
