/** The logged consumers and the panel are spread evenly over the population: every k-th one, from the first on. */
export declare function sampleStride(consumers: number, sample: number): number;
/** Whether a consumer is one of a sample. */
export declare function isLogged(consumer: number, consumers: number, sample: number): boolean;
/** The same for all, one bit a consumer: asked at every visit, where a division would be felt. */
export declare function markLogged(consumers: number, sample: number): Int32Array;
/** Whether a consumer is marked. */
export declare function isMarked(marks: Int32Array, consumer: number): boolean;
