import type { EventColumns, LivedDays } from "../worker/contract.ts";
import { copyStanding, live, sleep, type Standing, STRIDE } from "./standing.ts";

/** Events of one day: rows `from` to `to` of some columns. */
export interface DayEvents {
  readonly events: EventColumns;
  readonly from: number;
  readonly to: number;
}

/** What consumers did in one run, day by day, and where they stood: what dots are drawn of, forwards and backwards. */
export class Lived {
  /** days that are there */
  recorded = 0;
  private readonly days: DayEvents[] = [];
  private readonly kept: Standing[] = [];

  constructor(readonly dots: number) {}

  /** Adds the days that have come. */
  add({ events, dayEnds, mornings }: LivedDays): void {
    this.kept.push(...mornings);
    for (let day = 0; day < dayEnds.length; ++day)
      this.days.push({ events, from: day === 0 ? 0 : dayEnds[day - 1], to: dayEnds[day] });
    this.recorded = this.days.length;
  }

  eventsOf(day: number): DayEvents | undefined {
    return this.days[day];
  }

  /** Where everybody stands in the morning of a day that is recorded. */
  morningOf(day: number, standing: Standing): void {
    const start = Math.floor(day / STRIDE);
    copyStanding(this.kept[start], standing);
    for (let past = start * STRIDE; past < day; ++past) {
      const { events, from, to } = this.days[past];
      for (let row = from; row < to; ++row) live(standing, events, row);
      sleep(standing);
    }
  }
}
