import type { Language } from "../../../language/language.ts";
/** What `umot claims` says. */
declare const en: {
    plan: (claims: number, estimate: string) => string;
    interrupted: (done: number, asked: number) => string;
    expected: string;
    rises: string;
    falls: string;
    counts: (supported: number, depends: number, missed: number) => string;
};
export declare const claimsWords: Readonly<Record<Language, typeof en>>;
export {};
