import type { Bilingual } from "../../language/bilingual.ts";

export const timeWords = {
  play: { en: "Play", it: "Avvia" },
  pause: { en: "Pause", it: "Pausa" },
  step: { en: "One day on", it: "Un giorno avanti" },
  back: { en: "One day back", it: "Un giorno indietro" },
  start: { en: "To the first day", it: "Al primo giorno" },
  speed: { en: "Speed", it: "Velocità" },
  perSecond: { en: "{days} days a second", it: "{days} giorni al secondo" },
  onePerSecond: { en: "1 day a second", it: "1 giorno al secondo" },
  day: { en: "day {day} of {days}", it: "giorno {day} di {days}" },
  scrub: { en: "Day", it: "Giorno" },
  event: { en: "Event", it: "Evento" },
  drag: { en: "drag it to another day", it: "trascinalo a un altro giorno" },
  waiting: { en: "Simulating …", it: "Simulazione in corso …" },
} as const satisfies Record<string, Bilingual>;
