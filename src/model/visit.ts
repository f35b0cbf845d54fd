/** The daypart of the first moment of a day is drawn when it comes. */
export const UNDRAWN = 6;

/** Who is acting, on what day, in which moment: filled in once a visit and read by every mechanism. */
export interface Visit {
  day: number;
  consumer: number;
  /** first word of the consumer's record */
  at: number;
  persona: number;
  /** 1 = every activity goes into the event log */
  logged: number;
  consumerHigh: number;
  consumerLow: number;
  journeyHigh: number;
  journeyLow: number;
  momentHigh: number;
  momentLow: number;
  moment: number;
  /** 0–5, or `UNDRAWN` before the first moment of a day */
  daypart: number;
  /** the device in hand, 0–2 */
  device: number;
  /** the last channel turned to in this moment */
  lastChannel: number;
  /** brands met in this moment: one bit each */
  metBits: number;
  /** results of the choice that are real numbers; shape [8] */
  readonly scratch: Float64Array;
}

/** A visit to nobody yet. */
export function createVisit(): Visit {
  return {
    day: 0,
    consumer: 0,
    at: 0,
    persona: 0,
    logged: 0,
    consumerHigh: 0,
    consumerLow: 0,
    journeyHigh: 0,
    journeyLow: 0,
    momentHigh: 0,
    momentLow: 0,
    moment: 0,
    daypart: UNDRAWN,
    device: 0,
    lastChannel: -1,
    metBits: 0,
    scratch: new Float64Array(8),
  };
}

/** The logged consumers and the panel are spread evenly over the population: every k-th one, from the first on. */
export function sampleStride(consumers: number, sample: number): number {
  return Math.max(1, Math.floor(consumers / sample));
}

/** Whether a consumer is one of a sample. */
export function isLogged(consumer: number, consumers: number, sample: number): boolean {
  if (sample === 0) return false;
  const stride = sampleStride(consumers, sample);
  return consumer % stride === 0 && consumer / stride < sample;
}

/** The same for all, one bit a consumer: asked at every visit, where a division would be felt. */
export function markLogged(consumers: number, sample: number): Int32Array {
  const marks = new Int32Array(Math.ceil(consumers / 32));
  const stride = sampleStride(consumers, sample);
  for (let index = 0, consumer = 0; index < sample && consumer < consumers; ++index, consumer += stride)
    marks[consumer >> 5] |= 1 << (consumer & 31);
  return marks;
}
