import { placeByConsumer } from "./engine/engine.ts";
import { emptyRecorder } from "./eventLog.ts";
import type { Ledger } from "./books/ledger.ts";
import { readRecords } from "./people/population.ts";
import { Byte } from "./layout/record.ts";
import { emptyTales } from "./reviews/tales.ts";
import type { Market } from "./state.ts";

/**
 * Opens the books on the first day that counts. What people know, like and own stays; what was sold, told and spent
 * during the warm-up is forgotten, and who buys what is counted anew, as a panel that begins on this day would.
 *
 * A market without a warm-up has its books open from the beginning, and nothing is done.
 */
export function openBooks(market: Market, ledger: Ledger): void {
  if (market.parameters.warmUp === 0) return;
  for (const book of Object.values(ledger.money)) book.fill(0);
  emptyRecorder(ledger.events);
  emptyTales(ledger.tales);
  const { funnel, touchpoints } = market.tables;
  for (const table of [funnel, touchpoints])
    for (const counts of Object.values(table) as Float64Array[]) counts.fill(0);
  countBuyersAnew(market);
}

/** Nobody has bought anything since the books opened; what the records say of earlier purchases stays. */
function countBuyersAnew({ engine, people }: Market): void {
  placeByConsumer(engine, "boughtSince", engine.width.BITS_BYTES, people);
  readRecords(engine, people, ({ bytes }) => {
    for (let consumer = 0; consumer < people.size; ++consumer)
      bytes[4 * consumer * people.words + Byte.purchases] = 0;
  });
}
