/**
 * Whether a day is a public holiday in Italy. Consumers of the model keep no holidays: what holidays do to needs belongs
 * into a scenario's season or timeline. Marketing-mix tools ask for them all the same.
 *
 * @param date - ISO date
 * @source Legge 27 maggio 1949, n. 260, with the changes up to D.P.R. 28 dicembre 1985, n. 792
 */
export declare function isPublicHoliday(date: string): boolean;
