import type { Forecast } from "./forecast.ts";
/**
 * Several forecasts as one: at each chance the mean of their values. Members that err apart make each other's errors
 * smaller, and none has to be known as the best beforehand.
 *
 *     Q(chance) = Σ Qᵢ(chance) / k
 *
 * @param members - at least one, of the same steps
 * @source Lichtendahl, Grushka-Cockayne & Winkler (2013), Is it better to average probabilities or quantiles?, Management
 *   Science 59(7), 1594–1611
 */
export declare function combined(members: readonly Forecast[]): Forecast;
