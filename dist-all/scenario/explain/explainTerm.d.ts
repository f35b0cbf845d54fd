import type { Bilingual } from "../../language/bilingual.ts";
import { type Term } from "../words/glossary.ts";
/** A statement of the doctrine: what it claims, what stands for it, and the levers that belong to it. */
export interface StatementExplanation {
    readonly id: string;
    readonly says: Bilingual;
    readonly model: Bilingual;
    /** paths of settings, rows and groups once */
    readonly settings: readonly string[];
}
/** The term of the glossary that has a name, in either language. */
export declare function explainTerm(word: string): Term | undefined;
/** What D1 to D24 stand for; undefined if there is no such statement. */
export declare function explainStatement(id: string): StatementExplanation | undefined;
/** All statements, in order. */
export declare function listStatements(): StatementExplanation[];
