import type { EventColumns } from "./contract.ts";

/** Columns of what is drawn, with room for more. */
export class EventRoom {
  length = 0;
  columns: EventColumns = columnsOf(4096);

  /** Makes room for so many rows more. */
  need(rows: number): void {
    const { columns, length } = this;
    if (length + rows <= columns.dot.length) return;
    this.columns = columnsOf(2 * (length + rows));
    for (const name of NAMES) this.columns[name].set(columns[name].subarray(0, length));
  }

  /** All rows, which are forgotten here. */
  takeAll(): EventColumns {
    const { columns, length } = this;
    this.length = 0;
    return {
      dot: columns.dot.slice(0, length),
      time: columns.time.slice(0, length),
      activity: columns.activity.slice(0, length),
      channel: columns.channel.slice(0, length),
      brand: columns.brand.slice(0, length),
      isGood: columns.isGood.slice(0, length),
    };
  }
}

function columnsOf(rows: number): EventColumns {
  return {
    dot: new Uint16Array(rows),
    time: new Uint8Array(rows),
    activity: new Uint8Array(rows),
    channel: new Int8Array(rows),
    brand: new Int8Array(rows),
    isGood: new Uint8Array(rows),
  };
}

const NAMES = Object.keys(columnsOf(0)) as (keyof EventColumns)[];
