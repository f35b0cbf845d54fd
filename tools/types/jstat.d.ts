/** The part of jstat that umot uses; the package ships no types of its own. */
declare module "jstat" {
  interface Distribution<Shape extends number[]> {
    pdf(x: number, ...shape: Shape): number;
    cdf(x: number, ...shape: Shape): number;
    /** The quantile at probability `p`, between 0 and 1. */
    inv(p: number, ...shape: Shape): number;
  }
  const jstat: {
    readonly beta: Distribution<[alpha: number, beta: number]>;
    readonly normal: Distribution<[mean: number, standardDeviation: number]>;
    readonly studentt: Distribution<[degreesOfFreedom: number]>;
    readonly centralF: Distribution<[betweenDegrees: number, withinDegrees: number]>;
    readonly chisquare: Distribution<[degreesOfFreedom: number]>;
    readonly gamma: Distribution<[shape: number, scale: number]>;
    readonly lognormal: Distribution<[mu: number, sigma: number]>;
  };
  export default jstat;
}
