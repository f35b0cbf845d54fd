import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";

/** What `umot studio` says. */
export const studioWords = {
  served: (address: string): Bilingual => ({
    en: `The studio is at ${address}\nIt runs in your browser, on this machine alone. Ctrl-C ends it.`,
    it: `Lo studio è su ${address}\nGira nel tuo browser, solo su questa macchina. Ctrl-C lo chiude.`,
  }),
  notOpened: {
    en: "No browser could be opened: open the address by hand.",
    it: "Non è stato possibile aprire un browser: apri l'indirizzo a mano.",
  } satisfies Bilingual,
  ended: { en: "The studio is closed.", it: "Lo studio è chiuso." } satisfies Bilingual,
  written: (file: string): Bilingual => ({
    en: `Written to ${file}: open it with a double click; it needs neither network nor umot.`,
    it: `Scritto in ${file}: aprilo con un doppio clic; non servono né rete né umot.`,
  }),
  portTaken: (port: number): Fault => ({
    message: {
      en: `Port ${port} is taken, or you may not use it.`,
      it: `La porta ${port} è occupata, o non è permessa.`,
    },
    advice: {
      en: "Leave --port out, and umot takes a free one.",
      it: "Ometti --port: se ne prende una libera.",
    },
  }),
} as const;
