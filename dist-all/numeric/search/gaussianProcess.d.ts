import { CholeskyDecomposition, Matrix } from "ml-matrix";
/** What has been measured at some points of the unit cube. */
export interface Measurements {
    /** shape [points][dimensions], each 0–1 */
    readonly points: readonly (readonly number[])[];
    /** mean of the runs at each point */
    readonly values: readonly number[];
    /** variance of each of these means, by luck */
    readonly noise: readonly number[];
}
/** A smooth surface through noisy measurements, and how unsure it is between them. */
export interface GaussianProcess {
    readonly points: readonly (readonly number[])[];
    /** how far one must go along each dimension until values have little to do with each other */
    readonly lengths: readonly number[];
    /** variance of the surface around its mean */
    readonly variance: number;
    readonly mean: number;
    readonly factor: CholeskyDecomposition;
    /** K⁻¹ (values − mean); shape [points, 1] */
    readonly weights: Matrix;
}
export interface Prediction {
    readonly mean: number;
    /** standard deviation of the surface there, without the luck of runs */
    readonly deviation: number;
}
/**
 * Fits the surface whose smoothness makes the measurements most likely.
 *
 *     k(a, b) = σ² (1 + √5 r + 5 r² / 3) e^(−√5 r),   r² = Σ ((a_d − b_d) / ℓ_d)²      (Matérn 5/2)
 *
 * σ² and the lengths ℓ maximise the marginal likelihood times a wide log-normal prior on the lengths, without which few
 * points would make any length look right; the constant mean is its generalised least-squares estimate.
 *
 * @source Rasmussen & Williams (2006), Gaussian Processes for Machine Learning, chapters 2, 4 and 5
 */
export declare function fitGaussianProcess(measurements: Measurements): GaussianProcess;
/** The same surface with further measurements, its smoothness kept. */
export declare function withMeasurements({ lengths, variance }: Pick<GaussianProcess, "lengths" | "variance">, measurements: Measurements): GaussianProcess;
/** The surface at a point. */
export declare function predict(surface: GaussianProcess, point: readonly number[]): Prediction;
