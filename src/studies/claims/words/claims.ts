import type { Language } from "../../../language/language.ts";

/** What `umot claims` says. */
const en = {
  plan: (claims: number, estimate: string) =>
    `${claims === 1 ? "1 claim" : `${claims} claims`}, ${estimate}.`,
  interrupted: (done: number, asked: number) =>
    `Interrupted: ${done} of ${asked} claims were finished, and they are shown.`,
  expected: "Expected",
  rises: "rises",
  falls: "falls",
  counts: (supported: number, depends: number, missed: number) =>
    `${supported} supported, ${depends} depend on something, ${missed} not supported.`,
};

const it: typeof en = {
  plan: (claims, estimate) => `${claims === 1 ? "1 affermazione" : `${claims} affermazioni`}, ${estimate}.`,
  interrupted: (done, asked) => `Interrotto: ${done} affermazioni su ${asked} erano finite, e si vedono qui.`,
  expected: "Atteso",
  rises: "sale",
  falls: "scende",
  counts: (supported, depends, missed) =>
    `${supported} confermate, ${depends} dipendono da qualcosa, ${missed} non confermate.`,
};

export const claimsWords: Readonly<Record<Language, typeof en>> = { en, it };
