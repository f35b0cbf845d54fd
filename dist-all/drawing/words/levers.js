/** Levers that many sweeps have, in Italian; all others keep the name that the scenario gives them. */
const ITALIAN = {
    quality: "qualità",
    coverage: "copertura",
    price: "prezzo",
    promise: "promessa",
    service: "servizio",
    advertising: "pubblicità",
    "product quality": "qualità del prodotto",
    "service quality": "qualità del servizio",
};
/** A lever as people of a language call it. */
export function leverWord(locale, name, names = {}) {
    if (Object.hasOwn(names, name))
        return names[name][locale];
    return locale === "it" && Object.hasOwn(ITALIAN, name) ? ITALIAN[name] : name;
}
