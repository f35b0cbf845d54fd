import { type Claim } from "./claim.ts";
import type { Agenda } from "../study.ts";
import type { Language } from "../../language/language.ts";
/** What decides how many runs there are. */
interface Extent {
    readonly runs?: number;
    readonly consumers?: number;
    readonly boundaries: boolean;
    readonly seed: string;
}
/** The runs that trying some claims takes at most; each claim has a market of its own. */
export declare function claimsAgenda(claims: readonly Claim[], extent: Extent, language: Language): Agenda;
export {};
