import {
  PERIOD_WORDS
} from "./chunk-EQTEPMMD.js";
import {
  didYouMean,
  nearest
} from "./chunk-YSKE72ZF.js";

// dist-ext/cli/exitCode.js
var ExitCode = {
  done: 0,
  /** an expectation or a threshold was missed, or a run failed */
  failed: 1,
  /** something was typed, written or placed wrongly */
  input: 2,
  /** a mistake in umot itself */
  bug: 70,
  /** Ctrl-C; what was finished is kept */
  interrupted: 130
};

// dist-ext/cli/cliError.js
var CliError = class extends Error {
  name = "CliError";
  fault;
  constructor(fault) {
    super(fault.message.en), this.fault = fault;
  }
};

// dist-ext/cli/words/optionFaults.js
var optionFaults = {
  notWhole: (option, least, most, text, example) => ({
    message: {
      en: `${option} must be a whole number from ${least} to ${most}, but is \u201C${text}\u201D.`,
      it: `${option} deve essere un numero intero da ${least} a ${most}, ma \xE8 \u201C${text}\u201D.`
    },
    advice: write(`${option} ${example}`)
  }),
  notBetween: (option, above, below, text, example) => ({
    message: {
      en: `${option} must be a number between ${above} and ${below}, but is \u201C${text}\u201D.`,
      it: `${option} deve essere un numero fra ${above} e ${below}, ma \xE8 \u201C${text}\u201D.`
    },
    advice: write(`${option} ${example}`)
  }),
  twoAmounts: (option, text, [small, large], [low, high]) => ({
    message: {
      en: `${option} \u201C${text}\u201D could mean ${small.en} or ${large.en}.`,
      it: `${option} \u201C${text}\u201D pu\xF2 voler dire ${small.it} oppure ${large.it}.`
    },
    advice: {
      en: `Write ${option} ${low} or ${option} ${high}.`,
      it: `Scrivi ${option} ${low} oppure ${option} ${high}.`
    }
  }),
  noAmount: (option, text) => ({
    message: {
      en: `${option} must be an amount of money, but is \u201C${text}\u201D.`,
      it: `${option} deve essere una somma di denaro, ma \xE8 \u201C${text}\u201D.`
    },
    advice: write(`${option} 40000`)
  }),
  budgetTwice: {
    message: {
      en: "--budget says what may be spent in all and --extra-budget how much more than today, but both are given.",
      it: "--budget dice quanto si pu\xF2 spendere in tutto e --extra-budget quanto pi\xF9 di oggi, ma ci sono tutti e due."
    },
    advice: { en: "Leave one of them out.", it: "Tralascia uno dei due." }
  },
  notOneOf: (option, words, text, meant = words[0]) => ({
    message: {
      en: `${option} must be one of ${words.join(", ")}, but is \u201C${text}\u201D.`,
      it: `${option} deve essere fra ${words.join(", ")}, ma \xE8 \u201C${text}\u201D.`
    },
    advice: write(`${option} ${meant}`)
  }),
  notSomeOf: (option, words, text, meant, example) => ({
    message: {
      en: `${option} must be some of ${words.join(", ")}, but is \u201C${text}\u201D.`,
      it: `${option} deve essere uno o pi\xF9 fra ${words.join(", ")}, ma \xE8 \u201C${text}\u201D.`
    },
    advice: meant === void 0 ? write(example) : didYouMean(meant)
  }),
  noFolder: (option, example) => ({
    message: {
      en: `${option} must be the name of a folder, but is empty.`,
      it: `${option} deve essere il nome di una cartella, ma \xE8 vuoto.`
    },
    advice: write(example)
  }),
  filesAndNone: {
    message: {
      en: "--to asks for files, but --no-out for none.",
      it: "--to chiede dei file, ma --no-out nessuno."
    },
    advice: { en: "Leave one of them out.", it: "Tralascia uno dei due." }
  },
  noSuchPeriod: (days, text) => ({
    message: {
      en: `--period must be a period of the ${days} days simulated, but is \u201C${text}\u201D.`,
      it: `--period deve essere un periodo dei ${days} giorni simulati, ma \xE8 \u201C${text}\u201D.`
    },
    advice: { en: `Write ${PERIOD_WORDS.en}.`, it: `Scrivi ${PERIOD_WORDS.it}.` }
  }),
  consumerOutside: (consumers, consumer) => ({
    message: {
      en: `--consumer must be below the number of consumers, ${consumers}, but is ${consumer}.`,
      it: `--consumer deve essere sotto il numero dei consumatori, ${consumers}, ma \xE8 ${consumer}.`
    },
    advice: {
      en: `Write a number from 0 to ${consumers - 1}.`,
      it: `Scrivi un numero da 0 a ${consumers - 1}.`
    }
  }),
  noChanges: {
    message: {
      en: "--with must have settings, but is empty.",
      it: "--with deve avere impostazioni, ma \xE8 vuoto."
    },
    advice: write('--with "brands.nonna.quality=0.85, brands.nonna.price=30"')
  },
  nothingToResume: (folder) => ({
    message: {
      en: `--resume goes on from the runs kept in ${folder}, but there is no such folder.`,
      it: `--resume riprende dalle simulazioni conservate in ${folder}, ma questa cartella non c'\xE8.`
    },
    advice: {
      en: "Name the folder of the interrupted experiment, or leave --resume out.",
      it: "Nomina la cartella dell'esperimento interrotto, oppure tralascia --resume."
    }
  }),
  resumeWithoutStore: (flag) => ({
    message: {
      en: `--resume goes on from runs that were kept, but ${flag} says that none are.`,
      it: `--resume riprende da simulazioni conservate, ma ${flag} dice che non ce ne sono.`
    },
    advice: flag === "--no-store" ? { en: "Leave one of the two out.", it: "Tralascia uno dei due." } : {
      en: "Leave one of the two out, or name a folder with --store.",
      it: "Tralascia uno dei due, oppure nomina una cartella con --store."
    }
  })
};
function write(typed) {
  return { en: `Write ${typed}.`, it: `Scrivi ${typed}.` };
}

// dist-ext/cli/flags/optionValues.js
function wholeNumber(option, least, most, example) {
  return (text) => {
    let value = Number(text);
    if (text.trim() !== "" && Number.isInteger(value) && value >= least && value <= most)
      return value;
    throw new CliError(optionFaults.notWhole(option, least, most, text, example));
  };
}
function numberBetween(option, above, below, example) {
  return (text) => {
    let value = Number(text);
    if (text.trim() !== "" && value > above && value < below)
      return value;
    throw new CliError(optionFaults.notBetween(option, above, below, text, example));
  };
}
function oneOf(option, words) {
  return (text) => {
    let found = words.find((word) => word === text);
    if (found !== void 0)
      return found;
    throw new CliError(optionFaults.notOneOf(option, words, text, nearest(text, words)));
  };
}
var collect = (text, before = []) => [...before, text];

// dist-ext/cli/words/help/everywhere.js
var sharedHelp = {
  scenario: { en: "a scenario's YAML file", it: "file YAML di uno scenario" },
  lang: {
    en: "words on screen: en or it",
    it: "parole sullo schermo: en (inglese) o it (italiano)"
  },
  systemLanguage: { en: "the system's", it: "quella del sistema" },
  quiet: { en: "say nothing but the result", it: "dire soltanto il risultato" },
  set: {
    en: "change a setting, for example brands.nonna.price=30 (repeatable)",
    it: "cambiare un'impostazione, per esempio brands.nonna.price=30 (ripetibile)"
  },
  allowOutside: {
    en: "let the scenario read files from anywhere (extends, network.ties)",
    it: "permettere allo scenario di leggere file da ovunque (extends, network.ties)"
  },
  consumers: { en: "consumers in the market", it: "consumatori nel mercato" },
  days: { en: "days to simulate", it: "giorni da simulare" },
  level: { en: "level of the intervals", it: "livello degli intervalli" },
  runs: {
    en: "replications (default: the scenario's)",
    it: "simulazioni ripetute (predefinito: quelle dello scenario)"
  },
  seed: {
    en: "equal seeds give equal results (default: the scenario's)",
    it: "semi uguali danno risultati uguali (predefinito: quello dello scenario)"
  },
  workers: {
    en: "threads, for runs side by side or sharing a large one (default: one a core)",
    it: "processi, affiancati o che si dividono una simulazione grande (predefinito: uno per core)"
  },
  queue: {
    en: "have workers on other machines do the runs: redis://host:6379 (umot worker --help)",
    it: "far fare le simulazioni a worker su altre macchine: redis://host:6379 (umot worker --help)"
  },
  out: {
    en: "where to write (default: output/<scenario>-<command>)",
    it: "dove scrivere (predefinito: output/<scenario>-<comando>)"
  },
  noOut: { en: "write no files", it: "non scrivere file" },
  force: {
    en: "replace the result of another question, and files changed by hand",
    it: "sostituire il risultato di un'altra domanda, e i file modificati a mano"
  },
  forceFile: {
    en: "replace a file that umot did not write, or that was changed since",
    it: "sostituire un file che umot non ha scritto, o che \xE8 stato modificato dopo"
  },
  store: {
    en: "where finished runs are kept, so that none is run twice (default: output/.runs)",
    it: "dove conservare le simulazioni finite, perch\xE9 nessuna si rifaccia (predefinito: output/.runs)"
  },
  noStore: {
    en: "keep no runs, and use none that were kept",
    it: "non conservare simulazioni, e non usarne di conservate"
  },
  resume: {
    en: "go on from the finished runs of an interrupted experiment, and say how many there are",
    it: "riprendere dalle simulazioni finite di un esperimento interrotto, e dire quante sono"
  },
  to: {
    en: "the report as pdf, pptx, xlsx, parquet too (umot report --help)",
    it: "il rapporto anche come pdf, pptx, xlsx, parquet (umot report --help)"
  },
  csvDialect: {
    en: "CSV for programs (standard), or with ; and decimal comma for spreadsheets (it)",
    it: "CSV per programmi (standard), oppure con ; e virgola decimale per fogli di calcolo (it)"
  },
  precision: {
    en: "run until the interval is so narrow: share:0.005, profit:nonna:last90:2000 (repeatable; --runs is then the most)",
    it: "simulare finch\xE9 l'intervallo \xE8 cos\xEC stretto: share:0.005, profit:nonna:last90:2000 (ripetibile; --runs allora \xE8 il massimo)"
  },
  brand: {
    en: "whose plan or touchpoints (default: the scenario's focus)",
    it: "di quale marca (predefinito: quella in primo piano nello scenario)"
  }
};

export {
  ExitCode,
  CliError,
  optionFaults,
  wholeNumber,
  numberBetween,
  oneOf,
  collect,
  sharedHelp
};
