import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";

/** Faults of the writing itself: YAML that is none, repeats itself, or holds too much. */
export const yamlFaults = {
  unknownAlias: (name: string): Fault => ({
    message: {
      en: `*${name} must stand for what &${name} marks, but nothing before it is marked so.`,
      it: `*${name} deve stare per ciò che &${name} segna, ma prima niente è segnato così.`,
    },
    advice: {
      en: `Mark something with &${name}, or put a text that begins with * in quotes.`,
      it: `Segna qualcosa con &${name}, oppure metti fra virgolette un testo che comincia con *.`,
    },
  }),
  aliasOfItself: (name: string): Fault => ({
    message: {
      en: `*${name} must stand for something else, but stands inside what &${name} marks.`,
      it: `*${name} deve stare per qualcos'altro, ma si trova dentro ciò che &${name} segna.`,
    },
    advice: {
      en: "Write the values out instead of repeating them.",
      it: "Scrivi i valori per esteso invece di ripeterli.",
    },
  }),
  tooDeep: (deepest: number): Fault => ({
    message: {
      en: `the file must nest at most ${deepest} maps and lists, but nests more.`,
      it: `il file deve annidare al massimo ${deepest} gruppi e liste, ma ne annida di più.`,
    },
    advice: {
      en: "Look for a bracket that is never closed, or an anchor that contains itself.",
      it: "Cerca una parentesi mai chiusa, o un'ancora che contiene se stessa.",
    },
  }),
  tooMany: (values: number, aliases: number): Fault => ({
    message: {
      en: `the file must hold at most ${values} values and ${aliases} aliases, but holds more.`,
      it: `il file deve contenere al massimo ${values} valori e ${aliases} alias, ma ne contiene di più.`,
    },
    advice: {
      en: "Aliases (*name) repeat what they stand for; write fewer of them.",
      it: "Gli alias (*nome) ripetono ciò per cui stanno; scrivine di meno.",
    },
  }),
  badKey: (name: string | undefined): Fault => ({
    message: {
      en: `a key must be a plain word, but is ${name === undefined ? "a list or a map" : `“${name}”`}.`,
      it: `una chiave deve essere una parola semplice, ma è ${name === undefined ? "una lista o un gruppo" : `“${name}”`}.`,
    },
    advice: {
      en: "Use letters and digits, for example nonna or searchAds.",
      it: "Usa lettere e cifre, per esempio nonna o searchAds.",
    },
  }),
  duplicateKey: (name: string, line: number): Fault => ({
    message: {
      en: `${name} must be written once, but is already on line ${line}.`,
      it: `${name} deve essere scritto una volta sola, ma c'è già alla riga ${line}.`,
    },
    advice: {
      en: "Keep one of the two and delete the other.",
      it: "Tieni uno dei due e cancella l'altro.",
    },
  }),
  directive: (line: string): Fault => ({
    message: {
      en: `the file must be YAML 1.2 without directives, but begins with “${line}”.`,
      it: `il file deve essere YAML 1.2 senza direttive, ma comincia con “${line}”.`,
    },
    advice: {
      en: "Delete that line: directives change what is read (with YAML 1.1, no becomes false and 0100 becomes 64).",
      it: "Cancella quella riga: le direttive cambiano ciò che si legge (con YAML 1.1 no diventa false e 0100 diventa 64).",
    },
  }),
  secondScenario: {
    message: {
      en: "the file must hold one scenario, but a second begins here.",
      it: "il file deve contenere un solo scenario, ma qui ne comincia un secondo.",
    },
    advice: {
      en: "Delete the line --- or write each scenario into a file of its own.",
      it: "Cancella la riga --- oppure scrivi ogni scenario in un file suo.",
    },
  },
  invalid: (reason: Bilingual, advice: Bilingual): Fault => ({
    message: {
      en: `the file must be valid YAML, but here it is not: ${reason.en}.`,
      it: `il file deve essere YAML valido, ma qui non lo è: ${reason.it}.`,
    },
    advice,
  }),
} as const satisfies Readonly<Record<string, Fault | ((...said: never[]) => Fault)>>;
