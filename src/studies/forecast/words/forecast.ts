import type { Language } from "../../../language/language.ts";

const en = {
  about: (series: string, horizon: string, values: string) => `${series}, ${horizon} ahead, from ${values}`,
  series: (count: number, shown: string) => (count === 1 ? "1 series" : `${shown} series`),
  values: (count: number, shown: string) => (count === 1 ? "1 value" : `${shown} values`),
  periods: {
    day: (count: number) => (count === 1 ? "1 day" : `${count} days`),
    week: (count: number) => (count === 1 ? "1 week" : `${count} weeks`),
    month: (count: number) => (count === 1 ? "1 month" : `${count} months`),
    quarter: (count: number) => (count === 1 ? "1 quarter" : `${count} quarters`),
    year: (count: number) => (count === 1 ? "1 year" : `${count} years`),
  },
  title: (what: string) => `Forecast of ${what}`,
  question: (what: string) => `How will ${what} develop?`,
  method: "Method",
  reasons: {
    asked: "you asked for it",
    size: "the size of the market is known, so what is known about other new products can be used",
    others: "there are enough other series of this kind to learn from",
    usual: "it is the usual choice where nothing but the series is known",
    better: (usual: string) =>
      `on this data's own past it erred at least 5% less than ${usual}, the usual choice`,
    fallback: "the method used for the other series lacks something here",
  },
  because: (method: string, reason: string) => `Method: ${method}, because ${reason}.`,
  past: (inside: string, of: string, share: string, isOwn: boolean) =>
    isOwn
      ? `In this data's own past the truth fell within the 80% band ${inside} of ${of} times (${share}).`
      : `In the past of all series the truth fell within the 80% band ${inside} of ${of} times (${share}).`,
  narrow: "The bands were too narrow in the past: think of them as wider than they are drawn.",
  noPast: "The past is too short to say how often such bands contained the truth.",
  columns: {
    period: "Period from",
    p50: "Median",
    eighty: "80% band",
    nineteen: "95% band",
    chance: "Reaches it",
    chanceBy: "By then",
    passed: "reached",
  },
  threshold: (value: string, isOfTotal: boolean) =>
    isOfTotal ? `Chance that the total so far reaches ${value}` : `Chance that a period reaches ${value}`,
  more: (count: string) => `… and ${count} more in the data files.`,
  without: (names: string) =>
    `Nothing can be said about ${names}: neither a value nor the size of the market (--size) is known.`,
  headline: (period: string) => `Next: ${period}`,
  end: (period: string) => `At the end: ${period}`,
  band: (low: string, high: string) => `80%: ${low} to ${high}`,
  chanceLabel: (value: string, period: string) => `Chance of reaching ${value} by ${period}`,
  table: "Forecast",
  read: "How the data were read",
  noneFinished:
    "Interrupted while methods were being tried on the past: nothing has been forecast yet, and nothing was written.",
  interrupted: (done: string, asked: string) =>
    `Interrupted: ${done} of ${asked} series were forecast. The same command forecasts all of them.`,
  limits: [
    "Nothing is simulated: the forecast continues the series' own past, with the size of the market and other series, and knows no causes.",
    "What has never happened in the data, such as a new rival, a recall or a change in the law, is in no band.",
    "What is planned for the future, such as prices and advertising, is not used.",
  ],
};

const it: typeof en = {
  about: (series, horizon, values) => `${series}, ${horizon} in avanti, da ${values}`,
  series: (count, shown) => (count === 1 ? "1 serie" : `${shown} serie`),
  values: (count, shown) => (count === 1 ? "1 valore" : `${shown} valori`),
  periods: {
    day: (count) => (count === 1 ? "1 giorno" : `${count} giorni`),
    week: (count) => (count === 1 ? "1 settimana" : `${count} settimane`),
    month: (count) => (count === 1 ? "1 mese" : `${count} mesi`),
    quarter: (count) => (count === 1 ? "1 trimestre" : `${count} trimestri`),
    year: (count) => (count === 1 ? "1 anno" : `${count} anni`),
  },
  title: (what) => `Previsione: ${what}`,
  question: (what) => `Come si svilupperà la serie: ${what}?`,
  method: "Metodo",
  reasons: {
    asked: "lo hai chiesto tu",
    size: "si conosce la dimensione del mercato, e quindi si può usare ciò che si sa di altri prodotti nuovi",
    others: "ci sono abbastanza altre serie di questo tipo da cui imparare",
    usual: "è la scelta abituale quando si conosce soltanto la serie",
    better: (usual) =>
      `sul passato di questi dati ha sbagliato almeno il 5% in meno di ${usual}, la scelta abituale`,
    fallback: "al metodo usato per le altre serie qui manca qualcosa",
  },
  because: (method, reason) => `Metodo: ${method}, perché ${reason}.`,
  past: (inside, of, share, isOwn) =>
    isOwn
      ? `Nel passato di questi dati la verità è caduta nella fascia dell'80% ${inside} volte su ${of} (${share}).`
      : `Nel passato di tutte le serie la verità è caduta nella fascia dell'80% ${inside} volte su ${of} (${share}).`,
  narrow: "In passato le fasce erano troppo strette: considerale più larghe di come sono disegnate.",
  noPast: "Il passato è troppo breve per dire quante volte fasce simili contenevano la verità.",
  columns: {
    period: "Periodo dal",
    p50: "Centro",
    eighty: "Fascia 80%",
    nineteen: "Fascia 95%",
    chance: "La raggiunge",
    chanceBy: "Entro allora",
    passed: "raggiunta",
  },
  threshold: (value, isOfTotal) =>
    isOfTotal
      ? `Probabilità che il totale raggiunga ${value}`
      : `Probabilità che un periodo raggiunga ${value}`,
  more: (count) => `… e altre ${count} nei file dei dati.`,
  without: (names) =>
    `Di ${names} non si può dire nulla: non si conosce né un valore né la dimensione del mercato (--size).`,
  headline: (period) => `Il prossimo: ${period}`,
  end: (period) => `Alla fine: ${period}`,
  band: (low, high) => `80%: da ${low} a ${high}`,
  chanceLabel: (value, period) => `Probabilità di raggiungere ${value} entro ${period}`,
  table: "Previsione",
  read: "Come sono stati letti i dati",
  noneFinished:
    "Interrotto mentre si provavano i metodi sul passato: non è ancora previsto niente, e niente è stato scritto.",
  interrupted: (done, asked) =>
    `Interrotto: serie previste ${done} su ${asked}. Lo stesso comando le prevede tutte.`,
  limits: [
    "Non si simula nulla: la previsione prosegue dal passato della serie, dalla dimensione del mercato e da altre serie, e non conosce cause.",
    "Ciò che nei dati non è mai successo, come un nuovo concorrente, un ritiro dal mercato o una nuova legge, non sta in nessuna fascia.",
    "Ciò che è in programma per il futuro, come prezzi e pubblicità, non viene usato.",
  ],
};

/** Words of a forecast, in every form in which it is shown. */
export const forecastWords: Readonly<Record<Language, typeof en>> = { en, it };
