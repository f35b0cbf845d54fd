import type { Locale } from "../../../drawing/numbers.ts";

/** Words of the fan chart. */
const en = {
  title: (name: string, value: string, when: string, low: string, high: string) =>
    `${name}: about ${value} ${when}, four times in five between ${low} and ${high}`,
  next: (value: string, low: string, high: string) =>
    `The next period is as likely to be above ${value} as below; four times in five it is between ${low} and ${high}.`,
  last: (value: string, when: string) => `The last known value is ${value}, ${when}.`,
  when: {
    day: (day: string) => `on ${day}`,
    week: (day: string) => `in the week from ${day}`,
    quarter: (day: string) => `in the quarter from ${day}`,
    month: (month: string) => `in ${month}`,
    year: (year: string) => `in ${year}`,
    number: (period: string) => `in ${period}`,
  },
  subtitle: (measure: string) => `${measure}: what was, and what may come`,
  bands:
    "The line is the middle of what may come; the bands contain the truth with a chance of 50, 80 and 95%.",
  past: (inside: string, of: string, share: string) =>
    `In this data's own past the truth fell within the 80% band ${inside} of ${of} times (${share}).`,
  pastOfAll: (inside: string, of: string, share: string) =>
    `In the past of all these series the truth fell within the 80% band ${inside} of ${of} times (${share}).`,
  calibrated:
    "The bands cover what is not known about the settings, luck, and how far reality has been from the scenario until now.",
  noPast: "The past is too short to say how often such bands contained the truth.",
  period: (count: string) => `period ${count}`,
  columns: {
    date: "Period from",
    seen: "Observed",
    p025: "2.5% below",
    p10: "10% below",
    p25: "25% below",
    p50: "Median",
    p75: "75% below",
    p90: "90% below",
    p975: "97.5% below",
  },
};

const it: typeof en = {
  title: (name, value, when, low, high) =>
    `${name}: circa ${value} ${when}, quattro volte su cinque tra ${low} e ${high}`,
  next: (value, low, high) =>
    `Nel prossimo periodo è ugualmente probabile stare sopra o sotto ${value}; quattro volte su cinque si sta tra ${low} e ${high}.`,
  last: (value, when) => `L'ultimo valore noto è ${value}, ${when}.`,
  when: {
    day: (day) => `il ${day}`,
    week: (day) => `nella settimana dal ${day}`,
    quarter: (day) => `nel trimestre dal ${day}`,
    month: (month) => `a ${month}`,
    year: (year) => `nel ${year}`,
    number: (period) => `nel ${period}`,
  },
  subtitle: (measure) => `${measure}: quello che è stato e quello che può venire`,
  bands:
    "La linea è il centro di quello che può venire; le fasce contengono la verità con probabilità del 50, 80 e 95%.",
  past: (inside, of, share) =>
    `Nel passato di questi dati la verità è caduta nella fascia dell'80% ${inside} volte su ${of} (${share}).`,
  pastOfAll: (inside, of, share) =>
    `Nel passato di tutte queste serie la verità è caduta nella fascia dell'80% ${inside} volte su ${of} (${share}).`,
  calibrated:
    "Le fasce comprendono ciò che non si sa delle impostazioni, il caso, e quanto finora la realtà si è scostata dallo scenario.",
  noPast: "Il passato è troppo breve per dire quante volte fasce simili contenevano la verità.",
  period: (count) => `periodo ${count}`,
  columns: {
    date: "Periodo dal",
    seen: "Osservato",
    p025: "2,5% sotto",
    p10: "10% sotto",
    p25: "25% sotto",
    p50: "Centro",
    p75: "75% sotto",
    p90: "90% sotto",
    p975: "97,5% sotto",
  },
};

export const fanWords: Readonly<Record<Locale, typeof en>> = { en, it };
