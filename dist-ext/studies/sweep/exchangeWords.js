import { withArticle } from "../../drawing/words/italian.js";
/** Words for what levers are worth in each other. */
const en = {
    heading: "What levers are worth in each other",
    heads: [
        "Measure",
        "Lever",
        "Step",
        "Worth as much of",
        "Amount",
        "From",
        "To",
        "Explained by straight lines",
    ],
    means: (points, runs) => `Amount: change of the second lever that changes the measure as much as the step of the first does, by least squares over ${points} points in each of ${runs} paired runs; from and to: Fieller’s interval. – where the runs cannot tell.`,
    raises: (measure, first, second) => `${move(first)} raises ${measure} as much as ${move(second)} does`,
    lowers: (measure, first, second) => `${move(first)} lowers ${measure} as much as ${move(second)} does`,
    interval: (level, low, high) => ` (${level} interval: ${low} to ${high})`,
    explained: (share) => ` It is the mean over all points; straight lines explain ${share} of what differs between them.`,
    unclear: (measure, first, second, levers) => `How much ${second} is worth as much as ${first} for ${measure}, these runs cannot tell: they do not show whether ${levers.join(" or ")} changes it.`,
};
const it = {
    heading: "Quanto valgono le leve l’una nell’altra",
    heads: ["Misura", "Leva", "Passo", "Vale quanto", "Quantità", "Da", "A", "Spiegato da linee rette"],
    means: (points, runs) => `Quantità: variazione della seconda leva che cambia la misura quanto il passo della prima, con i minimi quadrati su ${points} punti in ognuna di ${runs} simulazioni appaiate; da e a: intervallo di Fieller. – dove le simulazioni non sanno dirlo.`,
    raises: (measure, first, second) => `${mossa(first)} fa salire ${measure} quanto ${mossa(second)}`,
    lowers: (measure, first, second) => `${mossa(first)} fa scendere ${measure} quanto ${mossa(second)}`,
    interval: (level, low, high) => ` (intervallo al ${level}: da ${low} a ${high})`,
    explained: (share) => ` È la media su tutti i punti; linee rette spiegano ${withArticle(share)} di ciò che fra loro è diverso.`,
    unclear: (measure, first, second, levers) => `Quanto serva di ${second} per valere ${first}, per ${measure}, queste simulazioni non sanno dirlo: non mostrano se ${levers.join(" o ")} conti qualcosa.`,
};
export function exchangeWords(locale) {
    return { en, it }[locale];
}
const move = ({ lever, amount, isLess }) => `${amount} ${isLess ? "less" : "more"} ${lever}`;
const mossa = ({ lever, amount, isLess }) => `${amount} in ${isLess ? "meno" : "più"} di ${lever}`;
