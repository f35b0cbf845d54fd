import type { Fault } from "../../language/fault.ts";
import { type Bilingual, inEach } from "../../language/bilingual.ts";

/** What a part of a link may be, as it follows “must be”. */
export const shapeWords = {
  group: { en: "a group of named values", it: "un gruppo di valori con nome" },
  absent: { en: "left out", it: "tralasciato" },
  list: (most: number): Bilingual => ({
    en: `a list of at most ${most} values`,
    it: `un elenco di al massimo ${most} valori`,
  }),
  text: (most: number): Bilingual => ({
    en: `a text of 1 to ${most} characters`,
    it: `un testo da 1 a ${most} caratteri`,
  }),
  number: { en: "a number", it: "un numero" },
  /** @param than - name of the part that it must exceed */
  above: (than: string): Bilingual => ({ en: `above “${than}”`, it: `maggiore di “${than}”` }),
  oneOf: (words: readonly string[]): Bilingual => ({
    en: `one of ${words.join(", ")}`,
    it: `uno fra ${words.join(", ")}`,
  }),
  shallow: (most: number): Bilingual => ({
    en: `nested no deeper than ${most} levels`,
    it: `annidato non oltre ${most} livelli`,
  }),
} as const;

const again: Bilingual = {
  en: "Copy the whole link again, or ask whoever sent it for a new one.",
  it: "Copia di nuovo il link per intero, o chiedine uno nuovo a chi l’ha mandato.",
};

const shown = (number: number) => inEach((language) => number.toLocaleString(language));

/** Why a link is not opened. */
export const linkFaults = {
  notOurs: {
    message: {
      en: "What stands behind # in the address is no link of umot.",
      it: "Ciò che segue # nell’indirizzo non è un link di umot.",
    },
    advice: again,
  },
  damaged: {
    message: {
      en: "The link is damaged: its checksum does not match, so that a part of it is missing or was changed.",
      it: "Il link è danneggiato: il codice di controllo non torna, quindi ne manca una parte o è stato cambiato.",
    },
    advice: again,
  },
  otherVersion: (got: number, known: number): Fault => ({
    message: {
      en: `The link is written in version ${got}; this page reads version ${known}.`,
      it: `Il link è scritto nella versione ${got}; questa pagina legge la versione ${known}.`,
    },
    advice: {
      en: "Open it with the version of umot that it was made with.",
      it: "Aprilo con la versione di umot con cui è stato fatto.",
    },
  }),
  tooLong: (got: number, most: number): Fault => ({
    message: {
      en: `The link has ${shown(got).en} characters; ${shown(most).en} are allowed.`,
      it: `Il link ha ${shown(got).it} caratteri; ne sono ammessi ${shown(most).it}.`,
    },
    advice: {
      en: "Send the scenario as a file, and drop that onto the page.",
      it: "Manda lo scenario come file e trascina quello sulla pagina.",
    },
  }),
  unfoldsTooFar: (most: number): Fault => ({
    message: {
      en: `What the link holds unfolds to more than ${shown(most).en} characters, which no scenario needs.`,
      it: `Ciò che il link contiene si espande oltre ${shown(most).it} caratteri, che a nessuno scenario servono.`,
    },
    advice: {
      en: "Do not trust it; ask whoever sent it for the scenario as a file.",
      it: "Non fidarti; chiedi a chi l’ha mandato lo scenario come file.",
    },
  }),
  /** @param part - where in it, for example `changes[2].path` */
  misshapen: (part: string, allowed: Bilingual): Fault => ({
    message: {
      en: `What the link holds is not as umot writes it: “${part}” must be ${allowed.en}.`,
      it: `Ciò che il link contiene non è come lo scrive umot: “${part}” dev’essere ${allowed.it}.`,
    },
    advice: again,
  }),
} as const;
