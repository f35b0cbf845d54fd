import type { Fault } from "../../language/fault.ts";

/** What a path may lead to besides a file that can be read. */
export type SpecialFile = "folder" | "pipe" | "socket" | "device";

const kinds = {
  folder: { en: "a folder", it: "una cartella" },
  pipe: { en: "a pipe", it: "una pipe" },
  socket: { en: "a socket", it: "un socket" },
  device: { en: "a device", it: "un dispositivo" },
} as const;

/** Faults of files that are there, but are not to be read. */
export const readingFaults = {
  special: (path: string, kind: SpecialFile): Fault => ({
    message: {
      en: `${path} is ${kinds[kind].en}, but a file is needed.`,
      it: `${path} è ${kinds[kind].it}, ma serve un file.`,
    },
    advice:
      kind === "folder"
        ? { en: "Name a file in it.", it: "Nomina un file che ci sta dentro." }
        : {
            en: "Write its output into a file, and name that file.",
            it: "Scrivi in un file quello che ne esce, e nomina quel file.",
          },
  }),
  tooLarge: (path: string, most: number, size: number): Fault => ({
    message: {
      en: `${path} must be at most ${megabytes(most)} MB, but is ${megabytes(size)} MB.`,
      it: `${path} deve essere al massimo di ${megabytes(most)} MB, ma è di ${megabytes(size)} MB.`,
    },
    advice: {
      en: "Check the path: this is probably not the file you meant.",
      it: "Controlla il percorso: probabilmente non è il file che intendevi.",
    },
  }),
  outside: (path: string, roots: readonly string[]): Fault => ({
    message: {
      en: `only files in ${roots.join(" or ")} are read, but ${path} is elsewhere.`,
      it: `si leggono soltanto i file in ${roots.join(" o ")}, ma ${path} sta altrove.`,
    },
    advice: {
      en: "Copy it beside the scenario, or, if you trust the scenario, add --allow-outside.",
      it: "Copialo accanto allo scenario oppure, se ti fidi dello scenario, aggiungi --allow-outside.",
    },
  }),
} as const;

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1e5) / 10;
}
