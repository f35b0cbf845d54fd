/** What each way to forecast is called. */
const METHOD_NAMES = {
    naive: { en: "last value", it: "ultimo valore" },
    "seasonal-naive": { en: "last season", it: "ultima stagione" },
    drift: { en: "straight line", it: "linea retta" },
    ses: { en: "exponential smoothing", it: "livellamento esponenziale" },
    holt: { en: "Holt's trend", it: "tendenza di Holt" },
    damped: { en: "damped trend", it: "tendenza smorzata" },
    ets: { en: "ETS", it: "ETS" },
    theta: { en: "Theta", it: "Theta" },
    "local-level": { en: "local level", it: "livello locale" },
    combined: { en: "combination", it: "combinazione" },
    "bass-fit": { en: "Bass by least squares", it: "Bass ai minimi quadrati" },
    bass: { en: "Bass with market size", it: "Bass con dimensione del mercato" },
    nui: { en: "NUI with market size", it: "NUI con dimensione del mercato" },
    gompertz: { en: "Gompertz with market size", it: "Gompertz con dimensione del mercato" },
    curves: { en: "three curves with market size", it: "tre curve con dimensione del mercato" },
    analogues: { en: "like the other series", it: "come le altre serie" },
};
/** What a method is called in a sentence; its key where it has no name. */
export function methodName(method, language) {
    return METHOD_NAMES[method]?.[language] ?? method;
}
