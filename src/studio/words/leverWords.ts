import type { Bilingual } from "../../language/bilingual.ts";

export const leverWords = {
  search: { en: "Search all {count} levers", it: "Cerca fra tutte le {count} leve" },
  first: { en: "What matters most here", it: "Che cosa conta di più qui" },
  weighed: {
    en: "Found by {count} settings moved in turn (Morris), on a small copy of this market: {first} moves the share by {points} on average over its reach.",
    it: "Trovato muovendo a turno {count} impostazioni (Morris) su una copia piccola di questo mercato: {first} muove la quota di {points} in media lungo la sua portata.",
  },
  ofArrow: { en: "Levers of {arrow}", it: "Leve di {arrow}" },
  allLevers: { en: "Back to what matters", it: "Torna a ciò che conta" },
  likely: { en: "Where to begin", it: "Da dove cominciare" },
  found: { en: "{shown} of {count} levers with “{word}”", it: "{shown} leve su {count} con “{word}”" },
  none: {
    en: "No lever is called that. Try price, reviews, care …",
    it: "Nessuna leva si chiama così. Prova prezzo, recensioni, assistenza …",
  },
  today: { en: "today {value}", it: "oggi {value}" },
  back: { en: "Back to today", it: "Torna a oggi" },
  allBack: { en: "Everything back to today", it: "Tutto come oggi" },
  source: { en: "Source: {source}", it: "Fonte: {source}" },
  range: { en: "from {low} to {high}", it: "da {low} a {high}" },
  more: { en: "What it means", it: "Che cosa significa" },
  coverage: { en: "Where {brand} is found", it: "Dove si trova {brand}" },
  coverageHow: {
    en: "Presence by channel and moment, 0 to 1. Drag over the cells to paint; or use the arrow keys.",
    it: "Presenza per canale e momento, da 0 a 1. Trascina sulle celle per dipingere, oppure usa i tasti freccia.",
  },
  brush: { en: "Brush", it: "Pennello" },
  differs: { en: "What differs from today", it: "Che cosa è diverso da oggi" },
  copy: { en: "Copy", it: "Copia" },
  copied: { en: "Copied.", it: "Copiato." },
  download: { en: "Download", it: "Scarica" },
  inTerminal: { en: "In the terminal", it: "Nel terminale" },
  nothing: { en: "Nothing yet: move a lever.", it: "Ancora nulla: muovi una leva." },
  problem: {
    en: "This plan does not make sense; shown is the last one that did.",
    it: "Questo piano non è possibile; è mostrato l’ultimo che lo era.",
  },
} as const satisfies Record<string, Bilingual>;
