/** Says of whom counts and money are. */
export const populationWords = {
  en: (population: string, consumers: string) =>
    `Counts and money are those of a market of ${population} people, for whom the ${consumers} consumers stand.`,
  it: (population: string, consumers: string) =>
    `Conteggi e importi sono quelli di un mercato di ${population} persone, rappresentate dai ${consumers} consumatori.`,
};
