import type { Bilingual } from "../../../language/bilingual.ts";
import type { ColumnMeaning, ColumnType } from "../table.ts";

const as = (type: ColumnType) => (en: string, it: string, unit?: string) =>
  ({ type, about: { en, it } satisfies Bilingual, ...(unit !== undefined && { unit }) }) as ColumnMeaning;
const text = as("text");
const whole = as("integer");
const number = as("number");
const yesNo = as("boolean");
const date = as("date");

/** What the columns of data files mean, by their names, wherever a table says nothing else. */
export const columnMeanings = {
  // What is measured.
  run: whole("Number of the run, from 0", "Numero della simulazione, da 0"),
  runs: whole("Runs behind the numbers", "Simulazioni dietro i numeri"),
  day: whole(
    "Day of the run, from 0; for a week, its last day",
    "Giorno della simulazione, da 0; per una settimana, l'ultimo",
  ),
  date: date(
    "Day of the calendar; for a period, its last day",
    "Giorno del calendario; per un periodo, l'ultimo",
  ),
  period: text(
    "Days that it is measured over, such as total or last90",
    "Giorni su cui si misura, per esempio total o last90",
  ),
  brand: text(
    "Key of the brand in the scenario; empty for the whole market",
    "Chiave della marca nello scenario; vuota per tutto il mercato",
  ),
  brandLabel: text("What the brand is called", "Come si chiama la marca"),
  channel: text("Key of the channel in the scenario", "Chiave del canale nello scenario"),
  persona: text("Key of the persona in the scenario", "Chiave della persona nello scenario"),
  personaLabel: text("What the persona is called", "Come si chiama la persona"),
  touchpoint: text(
    "Key of the touchpoint: a channel of the scenario, or care, friends, posts",
    "Chiave del punto di contatto: un canale dello scenario, oppure care, friends, posts",
  ),
  touchpointLabel: text("What the touchpoint is called", "Come si chiama il punto di contatto"),
  moment: text(
    "Micro-moment: know, go, do or buy; empty for all of them",
    "Micro-momento: know, go, do o buy; vuoto per tutti",
  ),
  metric: text("What is measured, see umot explain", "Che cosa si misura, vedi umot explain"),
  measure: text("What is measured", "Che cosa si misura"),
  unit: text("How to read the numbers", "Come vanno letti i numeri"),
  value: number(
    "The number that was measured, in the unit of the metric",
    "Il numero misurato, nell'unità della metrica",
  ),
  // What is said of many runs.
  mean: number("Mean over the runs", "Media delle simulazioni"),
  low: number("Lower end of the interval", "Estremo inferiore dell'intervallo"),
  high: number("Upper end of the interval", "Estremo superiore dell'intervallo"),
  method: text("How the interval was made", "Come si è calcolato l'intervallo"),
  p05: number("5% of the runs are below", "Il 5% delle simulazioni sta sotto"),
  p25: number("25% of the runs are below", "Il 25% delle simulazioni sta sotto"),
  p50: number("Median run", "Simulazione mediana"),
  p75: number("75% of the runs are below", "Il 75% delle simulazioni sta sotto"),
  p95: number("95% of the runs are below", "Il 95% delle simulazioni sta sotto"),
  // Alternatives.
  contender: text("Name of the alternative", "Nome dell'alternativa"),
  alternative: number("Mean of the alternative", "Media dell'alternativa"),
  baseline: number("Mean of the baseline", "Media del riferimento"),
  difference: number(
    "Alternative minus baseline, mean over pairs of runs",
    "Alternativa meno riferimento, media delle coppie di simulazioni",
  ),
  verdict: text("What the interval says about it", "Che cosa ne dice l'intervallo"),
  relative: number(
    "The difference as a part of the baseline",
    "La differenza come parte del riferimento",
    "share 0–1",
  ),
  chanceHigher: number(
    "Part of the pairs in which the alternative is higher",
    "Parte delle coppie in cui l'alternativa è più alta",
    "share 0–1",
  ),
  chanceLow: number(
    "Lower end of the interval of chanceHigher",
    "Estremo inferiore dell'intervallo di chanceHigher",
    "share 0–1",
  ),
  chanceHigh: number(
    "Upper end of the interval of chanceHigher",
    "Estremo superiore dell'intervallo di chanceHigher",
    "share 0–1",
  ),
  pairing: number(
    "How many times as many runs independent luck would need; empty where all pairs differ by the same amount",
    "Quante volte le simulazioni servirebbero con caso indipendente; vuoto dove tutte le coppie differiscono di altrettanto",
  ),
  path: text("Path of the setting", "Percorso dell'impostazione"),
  setting: text("The setting", "L'impostazione"),
  before: text("Value in the baseline", "Valore nel riferimento"),
  after: text("Value in the alternative", "Valore nell'alternativa"),
  contribution: number(
    "What the setting adds to the difference",
    "Quanto l'impostazione aggiunge alla differenza",
  ),
  // Sensitivity.
  from: number("Least value of the setting", "Valore minimo dell'impostazione"),
  to: number("Greatest value of the setting", "Valore massimo dell'impostazione"),
  point: whole("Number of the point, from 0", "Numero del punto, da 0"),
  net: number(
    "Mean effect of moving the setting over its range",
    "Effetto medio di muovere l'impostazione lungo il suo intervallo",
  ),
  rises: number("Mean of the effects that raise the metric", "Media degli effetti che alzano la metrica"),
  falls: number("Mean of the effects that lower the metric", "Media degli effetti che abbassano la metrica"),
  size: number(
    "Mean size of the effects, whatever their sign",
    "Grandezza media degli effetti, di qualunque segno",
  ),
  sizeLow: number("Lower end of the interval of size", "Estremo inferiore dell'intervallo di size"),
  sizeHigh: number("Upper end of the interval of size", "Estremo superiore dell'intervallo di size"),
  deviation: number(
    "Standard deviation of the effects: interplay and bends",
    "Deviazione standard degli effetti: interazioni e curve",
  ),
  first: number(
    "Part of the variance that the setting explains alone",
    "Parte della varianza che l'impostazione spiega da sola",
    "share 0–1",
  ),
  firstLow: number(
    "Lower end of the interval of first",
    "Estremo inferiore dell'intervallo di first",
    "share 0–1",
  ),
  firstHigh: number(
    "Upper end of the interval of first",
    "Estremo superiore dell'intervallo di first",
    "share 0–1",
  ),
  total: number(
    "Part of the variance in which the setting has a hand",
    "Parte della varianza in cui l'impostazione ha un ruolo",
    "share 0–1",
  ),
  totalLow: number(
    "Lower end of the interval of total",
    "Estremo inferiore dell'intervallo di total",
    "share 0–1",
  ),
  totalHigh: number(
    "Upper end of the interval of total",
    "Estremo superiore dell'intervallo di total",
    "share 0–1",
  ),
  ofOneRun: number(
    "Part of the variance between single runs that is luck",
    "Parte della varianza tra singole simulazioni che è caso",
    "share 0–1",
  ),
  ofOneRunLow: number(
    "Lower end of the interval of ofOneRun",
    "Estremo inferiore dell'intervallo di ofOneRun",
    "share 0–1",
  ),
  ofOneRunHigh: number(
    "Upper end of the interval of ofOneRun",
    "Estremo superiore dell'intervallo di ofOneRun",
    "share 0–1",
  ),
  betweenPoints: number(
    "Part of the variance between points that is luck",
    "Parte della varianza tra i punti che è caso",
    "share 0–1",
  ),
  effect: number("The effect", "L'effetto"),
  // Plans.
  plan: whole("Number of the plan; 0 is today's", "Numero del piano; 0 è quello di oggi"),
  today: number("Value in today's plan", "Valore nel piano di oggi"),
  best: number("Value in the best plan found", "Valore nel migliore piano trovato"),
  recommended: number("Value that is recommended", "Valore raccomandato"),
  planned: number("Value in the plan", "Valore nel piano"),
  moneyToday: number("What the setting costs today", "Quanto costa oggi l'impostazione", "money"),
  moneyBest: number(
    "What the setting costs in the best plan",
    "Quanto costa l'impostazione nel migliore piano",
    "money",
  ),
  lever: text("The lever", "La leva"),
  group: text("Which levers may move", "Quali leve si possono muovere"),
  goal: number("What should be as high as possible", "Ciò che deve essere più alto possibile"),
  profit: number("Profit", "Profitto", "money"),
  revenue: number("Money earned", "Ricavi", "money"),
  sales: number("Purchases", "Acquisti", "purchases"),
  stars: number("Mean of the reviews shown", "Media delle recensioni mostrate", "stars 1–5"),
  spend: number("Everything spent but the goods", "Tutta la spesa tranne la merce", "money"),
  share: number("Share", "Quota", "share 0–1"),
  shareLow: number(
    "Lower end of the interval of share",
    "Estremo inferiore dell'intervallo di share",
    "share 0–1",
  ),
  shareHigh: number(
    "Upper end of the interval of share",
    "Estremo superiore dell'intervallo di share",
    "share 0–1",
  ),
  // Attribution.
  salesLow: number(
    "Lower end of the interval of sales",
    "Estremo inferiore dell'intervallo di sales",
    "purchases",
  ),
  salesHigh: number(
    "Upper end of the interval of sales",
    "Estremo superiore dell'intervallo di sales",
    "purchases",
  ),
  revenueLow: number(
    "Lower end of the interval of revenue",
    "Estremo inferiore dell'intervallo di revenue",
    "money",
  ),
  revenueHigh: number(
    "Upper end of the interval of revenue",
    "Estremo superiore dell'intervallo di revenue",
    "money",
  ),
  profitLow: number(
    "Lower end of the interval of profit",
    "Estremo inferiore dell'intervallo di profit",
    "money",
  ),
  profitHigh: number(
    "Upper end of the interval of profit",
    "Estremo superiore dell'intervallo di profit",
    "money",
  ),
  firstTouch: number("Share credited by the first touch", "Quota attribuita dal primo contatto", "share 0–1"),
  lastTouch: number("Share credited by the last touch", "Quota attribuita dall'ultimo contatto", "share 0–1"),
  linear: number(
    "Share credited to each touch alike",
    "Quota attribuita in parti uguali a ogni contatto",
    "share 0–1",
  ),
  markov: number("Share credited by a Markov chain", "Quota attribuita da una catena di Markov", "share 0–1"),
  shapley: number("Share credited by Shapley's value", "Quota attribuita dal valore di Shapley", "share 0–1"),
  kind: text("Kind of what is measured", "Tipo di ciò che si misura"),
  rule: text("The attribution rule", "La regola di attribuzione"),
  misplaced: number(
    "Part of the credit at the wrong touchpoint",
    "Parte del credito al punto di contatto sbagliato",
    "share 0–1",
  ),
  misplacedRevenue: number(
    "That part of the brand's revenue",
    "Quella parte dei ricavi della marca",
    "money",
  ),
  rankCorrelation: number(
    "Spearman's rank correlation with the truth",
    "Correlazione di rango di Spearman con la verità",
    "−1 to 1",
  ),
  luck: number(
    "How much a rule that is right would be off by luck",
    "Di quanto sbaglierebbe per caso una regola giusta",
    "share 0–1",
  ),
  rank: whole("Place, from 1", "Posto, da 1"),
  part: number("Part of the whole", "Parte del tutto", "share 0–1"),
  chance: number(
    "Chance of as much from luck alone, after Holm",
    "Probabilità di altrettanto per puro caso, secondo Holm",
    "share 0–1",
  ),
  isClear: yesNo("Whether luck alone is unlikely to do that", "Se è improbabile che basti il caso"),
  brought: number(
    "Purchases that are missing without the touchpoint",
    "Acquisti che mancano senza il punto di contatto",
    "purchases",
  ),
  broughtLow: number(
    "Lower end of the interval of brought",
    "Estremo inferiore dell'intervallo di brought",
    "purchases",
  ),
  broughtHigh: number(
    "Upper end of the interval of brought",
    "Estremo superiore dell'intervallo di brought",
    "purchases",
  ),
  truth: number(
    "True share of what touchpoints bring",
    "Quota vera di ciò che portano i punti di contatto",
    "share 0–1",
  ),
  // Claims.
  id: text("The statement", "L'affermazione"),
  doctrine: text("Number of the doctrine, D1 to D24", "Numero della dottrina, da D1 a D24"),
  statement: text("What is claimed", "Che cosa si afferma"),
  dependsOn: text(
    "On what it depends, or why it does not show here",
    "Da che cosa dipende, o perché qui non si vede",
  ),
  levers: text("Settings that are moved", "Impostazioni che si muovono"),
  design: text("Pairs of runs, consumers, days", "Coppie di simulazioni, consumatori, giorni"),
  expected: text("What is expected: it rises or falls", "Che cosa ci si aspetta: sale o scende"),
  by: number("Least relative change that counts", "Minimo cambiamento relativo che conta", "share 0–1"),
  relativeLow: number(
    "Lower end of the interval of relative",
    "Estremo inferiore dell'intervallo di relative",
    "share 0–1",
  ),
  relativeHigh: number(
    "Upper end of the interval of relative",
    "Estremo superiore dell'intervallo di relative",
    "share 0–1",
  ),
  outcome: text("What came of it", "Che cosa ne è venuto"),
  boundary: text("Where it stops holding", "Dove smette di valere"),
  off: text("Where its mechanism is off", "Dove il suo meccanismo è spento"),
  moderator: text("Setting along which it is tried", "Impostazione lungo la quale si prova"),
  isSupported: yesNo("Whether the runs support it there", "Se lì le simulazioni la sostengono"),
  holds: text("On which side of the edge it holds", "Da quale parte del confine vale"),
  at: number("Value of the moderator at the edge", "Valore del moderatore al confine"),
  // Single journeys and what happens in them.
  case: text(
    "Case: one journey of one consumer, or the consumer for what belongs to none",
    "Caso: un percorso di un consumatore, o il consumatore per ciò che non appartiene a nessuno",
  ),
  activity: text("What was done", "Che cosa si è fatto"),
  timestamp: as("timestamp")(
    "When, in the time of the simulated market",
    "Quando, nell'ora del mercato simulato",
  ),
  device: text("Device in hand: mobile, tablet, desktop", "Dispositivo in mano: mobile, tablet, desktop"),
  daypart: text("Part of the day", "Parte del giorno"),
  journey: whole("Number of the consumer's journey, from 1", "Numero del percorso del consumatore, da 1"),
  teller: text("Who told it", "Chi l'ha raccontato"),
  satisfaction: number("Of experience: how satisfied", "Di experience: quanto soddisfatto", "0–1"),
  price: number("Price", "Prezzo", "money"),
  said: number("What is said of the brand's quality", "Che cosa si dice della qualità della marca", "0–1"),
  told: whole("Of tell: friends told", "Di tell: amici a cui si è raccontato", "people"),
  hours: number("Of answered: hours until the answer", "Di answered: ore fino alla risposta", "hours"),
  word: whole("Number of the word, from 0", "Numero della parola, da 0"),
  cause: whole(
    "Number of the word that it passes on; −1 for the first",
    "Numero della parola che passa; −1 per la prima",
  ),
  listener: text("Who heard it", "Chi l'ha sentita"),
  hops: whole("Steps that it travelled before", "Passi che aveva già fatto"),
  cohort: date("First day of the month of the first purchase", "Primo giorno del mese del primo acquisto"),
  later: whole("Months since then", "Mesi da allora", "months"),
  buyers: whole(
    "People who bought then for the first time",
    "Chi ha comprato allora per la prima volta",
    "people",
  ),
  returned: whole("Of them, those who bought again", "Di questi, chi ha comprato ancora", "people"),
  visits: number("Micro-moments, mean over runs", "Micro-momenti, media delle simulazioni"),
  met: number("Of them, those that met the brand", "Di questi, quelli in cui si è incontrata la marca"),
  wentOn: number(
    "Of them, those after which the journey went on",
    "Di questi, quelli dopo i quali il percorso è continuato",
  ),
  bought: number("Of them, those that ended in a purchase", "Di questi, quelli finiti in un acquisto"),
  journeys: whole("Journeys", "Percorsi"),
  stage: text("Micro-moment, or use, or tell", "Micro-momento, oppure use, oppure tell"),
  ease: number(
    "How easy it was: part that met a brand, satisfaction, stars",
    "Quanto è stato facile: parte che ha incontrato una marca, soddisfazione, stelle",
    "0–1",
  ),
  exits: number("Part of the journeys left there", "Parte dei percorsi lasciati lì", "share 0–1"),
  lastSource: number("Journeys left right after it", "Percorsi lasciati subito dopo"),
  gain: number(
    "How many more purchases a journey with it has than one without",
    "Acquisti in più di un percorso che lo usa rispetto a uno che non lo usa",
    "purchases a journey",
  ),
  reviews: number("Reviews shown", "Recensioni mostrate", "reviews"),
  step: text("Step of the loop", "Passo del ciclo"),
  x: number("Value of the first lever", "Valore della prima leva"),
  y: number("Value of the second lever", "Valore della seconda leva"),
  z: number("Value of the third lever", "Valore della terza leva"),
} as const satisfies Readonly<Record<string, ColumnMeaning>>;
