import { capital } from "../../../drawing/words/measures.ts";

/** Words of the charts that say which settings matter. */
const en = {
  nothing: {
    title: "No setting moves anything",
    sentences: ["The outcome stays the same whatever is varied."],
  },
  strongest: (setting: string, measure: string, effect: string) =>
    `Of all settings varied, raising ${setting} moves ${measure} most: ${effect} over its range`,
  interval: (setting: string, low: string, high: string) =>
    `On average over all other settings, raising ${setting} through its range changes it by ${low} to ${high}.`,
  bothWays: (setting: string, rises: string, falls: string) =>
    `Raising ${setting} works both ways: ${rises} in some cases, ${falls} in others.`,
  weakest: (setting: string, effect: string) => `Least comes from ${setting}: ${effect}.`,
  tornado: (measure: string) =>
    `Change in ${measure} when a setting goes from the lower to the upper end of its range`,
  tornadoCaption: "Bars: where it rises, where it falls. Thin line: interval of the mean change.",
  plane: (measure: string) => `Effect on ${measure} of the whole range of each setting (Morris)`,
  planeX: "mean size of the effect (μ*)",
  planeY: "spread (σ)",
  planeCaption: "Right: matters. High: depends on the other settings, or is not linear. Lines: intervals.",
  planeLuck: "left of here: may be luck",
  clear: (count: number, all: number, measure: string) => {
    const rest = `${measure} more than luck could`;
    if (count === 0) return `No setting varied moves ${rest}`;
    if (count < all) return `${count} of ${all} settings varied ${count === 1 ? "moves" : "move"} ${rest}`;
    return all === 1 ? `The setting varied moves ${rest}` : `All ${all} settings varied move ${rest}`;
  },
  largest: (setting: string, effect: string) =>
    `The largest effect is that of ${setting}: ${effect} on average, up or down.`,
  depends: (setting: string) =>
    `What raising ${setting} does depends most on the other settings, or on where it starts.`,
  steady: "No effect varies by as much as its own size: the settings add up.",
  owns: (setting: string, share: string, measure: string) =>
    `Of what varies in ${measure}, ${share} comes from ${setting} alone`,
  together: (share: string) => `${share} of the variance comes from settings acting together.`,
  none: "The settings add up: hardly anything comes from them acting together.",
  luck: (share: string) => `At most ${share} of the variance between points is luck left over.`,
  shares: (measure: string) => `Share of the variance of ${measure} over the ranges (Sobol’ indices)`,
  sharesCaption:
    "Thin line: interval over resampled points. Shares with others overlap, so they may add up to more than 100%.",
  alone: "alone",
  withOthers: "with others",
  percentagePoints: "points",
  columns: {
    setting: "Setting",
    rises: "Where it rises",
    falls: "Where it falls",
    net: "Mean change",
    low: "Low end of interval",
    high: "High end of interval",
    size: "Mean size of effect (μ*)",
    deviation: "Spread of effect (σ)",
    first: "Share alone",
    firstLow: "Share alone, at least",
    firstHigh: "Share alone, at most",
    total: "Share with others",
    totalLow: "Share with others, at least",
    totalHigh: "Share with others, at most",
  },
};

const it: typeof en = {
  nothing: {
    title: "Nessuna impostazione muove niente",
    sentences: ["Il risultato resta lo stesso, qualunque cosa si vari."],
  },
  strongest: (setting, measure, effect) =>
    `Fra le impostazioni variate, quella che conta di più per ${measure} è ${setting}: ${effect} su tutto l’intervallo`,
  interval: (setting, low, high) =>
    `In media su tutte le altre impostazioni, portare ${setting} da un estremo all’altro cambia da ${low} a ${high}.`,
  bothWays: (setting, rises, falls) =>
    `${capital(setting)}: agisce nei due sensi, ${rises} in alcuni casi, ${falls} in altri.`,
  weakest: (setting, effect) => `Quella che conta di meno è ${setting}: ${effect}.`,
  tornado: (measure) =>
    `Come cambia ${measure} quando un’impostazione va dall’estremo basso a quello alto del suo intervallo`,
  tornadoCaption: "Barre: dove sale, dove scende. Linea sottile: intervallo del cambiamento medio.",
  plane: (measure) => `Effetto dell’intero intervallo di ogni impostazione (Morris): ${measure}`,
  planeX: "grandezza media dell’effetto (μ*)",
  planeY: "variabilità (σ)",
  planeCaption:
    "A destra: conta. In alto: dipende dalle altre impostazioni, o non è lineare. Linee: intervalli.",
  planeLuck: "a sinistra: può essere il caso",
  clear: (count, all, measure) => {
    const rest = `per ${measure} più di quanto possa il caso`;
    if (count === 0) return `Nessuna impostazione variata conta ${rest}`;
    if (count === 1 && all > 1) return `Una delle ${all} impostazioni variate conta ${rest}`;
    if (count < all) return `${count} delle ${all} impostazioni variate contano ${rest}`;
    return all === 1
      ? `L’impostazione variata conta ${rest}`
      : `Tutte le ${all} impostazioni variate contano ${rest}`;
  },
  largest: (setting, effect) => `L’effetto più grande: ${setting}, ${effect} in media, in più o in meno.`,
  depends: (setting) =>
    `L’effetto che dipende di più dalle altre impostazioni, o da dove si parte, è quello di ${setting}.`,
  steady: "Nessun effetto varia quanto è grande: le impostazioni si sommano.",
  owns: (setting, share, measure) =>
    `Di ciò che varia (${measure}), ${share} viene da una sola impostazione: ${setting}`,
  together: (share) => `${share} della varianza viene da impostazioni che agiscono insieme.`,
  none: "Le impostazioni si sommano: quasi niente viene dal loro agire insieme.",
  luck: (share) => `Al massimo ${share} della varianza fra i punti è caso rimasto.`,
  shares: (measure) => `Parte della varianza sugli intervalli (indici di Sobol’): ${measure}`,
  sharesCaption:
    "Linea sottile: intervallo su punti ricampionati. Le parti insieme ad altre si sovrappongono: la somma può superare il 100%.",
  alone: "da sola",
  withOthers: "con altre",
  percentagePoints: "punti",
  columns: {
    setting: "Impostazione",
    rises: "Dove sale",
    falls: "Dove scende",
    net: "Cambiamento medio",
    low: "Estremo basso dell’intervallo",
    high: "Estremo alto dell’intervallo",
    size: "Grandezza media dell’effetto (μ*)",
    deviation: "Variabilità dell’effetto (σ)",
    first: "Parte da sola",
    firstLow: "Parte da sola, almeno",
    firstHigh: "Parte da sola, al massimo",
    total: "Parte con altre",
    totalLow: "Parte con altre, almeno",
    totalHigh: "Parte con altre, al massimo",
  },
};

export const sensitivityWords = { en, it };
