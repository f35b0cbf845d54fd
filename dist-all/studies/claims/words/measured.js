/** What the brands of the claims' markets are called. */
export const labels = {
    nonna: "Nonna",
    catena: "Catena",
    brera: "Brera",
    filo: "Filo",
    moda: "Moda",
    tela: "Tela",
};
/** When, as it follows a metric's words; nothing for the whole run. */
export function periodWords(period) {
    const [, word, first, last] = /^(last|day)(\d+)(?:-(\d+))?$/.exec(period) ?? [];
    if (word === "last")
        return { en: ` in the last ${first} days`, it: ` negli ultimi ${first} giorni` };
    if (word === "day" && last !== undefined) {
        const [from, to] = [Number(first) + 1, Number(last) + 1];
        return { en: `, days ${from} to ${to}`, it: `, giorni da ${from} a ${to}` };
    }
    return { en: "", it: "" };
}
