/** What a forecast from a calibration says. */
const en = {
    title: (title) => `${title}: what comes`,
    plan: (draws, alternatives, estimate) => alternatives === 1
        ? `${draws} scenarios that the data leave possible, run on: ${estimate}.`
        : `${draws} scenarios that the data leave possible, run on in ${alternatives} alternatives with the same luck: ${estimate}.`,
    about: (consumers, days, draws) => `${consumers} synthetic consumers, ${days} days; ${draws} scenarios that the data leave possible, a run of each.`,
    comes: "What comes",
    changes: "What alternatives would change",
    measures: {
        sales: "sales",
        revenue: "revenue",
        rating: "displayed stars",
        reviews: "new reviews",
        share: "share of sales",
    },
    of: (measure, brand) => `${measure} of ${brand}`,
    from: "from",
    middle: "middle",
    band: "80 %",
    range: (low, high) => `${low} to ${high}`,
    means: "80 %: what is not known of the settings, luck, and how reality has kept away from the scenario until now, all together.",
    change: (alternative, what, middle, low, high, chance) => `${alternative}: ${what} ${middle} (${low} to ${high}) over all that comes; more than without with a chance of ${chance}.`,
    none: "No period comes after the data: lengthen the scenario with --days.",
};
const it = {
    title: (title) => `${title}: che cosa viene`,
    plan: (draws, alternatives, estimate) => alternatives === 1
        ? `${draws} scenari che i dati lasciano possibili, portati avanti: ${estimate}.`
        : `${draws} scenari che i dati lasciano possibili, portati avanti in ${alternatives} alternative con la stessa fortuna: ${estimate}.`,
    about: (consumers, days, draws) => `${consumers} consumatori sintetici, ${days} giorni; ${draws} scenari che i dati lasciano possibili, una simulazione di ciascuno.`,
    comes: "Che cosa viene",
    changes: "Che cosa cambierebbero le alternative",
    measures: {
        sales: "vendite",
        revenue: "ricavi",
        rating: "stelle mostrate",
        reviews: "nuove recensioni",
        share: "quota delle vendite",
    },
    of: (measure, brand) => `${measure} di ${brand}`,
    from: "dal",
    middle: "mediano",
    band: "80 %",
    range: (low, high) => `da ${low} a ${high}`,
    means: "80 %: ciò che non si sa delle impostazioni, il caso, e quanto finora la realtà si è scostata dallo scenario, tutto insieme.",
    change: (alternative, what, middle, low, high, chance) => `${alternative}: ${what} ${middle} (da ${low} a ${high}) in tutto ciò che viene; più che senza con probabilità del ${chance}.`,
    none: "Dopo i dati non viene nessun periodo: allunga lo scenario con --days.",
};
export const calibratedForecastWords = { en, it };
