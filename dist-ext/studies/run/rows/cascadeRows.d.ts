import type { CascadeRow } from "../../../charts/wordOfMouth/cascadeRow.ts";
import type { Replications } from "../../runs/replicate.ts";
export interface Cascade {
    readonly rows: readonly CascadeRow[];
    /** name of the brand that is spoken of */
    readonly brand: string;
    /** day of the first telling, ISO */
    readonly start: string;
}
/**
 * The largest cascade of a crisis in the first run: it begins with somebody who tells something bad of her own
 * experience in the week in which the most bad words are said of any one brand, and ends four weeks later.
 *
 * A word that is passed on belongs to the word that its teller heard the same day, of the same brand, one hand
 * before; where she heard several, to the first.
 *
 * @returns undefined where nobody says anything bad
 */
export declare function worstCascade({ runs, scenario }: Replications): Cascade | undefined;
