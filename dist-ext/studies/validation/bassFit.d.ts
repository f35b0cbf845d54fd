export interface BassFit {
    /** innovation, chance a year */
    readonly p: number;
    /** imitation, chance a year */
    readonly q: number;
    /** all who will ever adopt */
    readonly m: number;
}
/**
 * Bass's own estimate from yearly first purchases: least squares of S on the adopters before, Y and Y².
 *
 *     S = p m + (q − p) Y − (q / m) Y²
 *
 * @param sales - first purchases year by year, at least four years
 * @source Bass (1969), A new product growth for model consumer durables, Management Science 15, 215–227
 */
export declare function fitBass(sales: readonly number[]): BassFit;
