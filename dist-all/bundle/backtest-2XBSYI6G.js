import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  forecastHelp,
  observedTableOf,
  usualHorizon
} from "./chunk-UXBBHDWB.js";
import {
  addDataFlags,
  dataFaults,
  openData,
  understandingOf
} from "./chunk-H2XTS4VJ.js";
import {
  backtest,
  backtestWords,
  scoreText,
  verdictOf
} from "./chunk-KGKU23ZP.js";
import {
  METHODS,
  luckOf,
  scoresOf
} from "./chunk-GWI63S4Q.js";
import {
  YEARS,
  askedOf
} from "./chunk-EVHC2Y4A.js";
import "./chunk-J7ATRIBL.js";
import "./chunk-RNZKVCD2.js";
import {
  runStudy
} from "./chunk-JQEUSBDR.js";
import "./chunk-HLTTYOZI.js";
import "./chunk-S4GU4QPQ.js";
import "./chunk-K2UGWPOJ.js";
import "./chunk-LWDVF7RF.js";
import "./chunk-H7VLHVIV.js";
import "./chunk-TU5MEX3Z.js";
import "./chunk-P5LH5VXP.js";
import "./chunk-LLA2NMPJ.js";
import "./chunk-3CC5NKGV.js";
import {
  addReportFlag,
  addSpeechFlags,
  createTerminal
} from "./chunk-F6BKA3LH.js";
import {
  CliError,
  ExitCode,
  oneOf,
  sharedHelp,
  wholeNumber
} from "./chunk-AHPUJ2XP.js";
import "./chunk-YHX5JE5H.js";
import {
  formatMarkdown,
  formatTextTable
} from "./chunk-2N7JJQLI.js";
import "./chunk-LVXJPRSU.js";
import {
  wrapText
} from "./chunk-45Y5UDFO.js";
import "./chunk-KHCZ66RJ.js";
import "./chunk-OK37B7RI.js";
import "./chunk-23EOGQBD.js";
import "./chunk-NHGYEEIL.js";
import "./chunk-AF2ZH4SB.js";
import "./chunk-ZSE23H2C.js";
import {
  keyFromSeed
} from "./chunk-ZWOIC4MG.js";
import "./chunk-5FJPN7LY.js";
import "./chunk-7W5WKPQ3.js";
import "./chunk-H2VHVHOV.js";
import "./chunk-7DT6B4LV.js";
import "./chunk-U3YVLYD5.js";
import "./chunk-LI6ISVE2.js";
import "./chunk-UBIIJSMK.js";
import "./chunk-EVBVQ7YB.js";
import "./chunk-MVA7HUQM.js";
import "./chunk-JWQDHXMP.js";
import {
  observedMeasureName
} from "./chunk-B654BGOQ.js";
import "./chunk-3E6GWLGQ.js";
import "./chunk-QIR3SCXD.js";
import "./chunk-BJOQZJ7D.js";
import "./chunk-7RCLHB72.js";
import "./chunk-2R7TQ2VD.js";
import "./chunk-YWCYHOIZ.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-3KS2V72H.js";
import "./chunk-XTTUONFG.js";

// dist-all/studies/backtest/tablesOfBacktest.js
var column = (name, type, en, it) => ({
  name,
  type,
  about: { en, it }
}), METHOD = column("method", "text", "How it was forecast", "Come \xE8 stato previsto"), SCORES = [
  column("cells", "integer", "Values forecast", "Valori previsti"),
  column("series", "integer", "Series they are of", "Serie a cui appartengono"),
  column("scaledCrps", "number", "CRPS over the mean of the series", "CRPS sulla media della serie"),
  column("crpsOfLogs", "number", "CRPS of logarithms", "CRPS dei logaritmi"),
  column("scaledWis", "number", "Weighted interval score over the mean", "Punteggio pesato degli intervalli sulla media"),
  column("scaledPinball", "number", "Pinball loss at 10 and 90 % over the mean", "Perdita pinball a 10 e 90 % sulla media"),
  column("mase", "number", "Mean absolute scaled error", "Errore assoluto medio scalato"),
  column("inside50", "number", "Share of truths within 50 %", "Quota di verit\xE0 entro il 50 %"),
  column("inside80", "number", "Share of truths within 80 %", "Quota di verit\xE0 entro l'80 %"),
  column("inside95", "number", "Share of truths within 95 %", "Quota di verit\xE0 entro il 95 %")
];
function scoreTableOf({ cells, data, phases }) {
  return {
    name: "data/scores",
    about: { en: "One method over some forecasts", it: "Un metodo su alcune previsioni" },
    columns: [
      METHOD,
      column("phase", "text", "all, or early or late: the first or second half of a series", "all, oppure early o late: la prima o la seconda met\xE0 di una serie"),
      column("step", "integer", "Periods ahead; empty for all", "Periodi in avanti; vuoto per tutti"),
      ...SCORES
    ],
    *rows() {
      let steps = [...new Set(cells.map(({ step }) => step))].toSorted((a, b) => a - b), groups = [
        ...["all", "early", "late"].map((phase) => ({
          phase,
          step: void 0,
          scores: phases[phase]
        })),
        ...steps.map((step) => ({ phase: "all", step, scores: scoresOf(cells, data, { step }) }))
      ];
      for (let { phase, step, scores } of groups)
        for (let one of scores)
          yield [
            one.method,
            phase,
            step,
            one.cells,
            one.series,
            one.scaledCrps,
            one.crpsOfLogs,
            one.scaledWis,
            one.scaledPinball,
            one.mase,
            ...one.coverage
          ];
    }
  };
}
function skillTableOf({ skills }) {
  return {
    name: "data/skill",
    about: {
      en: "One method against one baseline in one series",
      it: "Un metodo rispetto a un riferimento in una serie"
    },
    columns: [
      METHOD,
      column("baseline", "text", "What it is held against", "A che cosa si confronta"),
      column("series", "text", "Which series; empty for all of them", "Quale serie; vuoto per tutte"),
      column("ratio", "number", "Mean CRPS of the method over that of the baseline; of all series the geometric mean", "CRPS medio del metodo su quello del riferimento; di tutte le serie la media geometrica"),
      column("low", "number", "Low end of the 90 % interval over series", "Estremo basso dell'intervallo al 90 % sulle serie"),
      column("high", "number", "High end of the 90 % interval over series", "Estremo alto dell'intervallo al 90 % sulle serie")
    ],
    *rows() {
      for (let { method, baseline, ratio, low, high, series } of skills) {
        yield [method, baseline, "", ratio, low, high];
        for (let one of series)
          yield [method, baseline, one.name, one.ratio, Number.NaN, Number.NaN];
      }
    }
  };
}
function cellTableOf({ cells }) {
  return {
    name: "data/forecasts",
    about: {
      en: "One value, forecast by one method at one time",
      it: "Un valore, previsto da un metodo in un momento"
    },
    columns: [
      column("series", "text", "Which series", "Quale serie"),
      METHOD,
      column("seen", "integer", "Periods known when it was forecast", "Periodi noti quando \xE8 stato previsto"),
      column("step", "integer", "Periods ahead", "Periodi in avanti"),
      column("truth", "number", "What came", "Che cosa \xE8 venuto"),
      column("median", "number", "Middle of the forecast", "Centro della previsione"),
      column("crps", "number", "Continuous ranked probability score", "Punteggio CRPS"),
      column("crpsOfLogs", "number", "The same of logarithms", "Lo stesso dei logaritmi"),
      column("wis", "number", "Weighted interval score", "Punteggio pesato degli intervalli"),
      column("inside50", "boolean", "Within the interval of 50 %", "Entro l'intervallo del 50 %"),
      column("inside80", "boolean", "Within the interval of 80 %", "Entro l'intervallo dell'80 %"),
      column("inside95", "boolean", "Within the interval of 95 %", "Entro l'intervallo del 95 %")
    ],
    formats: ["csv", "parquet"],
    *rows() {
      for (let { series, method, seen, step, truth, median, crps, crpsOfLogs, wis, inside } of cells)
        yield [series, method, seen, step, truth, median, crps, crpsOfLogs, wis, ...inside];
    }
  };
}

// dist-all/studies/backtest/backtestStudy.js
var backtestStudy = {
  agenda: ({ about }) => ({ about, tasks: [] }),
  conduct({ data, seed, ...options }, { signal }) {
    let luck = luckOf(keyFromSeed(seed), YEARS[data.step]);
    return Promise.resolve(backtest(data, { ...options, luck, isStopped: () => signal.aborted }));
  },
  outcome: ({ cells }) => ({ done: cells.length, failed: 0, asked: cells.length, isFine: !0 }),
  origin: (_, { seed }) => ({ seed, runs: 0, asked: 0 }),
  mainTable: scoreTableOf,
  tables: (result) => [
    scoreTableOf(result),
    skillTableOf(result),
    cellTableOf(result),
    observedTableOf(result)
  ],
  async document(result, question, maker) {
    let { documentOfBacktest } = await import("./documentOfBacktest-SVJLUSDU.js");
    return documentOfBacktest(result, question, maker);
  },
  text(result, { notes }, { language, width, paint }) {
    let words = backtestWords[language], { columns, rows } = scoreText(result, language), lines = (texts) => texts.map((text) => wrapText(text, width)).join(`
`);
    return [
      [
        paint.bold(words.title(observedMeasureName(result.data.what, language))),
        ...notes.map((note) => paint.dim(wrapText(note[language], width)))
      ].join(`
`),
      lines(verdictOf(result, language)),
      formatTextTable(columns, rows, width),
      paint.dim(lines([words.explain, words.fairness, ...result.data.isCounted ? [words.counted] : []]))
    ].join(`

`);
  },
  markdown(result, _, language) {
    let { columns, rows } = scoreText(result, language);
    return [...verdictOf(result, language), "", formatMarkdown(columns, rows)].join(`
`);
  },
  json: (result, { seed, notes }, language) => ({
    seed,
    measure: result.data.what,
    notes: notes.map((note) => note[language]),
    usual: result.usual,
    best: result.best,
    verdict: verdictOf(result, language),
    scores: result.phases,
    skills: result.skills
  })
};

// dist-all/studies/backtest/words/backtestHelp.js
var backtestHelp = {
  examples: [
    [
      "backtest sales.csv",
      {
        en: "how good the forecasts of every method would have been at each point of the past",
        it: "quanto sarebbero state buone le previsioni di ogni metodo in ogni punto del passato"
      }
    ],
    [
      "backtest products.csv --size 42000 --horizon 5",
      {
        en: "products of known market size, up to five periods ahead",
        it: "prodotti di cui si conosce la dimensione del mercato, fino a cinque periodi in avanti"
      }
    ],
    [
      "backtest films.csv --map week=period --first 3 --last 3 --horizon 9",
      {
        en: "after three weeks, to the twelfth, learning from the other films",
        it: "dopo tre settimane, fino alla dodicesima, imparando dagli altri film"
      }
    ]
  ],
  first: {
    en: "periods that must be known before the first forecast",
    it: "periodi che devono essere noti prima della prima previsione"
  },
  last: {
    en: "periods known to the last forecast (default: all but one)",
    it: "periodi noti all'ultima previsione (predefinito: tutti meno uno)"
  },
  origins: {
    en: "forecasts of a series at most, thinned out evenly (default: 100, of many series fewer)",
    it: "previsioni di una serie al massimo, diradate in modo uniforme (predefinito: 100, con molte serie meno)"
  },
  method: {
    en: "only this method and the last value (repeatable; default: all)",
    it: "soltanto questo metodo e l'ultimo valore (ripetibile; predefinito: tutti)"
  }
};

// dist-all/cli/commands/backtest.js
var usualOrigins = (series) => Math.max(3, Math.min(100, Math.floor(3e3 / series))), oneMethod = oneOf("--method", METHODS), command = {
  examples: backtestHelp.examples,
  declare(command2, say) {
    addDataFlags(command2, say).option("--horizon <number>", say(forecastHelp.horizon), wholeNumber("--horizon", 1, 400, 5)).option("--first <number>", say(backtestHelp.first), wholeNumber("--first", 0, 1e5, 3), 3).option("--last <number>", say(backtestHelp.last), wholeNumber("--last", 0, 1e5, 10)).option("--origins <number>", say(backtestHelp.origins), wholeNumber("--origins", 1, 1e4, 100)).option("--method <method>", `${say(backtestHelp.method)}: ${METHODS.join(", ")}`, (text, before = []) => [...before, oneMethod(text)]).option("--seed <text>", say(forecastHelp.seed), "forecast").option("--out <folder>", say(sharedHelp.out)).option("--no-out", say(sharedHelp.noOut)).option("--force", say(sharedHelp.force)), addSpeechFlags(addReportFlag(command2, say), say);
  },
  async act([path], flags, typed) {
    let terminal = createTerminal({ language: flags.lang, quiet: flags.quiet }), { data, notes } = await openData(path, flags);
    if (flags.dryRun === !0)
      return terminal.print(understandingOf(notes)[terminal.language]), ExitCode.done;
    let { first, last, method, seed = "forecast" } = flags, most = flags.origins ?? usualOrigins(askedOf(data).length), longest = Math.max(...askedOf(data).map(({ values }) => values.length));
    if (longest <= first)
      throw new CliError(dataFaults.tooShort(path, longest, first));
    let question = {
      data,
      about: path,
      notes,
      methods: method && [.../* @__PURE__ */ new Set([...method, "naive"])],
      horizon: flags.horizon ?? usualHorizon(data.step),
      first,
      last,
      most,
      seed
    };
    return runStudy(backtestStudy, { question, flags: { ...flags, store: !1 }, typed, about: path, of: [data] }, terminal);
  }
};
export {
  command
};
