/** Words of the chart of what contributed. */
const en = {
  title: (setting: string, change: string, total: string) => `Of ${total}, ${change} comes from ${setting}`,
  titleOne: (setting: string, change: string) => `What counts most is ${setting}: ${change}`,
  none: (total: string) => `No single setting clearly contributes to the change of ${total}`,
  clear: (clear: number, all: number) =>
    `${clear} of ${all} ${all === 1 ? "setting" : "settings"} ${clear === 1 ? "contributes" : "contribute"} clearly; what two do only together is shared between them.`,
  subtitle: (measure: string, brand: string, alternative: string) =>
    `Change in ${brand}’s ${measure} with ${alternative}, setting by setting`,
  total: "all together",
  caption: (runs: number, level: string) =>
    `Mean of ${runs} paired runs; thin lines: ${level} intervals of each contribution.`,
  columns: { setting: "Setting", contribution: "Contribution", low: "Low", high: "High" },
};

const it: typeof en = {
  title: (setting, change, total) => `Di ${total}, ${change} da una sola impostazione: ${setting}`,
  titleOne: (setting, change) => `A contare di più: ${setting} (${change})`,
  none: (total) => `Nessuna impostazione da sola contribuisce chiaramente alla variazione di ${total}`,
  clear: (clear, all) =>
    `${clear} ${clear === 1 ? "impostazione" : "impostazioni"} su ${all} ${clear === 1 ? "contribuisce" : "contribuiscono"} chiaramente; ciò che due fanno solo insieme è diviso fra loro.`,
  subtitle: (measure, brand, alternative) =>
    `Variazione di ${measure} di ${brand} con ${alternative}, impostazione per impostazione`,
  total: "tutte insieme",
  caption: (runs, level) =>
    `Media di ${runs} simulazioni appaiate; linee sottili: intervalli al ${level} di ogni contributo.`,
  columns: { setting: "Impostazione", contribution: "Contributo", low: "Da", high: "A" },
};

export const contributionWaterfallWords = { en, it };
