/** Words of the map of cohorts. */
const en = {
  title: (brand: string, share: string, span: string) =>
    `${share} of ${brand}’s new buyers buy it again ${span} later`,
  never: (brand: string) => `Nobody buys ${brand} a second time`,
  fades: (first: string, firstSpan: string, last: string, lastSpan: string) =>
    `Over all cohorts ${first} come back after ${firstSpan} and ${last} after ${lastSpan}.`,
  best: (cohort: string, best: string, worst: string, least: string) =>
    `After the same time the best cohort is that of ${cohort} (${best}), the weakest that of ${worst} (${least}).`,
  subtitle: (brand: string, span: string) =>
    `New buyers of ${brand} by ${span} of their first purchase: share who buy it again so much later`,
  spans: {
    1: { unit: "month", count: (value: string) => (value === "1" ? "one month" : `${value} months`) },
    3: { unit: "quarter", count: (value: string) => (value === "1" ? "one quarter" : `${value} quarters`) },
    12: { unit: "year", count: (value: string) => (value === "1" ? "one year" : `${value} years`) },
  },
  row: (cohort: string, buyers: string) => `${cohort} · ${buyers}`,
  rowTitle: "First purchase · new buyers",
  columnTitle: { 1: "Months later", 3: "Quarters later", 12: "Years later" },
  tip: (cohort: string, span: string, share: string, buyers: string) =>
    `${cohort}, ${span} later: ${share} of ${buyers}`,
  columns: {
    cohort: "First purchase from",
    later: "Periods later",
    buyers: "New buyers",
    returned: "Buy again",
    share: "Share who buy again",
  },
};

const it: typeof en = {
  title: (brand, share, span) =>
    `${share} di chi compra ${brand} per la prima volta la ricompra ${span} dopo`,
  never: (brand) => `Nessuno compra ${brand} una seconda volta`,
  fades: (first, firstSpan, last, lastSpan) =>
    `Fra tutte le coorti torna a comprare ${first} dopo ${firstSpan} e ${last} dopo ${lastSpan}.`,
  best: (cohort, best, worst, least) =>
    `A parità di tempo la coorte migliore è quella di ${cohort} (${best}), la più debole quella di ${worst} (${least}).`,
  subtitle: (brand, span) =>
    `Chi compra ${brand} per la prima volta, per ${span} del primo acquisto: quota che la ricompra dopo tanto tempo`,
  spans: {
    1: { unit: "mese", count: (value) => (value === "1" ? "un mese" : `${value} mesi`) },
    3: { unit: "trimestre", count: (value) => (value === "1" ? "un trimestre" : `${value} trimestri`) },
    12: { unit: "anno", count: (value) => (value === "1" ? "un anno" : `${value} anni`) },
  },
  row: (cohort, buyers) => `${cohort} · ${buyers}`,
  rowTitle: "Primo acquisto · nuovi acquirenti",
  columnTitle: { 1: "Mesi dopo", 3: "Trimestri dopo", 12: "Anni dopo" },
  tip: (cohort, span, share, buyers) => `${cohort}, ${span} dopo: ${share} di ${buyers}`,
  columns: {
    cohort: "Primo acquisto dal",
    later: "Periodi dopo",
    buyers: "Nuovi acquirenti",
    returned: "Ricomprano",
    share: "Quota che ricompra",
  },
};

export const cohortRetentionWords = { en, it };
