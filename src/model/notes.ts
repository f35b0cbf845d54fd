import { desk } from "./desk.ts";
import { Act, recordEvent } from "./events.ts";
import { Short } from "./population.ts";
import type { Market, Shard } from "./state.ts";
import type { Visit } from "./visit.ts";
import { shareOnTheWay } from "./wordOfMouth.ts";

/**
 * What happened at a source and is done after the last one of a moment. A note is this number, plus the channel × 16,
 * the brand × 256 and the number of the source × 4096; all but a visit are followed by a value.
 */
export const Note = { visited: 0, met: 1, read: 2, passedOn: 3 } as const;

/** Does what was noted in the order in which it happened: content is passed on, events go into the log. */
export function writeUp(market: Market, shard: Shard, visit: Visit, noted: number): void {
  const { notes } = desk;
  const journey = market.people.shorts[2 * visit.at + Short.journey];
  for (let cell = 0; cell < noted; ++cell) {
    const note = notes[cell];
    const kind = note & 15;
    const channel = (note >> 4) & 15;
    const brand = (note >> 8) & 15;
    if (kind === Note.visited) {
      recordEvent(shard.events, visit, Act.visit, journey, channel, -1, -1);
      continue;
    }
    const value = notes[++cell];
    if (kind === Note.passedOn) shareOnTheWay(market, shard, visit, brand, (note >> 12) << 8, value);
    else
      recordEvent(
        shard.events,
        visit,
        kind === Note.met ? Act.meet : Act.read,
        journey,
        channel,
        brand,
        value,
      );
  }
}
