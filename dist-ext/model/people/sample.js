/** The logged consumers and the panel are spread evenly over the population: every k-th one, from the first on. */
export function sampleStride(consumers, sample) {
    return Math.max(1, Math.floor(consumers / sample));
}
/** Whether a consumer is one of a sample. */
export function isLogged(consumer, consumers, sample) {
    if (sample === 0)
        return false;
    const stride = sampleStride(consumers, sample);
    return consumer % stride === 0 && consumer / stride < sample;
}
/** The same for all, one bit a consumer: asked at every visit, where a division would be felt. */
export function markLogged(consumers, sample) {
    const marks = new Int32Array(Math.ceil(consumers / 32));
    const stride = sampleStride(consumers, sample);
    for (let index = 0, consumer = 0; index < sample && consumer < consumers; ++index, consumer += stride)
        marks[consumer >> 5] |= 1 << (consumer & 31);
    return marks;
}
/** Whether a consumer is marked. */
export function isMarked(marks, consumer) {
    return ((marks[consumer >> 5] >>> (consumer & 31)) & 1) === 1;
}
