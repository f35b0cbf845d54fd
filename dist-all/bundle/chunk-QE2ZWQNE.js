import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/studies/forecast/words/forecast.js
var en = {
  about: (series, horizon, values) => `${series}, ${horizon} ahead, from ${values}`,
  series: (count, shown) => count === 1 ? "1 series" : `${shown} series`,
  values: (count, shown) => count === 1 ? "1 value" : `${shown} values`,
  periods: {
    day: (count) => count === 1 ? "1 day" : `${count} days`,
    week: (count) => count === 1 ? "1 week" : `${count} weeks`,
    month: (count) => count === 1 ? "1 month" : `${count} months`,
    quarter: (count) => count === 1 ? "1 quarter" : `${count} quarters`,
    year: (count) => count === 1 ? "1 year" : `${count} years`
  },
  title: (what) => `Forecast of ${what}`,
  question: (what) => `How will ${what} go on?`,
  method: "Method",
  reasons: {
    asked: "it was asked for",
    size: "the size of the market is known, so that what is known of other new products can be used",
    others: "there are enough other series of this kind to learn from",
    usual: "it is the usual choice where nothing but the series is known",
    better: (usual) => `on this data's own past it erred at least 5% less than ${usual}, the usual choice`,
    fallback: "the method taken for the other series lacks something here"
  },
  because: (method, reason) => `Method: ${method}, because ${reason}.`,
  past: (inside, of, share, isOwn) => isOwn ? `In this data's own past the truth fell within the 80% band ${inside} of ${of} times (${share}).` : `In the past of all series the truth fell within the 80% band ${inside} of ${of} times (${share}).`,
  narrow: "The bands were too narrow in the past: take them for wider than they are drawn.",
  noPast: "The past is too short to say how often such bands held the truth.",
  columns: {
    period: "Period from",
    p50: "Median",
    eighty: "80% band",
    nineteen: "95% band",
    chance: "Reaches it",
    chanceBy: "By then"
  },
  threshold: (value, isOfTotal) => isOfTotal ? `Chance that the total so far reaches ${value}` : `Chance that a period reaches ${value}`,
  more: (count) => `\u2026 and ${count} more in the data files.`,
  without: (names) => `Nothing can be said of ${names}: no value is known, nor the size of the market (--size).`,
  headline: (period) => `Next: ${period}`,
  end: (period) => `At the end: ${period}`,
  band: (low, high) => `80%: ${low} to ${high}`,
  chanceLabel: (value, period) => `Chance to reach ${value} by ${period}`,
  table: "Forecast",
  read: "How the data were read",
  limits: [
    "Nothing is simulated: the forecast goes on from the series' own past, the size of the market and other series, and knows no causes.",
    "What has never happened in the data, a new rival, a recall, a change of law, is in no band.",
    "What is planned for the future, prices and advertising, is not used."
  ]
}, it = {
  about: (series, horizon, values) => `${series}, ${horizon} in avanti, da ${values}`,
  series: (count, shown) => count === 1 ? "1 serie" : `${shown} serie`,
  values: (count, shown) => count === 1 ? "1 valore" : `${shown} valori`,
  periods: {
    day: (count) => count === 1 ? "1 giorno" : `${count} giorni`,
    week: (count) => count === 1 ? "1 settimana" : `${count} settimane`,
    month: (count) => count === 1 ? "1 mese" : `${count} mesi`,
    quarter: (count) => count === 1 ? "1 trimestre" : `${count} trimestri`,
    year: (count) => count === 1 ? "1 anno" : `${count} anni`
  },
  title: (what) => `Previsione: ${what}`,
  question: (what) => `Come andr\xE0 avanti la serie: ${what}?`,
  method: "Metodo",
  reasons: {
    asked: "\xE8 stato chiesto",
    size: "si conosce la dimensione del mercato, e quindi si pu\xF2 usare ci\xF2 che si sa di altri prodotti nuovi",
    others: "ci sono abbastanza altre serie di questo tipo da cui imparare",
    usual: "\xE8 la scelta abituale quando si conosce soltanto la serie",
    better: (usual) => `sul passato di questi dati ha sbagliato almeno il 5% in meno di ${usual}, la scelta abituale`,
    fallback: "al metodo preso per le altre serie qui manca qualcosa"
  },
  because: (method, reason) => `Metodo: ${method}, perch\xE9 ${reason}.`,
  past: (inside, of, share, isOwn) => isOwn ? `Nel passato di questi dati la verit\xE0 \xE8 caduta nella fascia dell'80% ${inside} volte su ${of} (${share}).` : `Nel passato di tutte le serie la verit\xE0 \xE8 caduta nella fascia dell'80% ${inside} volte su ${of} (${share}).`,
  narrow: "In passato le fasce erano troppo strette: considerale pi\xF9 larghe di come sono disegnate.",
  noPast: "Il passato \xE8 troppo breve per dire quante volte fasce cos\xEC contenevano la verit\xE0.",
  columns: {
    period: "Periodo dal",
    p50: "Centro",
    eighty: "Fascia 80%",
    nineteen: "Fascia 95%",
    chance: "La raggiunge",
    chanceBy: "Entro allora"
  },
  threshold: (value, isOfTotal) => isOfTotal ? `Probabilit\xE0 che il totale raggiunga ${value}` : `Probabilit\xE0 che un periodo raggiunga ${value}`,
  more: (count) => `\u2026 e altre ${count} nei file dei dati.`,
  without: (names) => `Di ${names} non si pu\xF2 dire nulla: non si conosce n\xE9 un valore n\xE9 la dimensione del mercato (--size).`,
  headline: (period) => `Il prossimo: ${period}`,
  end: (period) => `Alla fine: ${period}`,
  band: (low, high) => `80%: da ${low} a ${high}`,
  chanceLabel: (value, period) => `Probabilit\xE0 di raggiungere ${value} entro ${period}`,
  table: "Previsione",
  read: "Come sono stati letti i dati",
  limits: [
    "Non si simula nulla: la previsione prosegue dal passato della serie, dalla dimensione del mercato e da altre serie, e non conosce cause.",
    "Ci\xF2 che nei dati non \xE8 mai successo, un nuovo concorrente, un ritiro dal mercato, una nuova legge, non sta in nessuna fascia.",
    "Ci\xF2 che \xE8 in programma per il futuro, prezzi e pubblicit\xE0, non viene usato."
  ]
}, forecastWords = { en, it };

export {
  forecastWords
};
