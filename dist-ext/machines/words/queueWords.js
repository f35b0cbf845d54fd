/** What an experiment says whose runs are done by workers at a queue. */
const en = {
    crew: (workers, threads) => `${workers === 1 ? "1 worker" : `${workers} workers`} with ${threads === 1 ? "1 thread" : `${threads} threads`}`,
    work: (runs, address, crew) => `${runs} through ${address}: ${crew}.`,
    waiting: (runs, address) => `${runs} through ${address}.`,
    kept: (runs) => `${runs}, all of them on disk already.`,
    come: (crew) => `The runs go on: ${crew}.`,
    nobody: (address) => `No worker listens at ${address}, so the runs wait. On any machine: umot worker --queue ${address}`,
    others: (others, own, address) => `No worker at ${address} has the engine of this umot ${own}, so the runs wait; results of others would differ: ${others}. Install the same version there.`,
    lost: (address) => `Redis at ${address} is gone; the experiment waits until it is there again. Ctrl-C ends.`,
    back: (address) => `Redis at ${address} is there again, and the experiment goes on.`,
    full: (address) => `Redis at ${address} is full (maxmemory): runs wait until there is room. Nothing is lost. Give it more memory, or let other data go.`,
};
const it = {
    crew: (workers, threads) => `${workers === 1 ? "1 worker" : `${workers} worker`} con ${threads === 1 ? "1 processo" : `${threads} processi`}`,
    work: (runs, address, crew) => `${runs} attraverso ${address}: ${crew}.`,
    waiting: (runs, address) => `${runs} attraverso ${address}.`,
    kept: (runs) => `${runs}, tutte già su disco.`,
    come: (crew) => `Le simulazioni riprendono: ${crew}.`,
    nobody: (address) => `Nessun worker ascolta a ${address}, quindi le simulazioni aspettano. Su una macchina qualsiasi: umot worker --queue ${address}`,
    others: (others, own, address) => `Nessun worker a ${address} ha il motore di questo umot ${own}, quindi le simulazioni aspettano; con altri i risultati sarebbero diversi: ${others}. Installa lì la stessa versione.`,
    lost: (address) => `Redis a ${address} non risponde più; l'esperimento aspetta che torni. Ctrl-C per finire.`,
    back: (address) => `Redis a ${address} è tornato, e l'esperimento riprende.`,
    full: (address) => `Redis a ${address} è pieno (maxmemory): le simulazioni aspettano che ci sia posto. Niente va perso. Dagli più memoria, oppure elimina altri dati.`,
};
export const queueWords = { en, it };
