import type { Fault } from "../../language/fault.ts";

/** Faults of the page's files. */
export const studioFaults = {
  notBuilt: {
    message: {
      en: "The page of the studio is not there: umot was built without it.",
      it: "La pagina dello studio non c'è: umot è stato costruito senza.",
    },
    advice: { en: "Build it: npm run build.", it: "Costruiscila: npm run build." },
  } satisfies Fault,
} as const;
