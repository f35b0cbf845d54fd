/** Words of the events marked in charts of time. */
const en = {
  key: "Events",
  series: (what: string, count: number, every: number | undefined) =>
    `${what}, ${count} changes${every === undefined ? "" : every === 7 ? ", weekly" : every === 1 ? ", daily" : `, every ${every} days`}`,
  others: (count: number) => `${count} other changes`,
  fromTo: (first: string, last: string) => `${first} to ${last}`,
};

const it: typeof en = {
  key: "Eventi",
  series: (what, count, every) =>
    `${what}, ${count} cambiamenti${every === undefined ? "" : every === 7 ? ", ogni settimana" : every === 1 ? ", ogni giorno" : `, ogni ${every} giorni`}`,
  others: (count) => `altri ${count} cambiamenti`,
  fromTo: (first, last) => `${first} – ${last}`,
};

export const eventWords = { en, it };
