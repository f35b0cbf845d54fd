import type { Bilingual } from "../../language/bilingual.ts";
import type { ExpectedWords } from "../../scenario/compile/expectedWords.ts";

/** Said where words among friends multiply from step to step; nothing where they do not. */
export function warningOf({ passedOn, aDay }: ExpectedWords): Bilingual | undefined {
  if (passedOn <= 1) return undefined;
  const show = (language: string, value: number, digits: number) =>
    new Intl.NumberFormat(language, { maximumSignificantDigits: digits }).format(value);
  return {
    en: `Whoever hears something passes it on to ${show("en", passedOn, 2)} friends on average, so words multiply: about ${show("en", aDay, 2)} a day are expected, and a run may take very long. With fewer friends (network.friends), or with less told (wordOfMouth.tellRate) or passed on (wordOfMouth.passOn), that number stays below 1.`,
    it: `Chi sente qualcosa lo riferisce in media a ${show("it", passedOn, 2)} amici, e così le parole si moltiplicano: se ne prevedono circa ${show("it", aDay, 2)} al giorno, e una simulazione può durare molto a lungo. Con meno amici (network.friends), o se si racconta (wordOfMouth.tellRate) o si riferisce (wordOfMouth.passOn) di meno, si resta sotto 1.`,
  };
}
