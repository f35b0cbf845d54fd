const kinds = {
    folder: { en: "a folder", it: "una cartella" },
    pipe: { en: "a pipe", it: "una pipe" },
    socket: { en: "a socket", it: "un socket" },
    device: { en: "a device", it: "un dispositivo" },
};
/** Faults of files that are there, but are not to be read. */
export const readingFaults = {
    special: (path, kind) => ({
        message: {
            en: `${path} is ${kinds[kind].en}, but a file is needed.`,
            it: `${path} è ${kinds[kind].it}, ma serve un file.`,
        },
        advice: kind === "folder"
            ? { en: "Name a file in it.", it: "Nomina un file che ci sta dentro." }
            : {
                en: "Write what it gives into a file, and name that file.",
                it: "Scrivi in un file quello che ne esce, e nomina quel file.",
            },
    }),
    tooLarge: (path, most, size) => ({
        message: {
            en: `${path} must be at most ${megabytes(most)} MB, but is ${megabytes(size)} MB.`,
            it: `${path} deve essere al massimo di ${megabytes(most)} MB, ma è di ${megabytes(size)} MB.`,
        },
        advice: {
            en: "Check the path: this is probably another file than you meant.",
            it: "Controlla il percorso: probabilmente non è il file che intendevi.",
        },
    }),
    outside: (path, roots) => ({
        message: {
            en: `only files below ${roots.join(" or ")} are read, but ${path} lies elsewhere.`,
            it: `si leggono soltanto i file sotto ${roots.join(" o ")}, ma ${path} sta altrove.`,
        },
        advice: {
            en: "Copy it beside the scenario, or, if you trust the scenario, add --allow-outside.",
            it: "Copialo accanto allo scenario oppure, se ti fidi dello scenario, aggiungi --allow-outside.",
        },
    }),
};
function megabytes(bytes) {
    return Math.ceil(bytes / 1e5) / 10;
}
