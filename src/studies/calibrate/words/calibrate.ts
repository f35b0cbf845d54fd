import { withFrom, withTo } from "../../../drawing/words/italian.ts";
import type { Language } from "../../../language/language.ts";
import { withArticle } from "../../../drawing/words/italian.ts";
import type { Experiment } from "../experiments.ts";
import type { Identified } from "../verdict.ts";
import type { ToldOfPair } from "../../../charts/calibration/words/tradeOffs.ts";

/** What `umot calibrate` says, on a terminal and in its report. */
const en = {
  plan: (points: string, draws: string, estimate: string) =>
    `${points} runs spread over what may be true, then ${draws} of what is left: ${estimate}.`,
  about: (market: string, points: string, draws: string) =>
    `${market}; ${points} runs to learn from, ${draws} scenarios drawn from what the data leave possible.`,
  title: (title: string) => `${title}: what the data say`,
  setting: "setting",
  before: "before",
  after: "after",
  told: "what the data say",
  identified: {
    well: "told well",
    partly: "narrowed",
    hardly: "not told: what is shown was assumed",
  } satisfies Record<Identified, string>,
  interval: (middle: string, low: string, high: string) => `${middle} (${low} to ${high})`,
  range: (low: string, high: string) => `${low} to ${high}`,
  means: (level: string) =>
    `before: ${level} of what was believed. after: the middle, and ${level} of what is believed with the data.`,
  edge: {
    low: (setting: string) =>
      `The data pull ${setting} to the lower end of its range: it may lie below. Widen the range.`,
    high: (setting: string) =>
      `The data pull ${setting} to the upper end of its range: it may lie above. Widen the range.`,
  },
  tradeOff: {
    same: (one: string, other: string, size: string) =>
      `One makes up for the other: both higher fits as well as both lower, ${one} and ${other} (correlation ${size}).`,
    opposite: (one: string, other: string, size: string) =>
      `One makes up for the other: more of ${one} fits as well with less of ${other} (correlation ${size}).`,
    told: {
      each: (_best: string, worst: string) =>
        `Each is told well all the same: at most ${worst} of the deviation believed before is left, whichever way.`,
      together: (best: string, worst: string) =>
        `They are told only together: of the combination that the data tell best ${best} of the deviation is left, of the other way ${worst}.`,
      neither: (best: string) =>
        `Not even together are they told: of the combination that the data tell best ${best} of the deviation is left.`,
    } satisfies Record<ToldOfPair, unknown>,
  },
  fits: "The scenario fits the data as well as luck allows.",
  misfit: (times: string) =>
    `Even the best settings fit worse than luck allows (${times} times): something else differs from the scenario. Intervals are widened for that.`,
  unjudged: "Whether the scenario fits cannot be judged: there are no more numbers than unknowns.",
  size: (what: string, middle: string, low: string, high: string) =>
    `${what}: ${middle} times as in the scenario (${low} to ${high}).`,
  market: "Size of the market",
  reviews: "Number of reviews",
  coverage: (held: string, all: string) => `${held} of ${all} observed numbers lie in the bands.`,
  selfTest: (count: string, coverage: string, level: string) =>
    `Self-test: in ${count} markets of known truth, ${coverage} of the ${level} intervals held it.`,
  selfTestOf: (setting: string, coverage: string, error: string) =>
    `${setting}: ${coverage} of the intervals held it, with an error of ${error} of what was uncertain before`,
  uneven: (setting: string) =>
    `The ranks of ${setting} are uneven: its intervals are not to be believed as they stand. More --runs help.`,
  tooFew: "Too few runs or numbers were left to learn from: nothing is said of any setting.",
  interrupted: (runs: string, asked: string) =>
    `Interrupted after ${runs} of ${asked} runs: before all of them are done nothing can be said of any setting, and no folder is written.`,
  few: (effective: string) =>
    `The walk through what is believed is worth only ${effective} independent draws: intervals are rough.`,
  experiments: {
    waiting: "eight more weeks of the same",
    lowerPrice: "asking 15% less for eight weeks",
    higherPrice: "asking 15% more for eight weeks",
    noAdvertising: "eight weeks without advertising",
    moreAdvertising: "twice the advertising for eight weeks",
  } satisfies Record<Experiment, string>,
  tells: (setting: string, experiment: string, left: string, waiting: string) =>
    `${setting}: most would be learnt from ${experiment}, which leaves ${left} of what is uncertain now; waiting leaves ${waiting}.`,
  apart: (one: string, other: string) => `To tell ${one} from ${other}`,
  waitingTells: (setting: string, left: string) =>
    `${setting}: nothing tried tells more than eight more weeks of the same, which leave ${left} of what is uncertain now.`,
  nothingTells: (setting: string, left: string) =>
    `${setting}: nothing tried would tell much; the best leaves ${left} of what is uncertain now.`,
  files: "Scenarios drawn from what is believed stand in scenarios/: any command takes them.",
  beliefs: "What is believed of each setting",
  tradeOffs: "What the data cannot tell apart",
  noTradeOffs: "No two settings stand for each other.",
  fit: "How well it fits",
  test: "Can these data tell it?",
  lift: (
    change: string,
    from: string,
    to: string,
    what: string,
    effect: string,
    error: string,
    middle: string,
    range: string,
  ) =>
    `Experiment ${change}, ${from} to ${to}: ${what} ${effect} (standard error ${error}); the scenarios left possible give ${middle} (${range}).`,
  liftOf: (measure: string, brand: string) => `${measure} of ${brand}`,
  contradicts:
    "That contradicts the series: something in the scenario is wrong, or the experiment measured something else.",
  lifts: "What experiments showed",
  next: "What would tell more",
  goOn: "How to go on",
};

const it: typeof en = {
  plan: (points, draws, estimate) =>
    `${points} simulazioni sparse su ciò che può essere vero, poi ${draws} di ciò che resta: ${estimate}.`,
  about: (market, points, draws) =>
    `${market}; ${points} simulazioni da cui imparare, ${draws} scenari estratti da ciò che i dati lasciano possibile.`,
  title: (title) => `${title}: che cosa dicono i dati`,
  setting: "impostazione",
  before: "prima",
  after: "dopo",
  told: "che cosa dicono i dati",
  identified: {
    well: "ben determinata",
    partly: "ristretta",
    hardly: "non determinata: resta ciò che si era supposto",
  },
  interval: (middle, low, high) => `${middle} (da ${low} a ${high})`,
  range: (low, high) => `da ${low} a ${high}`,
  means: (level) =>
    `prima: il ${level} di ciò che si supponeva. dopo: il valore mediano, e il ${level} di ciò che si crede con i dati.`,
  edge: {
    low: (setting) =>
      `I dati spingono verso l'estremo inferiore dell'intervallo: ${setting}. Il valore può stare più in basso: allarga l'intervallo.`,
    high: (setting) =>
      `I dati spingono verso l'estremo superiore dell'intervallo: ${setting}. Il valore può stare più in alto: allarga l'intervallo.`,
  },
  tradeOff: {
    same: (one, other, size) =>
      `L'una compensa l'altra: alzarle o abbassarle entrambe va altrettanto bene, ${one} e ${other} (correlazione ${size}).`,
    opposite: (one, other, size) =>
      `L'una compensa l'altra: più di «${one}» con meno di «${other}» va altrettanto bene (correlazione ${size}).`,
    told: {
      each: (_best, worst) =>
        `Sono ben determinate lo stesso: della deviazione di prima resta al massimo ${withArticle(worst)}, in qualunque direzione.`,
      together: (best, worst) =>
        `Sono determinate soltanto insieme: nella combinazione di cui i dati dicono di più resta ${withArticle(best)} della deviazione, nell'altra direzione ${withArticle(worst)}.`,
      neither: (best) =>
        `Non sono determinate nemmeno insieme: nella combinazione di cui i dati dicono di più resta ${withArticle(best)} della deviazione.`,
    },
  },
  fits: "Lo scenario segue i dati tanto bene quanto il caso permette.",
  misfit: (times) =>
    `Anche le impostazioni migliori seguono i dati peggio di quanto il caso permetta (${times} volte): qualcos'altro è diverso dallo scenario. Gli intervalli sono allargati per questo.`,
  unjudged: "Se lo scenario segua i dati non si può giudicare: i numeri non sono più delle incognite.",
  size: (what, middle, low, high) => `${what}: ${middle} volte rispetto allo scenario (da ${low} a ${high}).`,
  market: "Dimensione del mercato",
  reviews: "Numero di recensioni",
  coverage: (held, all) => `${held} dei ${all} numeri osservati stanno nelle bande.`,
  selfTest: (count, coverage, level) =>
    `Autoverifica: in ${count} mercati di cui si sa la verità, ${withArticle(coverage)} degli intervalli al ${level} la conteneva.`,
  selfTestOf: (setting, coverage, error) =>
    `${setting}: intervalli che la contenevano ${coverage}, errore rispetto all'incertezza di prima ${error}`,
  uneven: (setting) =>
    `I ranghi sono irregolari: ${setting}. Ai suoi intervalli non si può credere così come sono. Aiutano più --runs.`,
  tooFew:
    "Sono rimaste troppo poche simulazioni o troppo pochi numeri per imparare: di nessuna impostazione si dice niente.",
  interrupted: (runs, asked) =>
    `Interrotto dopo ${runs} simulazioni su ${asked}: prima che siano tutte finite non si può dire niente di nessuna impostazione, e non si scrive nessuna cartella.`,
  few: (effective) =>
    `Il percorso attraverso ciò che si crede vale solo ${effective} estrazioni indipendenti: gli intervalli sono approssimativi.`,
  experiments: {
    waiting: "da altre otto settimane uguali",
    lowerPrice: "dal chiedere il 15% in meno per otto settimane",
    higherPrice: "dal chiedere il 15% in più per otto settimane",
    noAdvertising: "da otto settimane senza pubblicità",
    moreAdvertising: "dal doppio della pubblicità per otto settimane",
  },
  tells: (setting, experiment, left, waiting) =>
    `${setting}: si imparerebbe di più ${experiment}; dell'incertezza di adesso resterebbe ${withArticle(left)}, aspettando ${withArticle(waiting)}.`,
  apart: (one, other) => `Per distinguere fra ${one} e ${other}`,
  waitingTells: (setting, left) =>
    `${setting}: niente di ciò che si è provato dice più di altre otto settimane uguali; dell'incertezza di adesso resta ${withArticle(left)}.`,
  nothingTells: (setting, left) =>
    `${setting}: niente di ciò che si è provato direbbe molto; nel caso migliore resta ${withArticle(left)} dell'incertezza di adesso.`,
  files: "Gli scenari estratti da ciò che si crede stanno in scenarios/: ogni comando li accetta.",
  beliefs: "Che cosa si crede di ogni impostazione",
  tradeOffs: "Che cosa i dati non distinguono",
  noTradeOffs: "Nessuna impostazione fa le veci di un'altra.",
  fit: "Quanto segue i dati",
  test: "I dati bastano a dirlo?",
  lift: (change, from, to, what, effect, error, middle, range) =>
    `Esperimento ${change}, ${withFrom(from)} ${withTo(to)}: ${what} ${effect} (errore standard ${error}); gli scenari rimasti possibili danno ${middle} (${range}).`,
  liftOf: (measure, brand) => `${measure} di ${brand}`,
  contradicts:
    "Questo contraddice le serie: qualcosa nello scenario è sbagliato, oppure l'esperimento ha misurato altro.",
  lifts: "Che cosa hanno mostrato gli esperimenti",
  next: "Che cosa direbbe di più",
  goOn: "Come proseguire",
};

export type CalibrateWords = typeof en;

export const calibrateWords: Readonly<Record<Language, CalibrateWords>> = { en, it };
