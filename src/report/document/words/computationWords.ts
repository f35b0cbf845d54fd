import type { Locale } from "../../../drawing/numbers.ts";

/** Which kind of uncertainty a chart shows; what the kind means is said in `howWords`. */
export type IntervalKind =
  | "bands"
  | "nineInTen"
  | "means"
  | "paired"
  | "resampled"
  | "logged"
  | "posterior"
  | "chance"
  | "none"
  | "predictive"
  | "pastOnly"
  | "overSeries";

/** How the numbers of one chart came about. */
export interface Computation {
  /** what one row of its table is */
  readonly row: string;
  /** how its number is defined */
  readonly definition: string;
  readonly interval: IntervalKind;
  /** sections of docs/model.md in which the equations behind it stand */
  readonly sections: readonly string[];
}

type Said = readonly [row: string, definition: string];

/** What stays the same in every language. */
const FACTS: Readonly<Record<string, readonly [IntervalKind, ...string[]]>> = {
  shareOverTime: ["bands", "7.9", "7.10"],
  starsOverTime: ["bands", "7.6", "7.13"],
  npsOverTime: ["bands", "7.11"],
  retention: ["bands", "7.3", "7.12"],
  swayed: ["nineInTen", "7.9", "7.14"],
  starHistogram: ["nineInTen", "7.13"],
  wordOfMouthLoop: ["means", "7.6", "7.13", "7.14"],
  momentFunnel: ["means", "7.4", "7.5", "7.8"],
  journeyMap: ["means", "7.4", "7.5"],
  daypartMap: ["means", "7.4"],
  moneyWaterfall: ["means", "7.18"],
  qualityCoverage: ["nineInTen", "7.5", "7.9", "7.11"],
  leverMultiples: ["nineInTen", "7.5", "7.9", "7.11"],
  responseCurve: ["bands", "7.5", "7.9", "7.11"],
  pairedDifference: ["paired", "8"],
  differenceOverTime: ["bands", "7.9", "8"],
  contributionWaterfall: ["paired", "8"],
  tornado: ["resampled", "8"],
  morrisPlane: ["resampled", "8"],
  varianceShares: ["resampled", "8"],
  salesOverTime: ["bands", "7.9", "7.10"],
  fan: ["predictive"],
  scoresByHorizon: ["pastOnly"],
  skillBySeries: ["overSeries"],
  cohortRetention: ["logged", "7.3", "7.12", "9"],
  cascadeTree: ["logged", "7.14", "9"],
  pathFlow: ["logged", "7.4", "7.8", "9"],
  personaJourney: ["means", "7.4", "7.8", "7.11"],
  attributionAgainstTruth: ["paired", "7.9", "8"],
  decisiveMoments: ["paired", "7.9", "8"],
  claimEffects: ["paired", "8"],
  claimBoundary: ["paired", "8"],
  publishedRanges: ["means", "8"],
  priorAndPosterior: ["posterior", "8"],
  tradeOffs: ["posterior", "8"],
  fitOverTime: ["posterior", "8"],
  calibrationRanks: ["chance", "8"],
  budgetPlan: ["none", "7.18"],
  efficientFrontier: ["paired", "7.18", "8"],
};

const en: Readonly<Record<string, Said>> = {
  shareOverTime: [
    "one brand in one period",
    "purchases of the brand ÷ purchases of all brands, counted in each run and period",
  ],
  starsOverTime: [
    "one brand in one period",
    "mean of the stars that readers see on the last day of the period, and how many reviews are behind it",
  ],
  npsOverTime: [
    "one brand in one period",
    "per cent of promoters − per cent of detractors among those who used the brand in the period",
  ],
  retention: [
    "one brand in one period",
    "(purchases − first purchases) ÷ purchases of the brand in the period",
  ],
  publishedRanges: [
    "one published range",
    "mean over runs of an experiment that measures what the source did",
  ],
  swayed: [
    "one brand over the whole run",
    "purchases that, decided again with the same luck but without reviews and friends, would have been another brand or none ÷ all its purchases",
  ],
  starHistogram: [
    "one number of stars of one brand over the whole run",
    "honest reviews posted with so many stars ÷ all honest reviews posted of the brand",
  ],
  wordOfMouthLoop: [
    "one step of the loop, for the brand in focus",
    "how often the step happened in the whole run",
  ],
  momentFunnel: [
    "one micro-moment",
    "visits in the moment, visits that met any brand, visits after which the journey went on, purchases",
  ],
  journeyMap: [
    "one touchpoint in one micro-moment",
    "visits to the touchpoint, and how many of them met the brand in focus",
  ],
  daypartMap: [
    "one time of day on one device",
    "micro-moments that fell there ÷ all micro-moments of the run",
  ],
  moneyWaterfall: [
    "one kind of money of the brand in focus",
    "sum over the whole run of what was taken or spent",
  ],
  qualityCoverage: [
    "one combination of the two levers",
    "the outcome of the brand in focus over the whole run, at these values of the levers; further levers are averaged over",
  ],
  leverMultiples: [
    "one combination of the three levers",
    "the outcome of the brand in focus over the whole run, at these values of the levers",
  ],
  responseCurve: [
    "one value of the lever",
    "the outcome of the brand in focus over the whole run, at this value of the lever; further levers are averaged over",
  ],
  pairedDifference: [
    "one measure of one alternative",
    "alternative − baseline, taken run by run between runs that met the same luck, then averaged",
  ],
  differenceOverTime: [
    "one alternative in one period",
    "alternative − baseline, taken run by run between runs that met the same luck; over several weeks, the mean of the weekly differences",
  ],
  contributionWaterfall: [
    "one setting in which the alternative differs",
    "change of the measure when the setting is moved after others, in runs that meet the same luck, averaged over orders of moving them: every order of up to three settings (Shapley), the scenario’s own and its reverse of more; all settings together add up to the whole difference",
  ],
  tornado: [
    "one setting",
    "mean change of the outcome when the setting goes from the lower to the upper end of its range, the other settings being anywhere in theirs; rises and falls apart",
  ],
  morrisPlane: [
    "one setting",
    "elementary effects after Morris: mean size μ* and standard deviation σ of the change over the whole range of the setting",
  ],
  varianceShares: [
    "one setting",
    "Sobol’ indices: share of the variance of the outcome that the setting makes alone, and together with others",
  ],
  salesOverTime: ["one brand in one period", "purchases of the brand in the period"],
  fan: [
    "one period of a series",
    "what was observed, or the values below which the truth falls with the chances named",
  ],
  scoresByHorizon: [
    "one method, so many periods ahead",
    "mean CRPS of each series over the mean of the series, averaged over series",
  ],
  skillBySeries: [
    "one series; without a name, all of them",
    "mean CRPS of the method ÷ that of the baseline over the same values, minus 1; of all series the geometric mean",
  ],
  cohortRetention: [
    "one period of first purchases, so many periods later",
    "buyers of that cohort who buy the brand in focus again in the later period ÷ buyers of the cohort",
  ],
  cascadeTree: [
    "one word passed on from one consumer to another",
    "who told whom, how many days after the first experience, and how good it sounded",
  ],
  pathFlow: [
    "one sequence of touchpoints with one end",
    "logged journeys that took this path and ended this way",
  ],
  personaJourney: [
    "one touchpoint in one stage of one persona’s journey",
    "its share of the visits to the stage; how often the stage goes well; visits after which the journey ends",
  ],
  attributionAgainstTruth: [
    "one touchpoint",
    "purchases lost when it is taken away, in runs that meet the same luck ÷ the same sum over all touchpoints; beside it what each rule credits from the paths alone",
  ],
  decisiveMoments: [
    "one touchpoint in one micro-moment",
    "purchases lost when it is taken away there, in runs that meet the same luck; the chance of luck is corrected for the number of moments after Holm",
  ],
  claimEffects: [
    "one consequence of the claim",
    "with the claim’s lever moved − without, taken run by run between runs that met the same luck, then averaged",
  ],
  claimBoundary: [
    "one value of the setting on which the claim may depend",
    "effect of the claim’s lever at this value, between runs that met the same luck",
  ],
  priorAndPosterior: [
    "one setting that was to be found",
    "quantiles of what was believed before the data and of what is believed with them: synthetic likelihood in its t form on quadratic surfaces over a Sobol’ design of runs, adaptive Metropolis",
  ],
  tradeOffs: [
    "one draw of two settings",
    "draws of both from what is believed with the data; told: the deviation of the combination told best, and of the one told least, in deviations believed before",
  ],
  fitOverTime: [
    "one measure of one brand in one observed period",
    "what was observed, and quantiles over one run of each scenario drawn from what is believed with the data",
  ],
  calibrationRanks: [
    "one tenth of the draws, of one setting",
    "markets of known truth in which the truth lay in this part of the sorted draws of their own calibration",
  ],
  budgetPlan: ["one lever", "what it costs over the whole run, today and in the plan"],
  efficientFrontier: [
    "one plan of one kind of spending at one budget",
    "best outcome found at this budget, against today’s plan in runs that met the same luck",
  ],
};

const it: typeof en = {
  shareOverTime: [
    "una marca in un periodo",
    "acquisti della marca ÷ acquisti di tutte le marche, contati in ogni simulazione e periodo",
  ],
  starsOverTime: [
    "una marca in un periodo",
    "media delle stelle che chi legge vede l’ultimo giorno del periodo, e quante recensioni la formano",
  ],
  npsOverTime: [
    "una marca in un periodo",
    "percentuale di promotori − percentuale di detrattori fra chi ha usato la marca nel periodo",
  ],
  retention: ["una marca in un periodo", "(acquisti − primi acquisti) ÷ acquisti della marca nel periodo"],
  publishedRanges: [
    "un intervallo pubblicato",
    "media sulle simulazioni di un esperimento che misura ciò che ha misurato la fonte",
  ],
  swayed: [
    "una marca in tutta la simulazione",
    "acquisti che, decisi di nuovo con la stessa fortuna ma senza recensioni né amici, sarebbero andati a un’altra marca o a nessuna ÷ tutti i suoi acquisti",
  ],
  starHistogram: [
    "un numero di stelle di una marca in tutta la simulazione",
    "recensioni sincere con quel numero di stelle ÷ tutte le recensioni sincere della marca",
  ],
  wordOfMouthLoop: [
    "un passo del circolo, per la marca in esame",
    "quante volte il passo è avvenuto in tutta la simulazione",
  ],
  momentFunnel: [
    "un micro-momento",
    "visite nel momento, visite che hanno incontrato una marca, visite dopo le quali il percorso è continuato, acquisti",
  ],
  journeyMap: [
    "un punto di contatto in un micro-momento",
    "visite al punto di contatto, e quante di esse hanno incontrato la marca in esame",
  ],
  daypartMap: [
    "una fascia oraria su un dispositivo",
    "micro-momenti avvenuti lì ÷ tutti i micro-momenti della simulazione",
  ],
  moneyWaterfall: [
    "una voce di denaro della marca in esame",
    "somma, su tutta la simulazione, di quanto è stato incassato o speso",
  ],
  qualityCoverage: [
    "una combinazione delle due leve",
    "il risultato della marca in esame in tutta la simulazione, con le leve a questi valori; sulle altre leve si fa la media",
  ],
  leverMultiples: [
    "una combinazione delle tre leve",
    "il risultato della marca in esame in tutta la simulazione, con le leve a questi valori",
  ],
  responseCurve: [
    "un valore della leva",
    "il risultato della marca in esame in tutta la simulazione, con la leva a questo valore; sulle altre leve si fa la media",
  ],
  pairedDifference: [
    "una misura di un’alternativa",
    "alternativa − base, simulazione per simulazione fra simulazioni che hanno avuto la stessa fortuna, poi in media",
  ],
  differenceOverTime: [
    "un’alternativa in un periodo",
    "alternativa − base, simulazione per simulazione fra simulazioni che hanno avuto la stessa fortuna; su più settimane, la media delle differenze settimanali",
  ],
  contributionWaterfall: [
    "un’impostazione in cui l’alternativa è diversa",
    "variazione della misura quando l’impostazione si sposta dopo altre, in simulazioni con la stessa fortuna, in media su più ordini: tutti fino a tre impostazioni (Shapley), quello dello scenario e l’inverso oltre; tutte insieme danno l’intera differenza",
  ],
  tornado: [
    "un’impostazione",
    "variazione media del risultato quando l’impostazione passa dall’estremo inferiore a quello superiore del suo intervallo, con le altre ovunque nel loro; aumenti e cali sono separati",
  ],
  morrisPlane: [
    "un’impostazione",
    "effetti elementari secondo Morris: ampiezza media μ* e deviazione standard σ della variazione su tutto l’intervallo dell’impostazione",
  ],
  varianceShares: [
    "un’impostazione",
    "indici di Sobol’: quota della varianza del risultato che l’impostazione produce da sola, e insieme ad altre",
  ],
  salesOverTime: ["una marca in un periodo", "acquisti della marca nel periodo"],
  fan: [
    "un periodo di una serie",
    "ciò che è stato osservato, oppure i valori sotto i quali cade la verità con le probabilità indicate",
  ],
  scoresByHorizon: [
    "un metodo, tanti periodi in avanti",
    "CRPS medio di ogni serie diviso per la media della serie, in media sulle serie",
  ],
  skillBySeries: [
    "una serie; senza nome, tutte",
    "CRPS medio del metodo ÷ quello del riferimento sugli stessi valori, meno 1; di tutte le serie la media geometrica",
  ],
  cohortRetention: [
    "un periodo di primi acquisti, tanti periodi dopo",
    "chi di quel gruppo ricompra la marca in esame nel periodo successivo ÷ tutti i clienti del gruppo",
  ],
  cascadeTree: [
    "una voce passata da un consumatore a un altro",
    "chi l’ha detto a chi, quanti giorni dopo la prima esperienza, e quanto era positiva",
  ],
  pathFlow: [
    "una sequenza di punti di contatto con un esito",
    "percorsi registrati che hanno seguito questa sequenza con questo esito",
  ],
  personaJourney: [
    "un punto di contatto in una fase del percorso di una persona tipo",
    "la sua quota di visite alla fase; quanto spesso la fase va bene; visite dopo le quali il percorso finisce",
  ],
  attributionAgainstTruth: [
    "un punto di contatto",
    "acquisti persi quando lo si toglie, in simulazioni con la stessa fortuna ÷ la stessa somma su tutti i punti di contatto; accanto, ciò che ogni regola gli attribuisce dai soli percorsi",
  ],
  decisiveMoments: [
    "un punto di contatto in un micro-momento",
    "acquisti persi quando lì lo si toglie, in simulazioni con la stessa fortuna; la probabilità del caso è corretta per il numero di momenti secondo Holm",
  ],
  claimEffects: [
    "una conseguenza dell’affermazione",
    "con la leva dell’affermazione spostata − senza, simulazione per simulazione con la stessa fortuna, poi in media",
  ],
  claimBoundary: [
    "un valore dell’impostazione da cui l’affermazione può dipendere",
    "effetto della leva dell’affermazione a questo valore, fra simulazioni con la stessa fortuna",
  ],
  priorAndPosterior: [
    "un’impostazione che si cercava",
    "quantili di ciò che si credeva prima dei dati e di ciò che si crede con i dati: verosimiglianza sintetica nella forma t su superfici quadratiche sopra un disegno di Sobol’, Metropolis adattivo",
  ],
  tradeOffs: [
    "un’estrazione di due impostazioni",
    "estrazioni di entrambe da ciò che si crede con i dati; determinata: la deviazione della combinazione più certa e di quella meno certa, in deviazioni credute prima",
  ],
  fitOverTime: [
    "una misura di una marca in un periodo osservato",
    "che cosa si è osservato, e quantili su una simulazione di ogni scenario estratto da ciò che si crede con i dati",
  ],
  calibrationRanks: [
    "un decimo delle estrazioni, per un’impostazione",
    "mercati di cui si sa la verità in cui essa stava in questa parte delle estrazioni ordinate della loro calibrazione",
  ],
  budgetPlan: ["una leva", "quanto costa su tutta la simulazione, oggi e nel piano"],
  efficientFrontier: [
    "un piano di un tipo di spesa a un budget",
    "il risultato migliore trovato a questo budget, contro il piano di oggi in simulazioni con la stessa fortuna",
  ],
};

/** How the numbers of a chart are computed; undefined of a chart whose own words say it. */
export function computationOf(chart: string, locale: Locale): Computation | undefined {
  if (!Object.hasOwn(FACTS, chart)) return undefined;
  const [interval, ...sections] = FACTS[chart];
  const [row, definition] = { en, it }[locale][chart];
  return { row, definition, interval, sections };
}
