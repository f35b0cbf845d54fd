const en = {
    varied: (path) => `--set gives ${path} a value, but it is varied: the value given is used in no run.`,
    partVaried: (path, part) => `--set gives ${path} a value, but a part of it is varied (${part}): there, the value given is used in no run.`,
};
const it = {
    varied: (path) => `--set dà un valore a ${path}, che però viene variata: il valore dato non è usato in nessuna simulazione.`,
    partVaried: (path, part) => `--set dà un valore a ${path}, ma una sua parte viene variata (${part}): lì il valore dato non è usato in nessuna simulazione.`,
};
export const chosenSettingsWords = (language) => ({ en, it })[language];
