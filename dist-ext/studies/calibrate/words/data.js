/** How data are said to be understood before a scenario is calibrated to them. */
const en = {
    measures: {
        sales: "sales",
        revenue: "revenue",
        rating: "displayed stars",
        reviews: "new reviews",
    },
    compared: (measure, brand, periods) => `${measure} of ${brand} in ${periods} periods`,
    comparedWith: (what) => `Held against the scenario: ${what}.`,
    outside: (periods) => `${periods} periods lie outside of the scenario’s days and are left out.`,
    planned: (what) => `Taken as decided, period by period: ${what}.`,
    unused: (what) => `Not used: ${what}.`,
    sought: (settings) => `To be found: ${settings}.`,
    proposed: (settings) => `To be found, as proposed (say otherwise with --fit): ${settings}.`,
};
const it = {
    measures: {
        sales: "vendite",
        revenue: "ricavi",
        rating: "stelle mostrate",
        reviews: "nuove recensioni",
    },
    compared: (measure, brand, periods) => `${measure} di ${brand} in ${periods} periodi`,
    comparedWith: (what) => `Confrontate con lo scenario: ${what}.`,
    outside: (periods) => `${periods} periodi stanno fuori dai giorni dello scenario e sono tralasciati.`,
    planned: (what) => `Presi come decisi, periodo per periodo: ${what}.`,
    unused: (what) => `Non usate: ${what}.`,
    sought: (settings) => `Da trovare: ${settings}.`,
    proposed: (settings) => `Da trovare, come proposto (se vuoi altro, dillo con --fit): ${settings}.`,
};
export const dataWords = { en, it };
