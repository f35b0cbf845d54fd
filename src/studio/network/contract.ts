/** Good words spread, or bad ones. */
export type CascadeKind = "bad" | "good";

/** Everything that is drawn of who tells whom. Plain data. */
export interface NetworkSight {
  /** consumers who are drawn: all, or those nearest to who begins the cascade */
  readonly consumers: Int32Array;
  /** consumers of the whole market, as they are simulated */
  readonly everybody: number;
  /** places in a disc of radius 1: who begins stands in its middle, friends of friends further out */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** who knows whom: two places in `consumers` each; empty where everybody knows everybody */
  readonly ties: Int32Array;
  readonly meanFriends: number;
  /** words by the day on which they are heard, of those who are drawn */
  readonly words: Words;
  /** the largest cascade; undefined where nobody says anything of the kind */
  readonly cascade?: CascadeSight;
}

export interface Words {
  /** where the words of each day end; shape [days] */
  readonly dayEnds: Int32Array;
  /** places in `consumers` */
  readonly teller: Int32Array;
  readonly listener: Int32Array;
  readonly isGood: Uint8Array;
  readonly brand: Int8Array;
  /** 1 where it belongs to the cascade */
  readonly isInCascade: Uint8Array;
}

export interface CascadeSight {
  /** day of the run on which it begins */
  readonly day: number;
  /** number of the brand that is spoken of */
  readonly brand: number;
  /** consumers who hear of it, words, and hands that the longest way goes through */
  readonly people: number;
  readonly words: number;
  readonly hands: number;
  /** days from its first word to its last */
  readonly days: number;
  /** number of the consumer who begins */
  readonly beginner: number;
}
