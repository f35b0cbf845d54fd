import type { Bilingual } from "../../language/bilingual.ts";

export const shareWords = {
  about: {
    en: "This link holds the whole market and your plan. Nothing is sent anywhere: whoever opens it computes the same.",
    it: "Questo link contiene tutto il mercato e il tuo piano. Nulla viene inviato: chi lo apre calcola le stesse cose.",
  },
  fromDisk: {
    en: "This page runs from a disk: whoever opens the link needs the same file in the same place. Send the file along, or the part from # on.",
    it: "Questa pagina gira da disco: chi apre il link deve avere lo stesso file nello stesso posto. Manda anche il file, oppure la parte che inizia con #.",
  },
  link: { en: "Link", it: "Link" },
  frame: { en: "For a page of your own", it: "Per una tua pagina" },
  copy: { en: "Copy", it: "Copia" },
  copied: { en: "Copied.", it: "Copiato." },
  byHand: {
    en: "Your browser does not allow it: copy the marked text by hand.",
    it: "Il browser non lo permette: copia a mano il testo evidenziato.",
  },
  resume: { en: "Go on where you were", it: "Riprendi da dove eri" },
  badFile: {
    en: "{name} is larger than two million characters: no scenario is.",
    it: "{name} supera i due milioni di caratteri: nessuno scenario è così grande.",
  },
  drop: { en: "Let go: the scenario opens here", it: "Rilascia: lo scenario si apre qui" },
} as const satisfies Record<string, Bilingual>;
