/** Places that a dot still has to be seen at; older ones give way. */
const MOST = 8;

/** Seconds for which a dot is seen at one place, when nothing waits behind it and when all places do. */
const [SLOW, FAST] = [0.4, 0.1];

/**
 * The way of each dot: a day passes in a blink, and who wants to know in the morning tells in the evening. So that one
 * sees the whole loop, each place on it is shown for a moment, in the order in which the run had it.
 */
export class Trails {
  private readonly stages: Int8Array;
  private readonly doors: Int8Array;
  private readonly length: Uint8Array;
  private readonly since: Float32Array;

  constructor(dots: number) {
    this.stages = new Int8Array(dots * MOST);
    this.doors = new Int8Array(dots * MOST);
    this.length = new Uint8Array(dots);
    this.since = new Float32Array(dots);
  }

  /** A dot has come to a place. */
  note(dot: number, stage: number, door: number): void {
    const count = this.length[dot];
    const last = dot * MOST + count - 1;
    if (count > 0 && this.stages[last] === stage && (stage === 0 || this.doors[last] === door)) return;
    if (count === 0) this.since[dot] = 0;
    if (count === MOST) this.drop(dot);
    const place = dot * MOST + this.length[dot];
    this.stages[place] = stage;
    this.doors[place] = door;
    this.length[dot]++;
  }

  advance(seconds: number): void {
    for (let dot = 0; dot < this.length.length; ++dot) {
      const count = this.length[dot];
      if (count === 0) continue;
      this.since[dot] += seconds;
      const patience = SLOW + ((FAST - SLOW) * (count - 1)) / (MOST - 1);
      if (this.since[dot] < patience) continue;
      this.drop(dot);
      this.since[dot] = 0;
    }
  }

  /** Where a dot is seen; −1 where it is seen where it stands. */
  stageOf(dot: number): number {
    return this.length[dot] === 0 ? -1 : this.stages[dot * MOST];
  }

  doorOf(dot: number): number {
    return this.doors[dot * MOST];
  }

  clear(): void {
    this.length.fill(0);
  }

  private drop(dot: number): void {
    const first = dot * MOST;
    this.stages.copyWithin(first, first + 1, first + MOST);
    this.doors.copyWithin(first, first + 1, first + MOST);
    this.length[dot]--;
  }
}
