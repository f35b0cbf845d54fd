/**
 * The course of a series without its season: the mean of a whole season around each value. Within half a season of either
 * end it goes on in a straight line, by the mean step of the nearest season of it.
 *
 * @param history - more than one season; no gaps
 * @param length - steps of a season, m ≥ 2
 */
export function courseOf(history: readonly number[], length: number): number[] {
  const half = Math.floor(length / 2);
  const course = history.map((_, at) => (isWithin(history, length, at) ? around(history, length, at) : 0));
  const [first, last] = [half, history.length - 1 - half];
  const span = Math.min(length, last - first);
  const step = (from: number, to: number) => (to > from ? (course[to] - course[from]) / (to - from) : 0);
  const [opening, closing] = [step(first, first + span), step(last - span, last)];
  return course.map((value, at) => {
    if (at < first) return course[first] + opening * (at - first);
    return at > last ? course[last] + closing * (at - last) : value;
  });
}

/** Whether half a season stands on both sides of a value. */
export function isWithin(history: readonly number[], length: number, at: number): boolean {
  const half = Math.floor(length / 2);
  return at >= half && at + half < history.length;
}

/** Mean of the season around a value; where its length is even, the values at both ends count half. */
function around(history: readonly number[], length: number, at: number): number {
  const half = Math.floor(length / 2);
  let sum = 0;
  for (let by = -half; by <= half; ++by) {
    const isEdge = length % 2 === 0 && Math.abs(by) === half;
    sum += history[at + by] * (isEdge ? 0.5 : 1);
  }
  return sum / length;
}
