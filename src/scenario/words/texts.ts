import type { Fault } from "../../language/fault.ts";

/** Faults of texts, whatever they are for. */
export const textFaults = {
  forbidden: (where: string, character: string): Fault => ({
    message: {
      en: `${where} must be written with characters that can be shown, but holds ${character}.`,
      it: `${where} deve essere scritto con caratteri che si possono mostrare, ma contiene ${character}.`,
    },
    advice: {
      en: "Delete that character: it moves the cursor, colours the screen, or turns the direction of writing.",
      it: "Cancella quel carattere: muove il cursore, colora lo schermo o inverte la direzione della scrittura.",
    },
  }),
} as const satisfies Readonly<Record<string, Fault | ((...said: never[]) => Fault)>>;
