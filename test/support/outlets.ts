/**
 * Mean over consumers of something that depends on the willingness to go to the nearest of outlets strewn at random,
 * e^(−r / travel): the nearest lies beyond r with chance e^(−density π r²). By the midpoint rule, to more digits than any
 * run can tell.
 */
export function meanOverWillingness(
  density: number,
  travel: number,
  valueOf: (willingness: number) => number,
): number {
  const step = 0.001;
  let sum = 0;
  for (let r = step / 2; r < 10; r += step) {
    const nearest = 2 * Math.PI * density * r * Math.exp(-density * Math.PI * r * r);
    sum += nearest * valueOf(Math.exp(-r / travel)) * step;
  }
  return sum;
}

/**
 * Moments over consumers of the willingness to go to the nearest of outlets strewn at random, e^(−r / travel).
 *
 * @param power - 1 = mean, 2 = mean square
 */
export function willingnessMoment(density: number, travel: number, power: number): number {
  return meanOverWillingness(density, travel, (willingness) => willingness ** power);
}
