/** What `umot validate` says. */
const en = {
    range: "range",
    verdict: "verdict",
    measured: "measured (90 %)",
    what: "what",
    hit: "hit",
    miss: "miss",
    unmeasured: "not measured",
    close: (verdict) => `${verdict} (close)`,
    written: (hits, all, file) => `${hits} of ${all} in their range; written to ${file}`,
};
const it = {
    range: "intervallo",
    verdict: "verdetto",
    measured: "misurato (90 %)",
    what: "che cosa",
    hit: "centrato",
    miss: "mancato",
    unmeasured: "non misurato",
    close: (verdict) => `${verdict} (per poco)`,
    written: (hits, all, file) => `${hits} su ${all} nel loro intervallo; scritto in ${file}`,
};
export const validateWords = { en, it };
