import { type Bilingual, inEach } from "./bilingual.ts";

/** Something that the person at the keyboard can put right. */
export interface Fault {
  /** a whole sentence: where, what is allowed, what was got */
  readonly message: Bilingual;
  /** what to write or to do instead, one line */
  readonly advice: Bilingual;
}

/** Several faults as one: each but the last has its own advice behind it, the last one's stands below. */
export function joinFaults(faults: readonly Fault[]): Fault {
  const last = faults.length - 1;
  const line = ({ message, advice }: Fault, at: number): Bilingual =>
    at === last ? message : inEach((language) => `${message[language]} ${advice[language]}`);
  return {
    message: inEach((language) => faults.map((fault, at) => line(fault, at)[language]).join("\n")),
    advice: faults[last].advice,
  };
}

/** The word that was perhaps meant. */
export function didYouMean(word: string): Bilingual {
  return { en: `Did you mean ${word}?`, it: `Intendevi ${word}?` };
}
