import type { Contents, Layout } from "./layout.ts";

/** Where a dot is to be, for every stage and room: numbers only, because it is asked for every dot of every frame. */
export class Places {
  /** first room of each stage */
  private readonly first: readonly number[];
  private readonly rooms: readonly number[];
  /** by stage: which room a channel, persona or brand has; −1 where none */
  private readonly roomOf: readonly Int16Array[];
  private readonly x: Float32Array;
  private readonly y: Float32Array;
  private readonly wide: Float32Array;
  private readonly high: Float32Array;

  constructor(
    private readonly layout: Layout,
    contents: Contents,
  ) {
    const boxes = layout.rooms.flat();
    this.rooms = layout.rooms.map((rooms) => rooms.length);
    this.first = layout.rooms.map((_, stage) => layout.rooms.slice(0, stage).flat().length);
    this.roomOf = layout.rooms.map((_, stage) => roomsOf(contents, stage));
    this.x = Float32Array.from(boxes, ({ x, width }) => x + width / 2);
    this.y = Float32Array.from(boxes, ({ y, height }) => y + height / 2 + 6);
    this.wide = Float32Array.from(boxes, ({ width }) => 0.72 * width);
    this.high = Float32Array.from(
      boxes,
      ({ height }) => Math.min(height, 70) * 0.7 * (height > 24 ? 0.8 : 0.4),
    );
  }

  xOf(dot: number, stage: number, room: number, jitter: number): number {
    return stage === 0 ? this.layout.homeX[dot] : this.x[room] + this.wide[room] * jitter;
  }

  yOf(dot: number, stage: number, room: number, jitter: number): number {
    return stage === 0 ? this.layout.homeY[dot] : this.y[room] + this.high[room] * jitter;
  }

  /**
   * The room of a dot at a stage, among all rooms.
   *
   * @param door - channel in a moment, brand in use and telling
   * @param jitter - of the dot, −½ to ½: who turned to no channel stands in any
   */
  placeOf(stage: number, door: number, jitter: number): number {
    if (stage === 0) return 0;
    const room = door < 0 ? -1 : (this.roomOf[stage][door] ?? -1);
    const count = this.rooms[stage];
    const some = room < 0 ? (stage >= 5 ? 0 : Math.floor((jitter + 0.5) * count)) : room;
    return this.first[stage] + Math.min(count - 1, some);
  }
}

function roomsOf({ channels, brands }: Contents, stage: number): Int16Array {
  if (stage === 0) return new Int16Array(0);
  if (stage >= 5) return Int16Array.from({ length: brands }, (_, brand) => brand);
  const rooms = channels[stage - 1];
  const most = Math.max(-1, ...rooms);
  return Int16Array.from({ length: most + 1 }, (_, channel) => rooms.indexOf(channel));
}
