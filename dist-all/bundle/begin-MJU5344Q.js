import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  GoalWithoutValue
} from "./chunk-TYDBFUJZ.js";
import {
  RunsFailed
} from "./chunk-F36TTD56.js";
import {
  forgetNames,
  ownAdvice
} from "./chunk-MAWMUP4I.js";
import {
  toolVersion
} from "./chunk-K2UGWPOJ.js";
import {
  guardAgainstInterrupts
} from "./chunk-TU5MEX3Z.js";
import "./chunk-P5LH5VXP.js";
import {
  commandFaults
} from "./chunk-3CC5NKGV.js";
import {
  CliError,
  Command,
  CommanderError,
  ExitCode,
  Help,
  oneOf,
  sharedHelp
} from "./chunk-AHPUJ2XP.js";
import {
  FileError,
  MachinesError
} from "./chunk-NHGYEEIL.js";
import "./chunk-PER75EY7.js";
import "./chunk-7W5WKPQ3.js";
import "./chunk-RZMKYFKS.js";
import "./chunk-7DT6B4LV.js";
import {
  printableLines
} from "./chunk-U3YVLYD5.js";
import {
  LANGUAGES
} from "./chunk-MVA7HUQM.js";
import "./chunk-JWQDHXMP.js";
import "./chunk-XTTUONFG.js";

// dist-all/cli/flags/languageOf.js
function languageOf({ LC_ALL, LC_MESSAGES, LANG }) {
  let asked = LC_ALL || LC_MESSAGES || LANG || "";
  return LANGUAGES.find((language) => asked.toLowerCase().startsWith(language)) ?? "en";
}
function languageTyped(words, environment) {
  let asked = words.flatMap((word, at) => word === "--lang" ? words.slice(at + 1, at + 2) : word.startsWith("--lang=") ? [word.slice(7)] : []);
  return LANGUAGES.find((language) => language === asked.at(-1)) ?? languageOf(environment);
}

// dist-all/cli/words/help/abouts.js
var abouts = {
  start: {
    en: "Simulate the trattoria, sweep quality \xD7 coverage, write one report",
    it: "Simulare la trattoria, variare qualit\xE0 \xD7 copertura, scrivere un rapporto"
  },
  run: {
    en: "Run a scenario many times: summary, charts, data",
    it: "Simulare uno scenario molte volte: riassunto, grafici, dati"
  },
  compare: {
    en: "Compare scenarios with the same luck: difference, interval, money",
    it: "Confrontare scenari con la stessa fortuna: differenza, intervallo, soldi"
  },
  sweep: {
    en: "Run a scenario at every combination of some values",
    it: "Simulare uno scenario con ogni combinazione di alcuni valori"
  },
  sensitivity: {
    en: "Find the settings that matter: Morris, Sobol' indices",
    it: "Trovare le impostazioni che contano: Morris, indici di Sobol'"
  },
  calibrate: {
    en: "Find the settings that give what was observed, and how sure that is",
    it: "Trovare le impostazioni che danno ci\xF2 che si \xE8 osservato, e quanto sono sicure"
  },
  forecast: {
    en: "Forecast observed data: bands, fan chart, chance to reach a threshold",
    it: "Prevedere da dati osservati: fasce, ventaglio, probabilit\xE0 di una soglia"
  },
  backtest: {
    en: "Forecast the past anew, method by method: scores, skill, verdict",
    it: "Rifare le previsioni del passato, metodo per metodo: punteggi, verdetto"
  },
  report: {
    en: "Render a finished folder as PDF, slides, workbook, \u2026 without simulating",
    it: "Fare di una cartella finita PDF, slide, foglio di calcolo, \u2026 senza simulare"
  },
  optimise: {
    en: "Find the best plan for the money, held against today's in fresh runs",
    it: "Trovare il piano migliore per la spesa, confrontato con quello di oggi in simulazioni nuove"
  },
  attribution: {
    en: "What each touchpoint truly brings, and how wrong rules of attribution are",
    it: "Che cosa porta davvero ogni punto di contatto, e quanto sbagliano le regole di attribuzione"
  },
  claims: {
    en: "Try the doctrine, D1 to D24: verdicts, and where each flips",
    it: "Mettere alla prova la dottrina, da D1 a D24: verdetti, e dove ciascuno si ribalta"
  },
  validate: {
    en: "Hold the model against published ranges: docs/validation.md",
    it: "Confrontare il modello con gli intervalli pubblicati: docs/validation.md"
  },
  store: {
    en: "Show the finished runs that are kept, and let go of some",
    it: "Mostrare le simulazioni finite conservate, ed eliminarne"
  },
  worker: {
    en: "Do runs for experiments on other machines, through Redis",
    it: "Fare simulazioni per esperimenti su altre macchine, attraverso Redis"
  },
  story: {
    en: "Tell one consumer's journey in sentences, day by day",
    it: "Raccontare a parole il percorso di un consumatore, giorno per giorno"
  },
  check: {
    en: "Say what is wrong in a scenario, all at once",
    it: "Dire che cosa non va in uno scenario, tutto insieme"
  },
  init: { en: "Write a scenario to start from", it: "Scrivere uno scenario da cui partire" },
  explain: {
    en: "Explain a setting, a metric or the code of a problem",
    it: "Spiegare un'impostazione, una metrica o il codice di un problema"
  },
  diff: {
    en: "Show the settings in which two scenarios differ",
    it: "Mostrare le impostazioni in cui due scenari sono diversi"
  },
  schema: {
    en: "Write the JSON Schema of scenarios, for editors",
    it: "Scrivere lo schema JSON degli scenari, per gli editor"
  }
};

// dist-all/cli/commands.js
var COMMANDS = {
  start: { about: abouts.start, load: () => import("./start-54YAFASW.js") },
  run: { about: abouts.run, load: () => import("./run-SJTRSIUD.js") },
  compare: { about: abouts.compare, load: () => import("./compare-22PIBWFX.js") },
  sweep: { about: abouts.sweep, load: () => import("./sweep-KWOULLG5.js") },
  sensitivity: { about: abouts.sensitivity, load: () => import("./sensitivity-B36ODRUH.js") },
  calibrate: { about: abouts.calibrate, load: () => import("./calibrate-OBKSYVAT.js") },
  forecast: { about: abouts.forecast, load: () => import("./forecast-HUW3DEH3.js") },
  backtest: { about: abouts.backtest, load: () => import("./backtest-2XBSYI6G.js") },
  report: { about: abouts.report, load: () => import("./report-VXV3NDOW.js") },
  optimise: { about: abouts.optimise, load: () => import("./optimise-P2MG3IZA.js") },
  attribution: { about: abouts.attribution, load: () => import("./attribution-MCAD2YN2.js") },
  claims: { about: abouts.claims, load: () => import("./claims-SUGRZN6Z.js") },
  validate: { about: abouts.validate, load: () => import("./validate-2YFTQLPP.js") },
  store: { about: abouts.store, load: () => import("./store-G3NOFTUK.js") },
  worker: { about: abouts.worker, load: () => import("./worker-UMPIUTMG.js") },
  story: { about: abouts.story, load: () => import("./story-MZJA7PT4.js") },
  check: { about: abouts.check, load: () => import("./check-LK7X76CK.js") },
  init: { about: abouts.init, load: () => import("./init-36D5VVWG.js") },
  explain: { about: abouts.explain, load: () => import("./explain-D56EFRXF.js") },
  diff: { about: abouts.diff, load: () => import("./diff-DMEX3YNW.js") },
  schema: { about: abouts.schema, load: () => import("./schema-M4S5VHYF.js") }
};

// dist-all/cli/words/help/placeholders.js
var ITALIAN = {
  address: "indirizzo",
  command: "comando",
  options: "opzioni",
  scenario: "scenario",
  "alternatives...": "alternative...",
  "claims...": "tesi...",
  "names...": "nomi...",
  folder: "cartella",
  file: "file",
  rounds: "turni",
  markets: "mercati",
  data: "dati",
  period: "periodo",
  order: "ordine",
  column: "colonna",
  "column=what": "colonna=contenuto",
  word: "parola",
  before: "prima",
  after: "dopo",
  number: "numero",
  text: "testo",
  language: "lingua",
  format: "formato",
  formats: "formati",
  theme: "tema",
  name: "nome",
  design: "disegno",
  method: "metodo",
  goal: "obiettivo",
  amount: "importo",
  rule: "regola",
  consumers: "consumatori",
  days: "giorni",
  settings: "impostazioni",
  "path=value": "percorso=valore",
  "path=amount": "percorso=importo",
  "path=lo..hi": "percorso=min..max",
  "path=from..to:steps": "percorso=da..a:passi",
  "brand.metric.period": "marca.metrica.periodo",
  "metric:half-width": "metrica:semiampiezza"
}, PLACEHOLDERS = Object.keys(ITALIAN);
function withPlaceholders(usage, language) {
  return language === "en" ? usage : usage.replace(/(?<=[<[])[^<>[\]]+(?=[>\]])/g, (word) => ITALIAN[word] ?? word);
}

// dist-all/cli/words/help/program.js
var programHelp = {
  about: {
    en: "Simulates customer journeys across moments of truth.",
    it: "Simula i percorsi dei clienti attraverso i momenti della verit\xE0."
  },
  version: { en: "show the version", it: "mostrare la versione" },
  help: { en: "show this", it: "mostrare questo aiuto" },
  helpCommand: { en: "show what a command does", it: "mostrare che cosa fa un comando" },
  examples: { en: "Examples", it: "Esempi" },
  after: {
    en: `
Begin with
  umot start                              the trattoria: a report in less than a minute
  umot init my.yaml && umot run my.yaml   a scenario of your own
  umot <command> --help                   examples and options of a command

Exit codes: 0 done \xB7 1 an expectation was missed or a run failed \xB7 2 something to put right \xB7 70 a bug \xB7 130 interrupted`,
    it: `
Per cominciare
  umot start                              la trattoria: un rapporto in meno di un minuto
  umot init my.yaml && umot run my.yaml   uno scenario tuo
  umot <comando> --help                   esempi e opzioni di un comando

Codici di uscita: 0 fatto \xB7 1 un'attesa mancata o una simulazione fallita \xB7 2 qualcosa da correggere \xB7 70 un errore di umot \xB7 130 interrotto`
  }
};
function moreHelp(command) {
  return {
    en: `umot ${command} --help shows examples and options.`,
    it: `umot ${command} --help mostra esempi e opzioni.`
  };
}
var ITALIAN_MARKS = {
  "Usage:": "Uso:",
  "Arguments:": "Argomenti:",
  "Options:": "Opzioni:",
  "Commands:": "Comandi:",
  "[options]": "[opzioni]",
  "[command]": "[comando]",
  "(default: ": "(predefinito: "
};
function markOf(english, language) {
  return language === "it" ? ITALIAN_MARKS[english] ?? english : english;
}

// dist-all/cli/flags/helpIn.js
var plain = new Help();
function helpIn(language) {
  let said = (usage) => withPlaceholders(usage, language), describe = (text) => text.replace("(default: ", markOf("(default: ", language));
  return {
    styleTitle: (title) => markOf(title, language),
    commandUsage: (command) => said(plain.commandUsage(command)),
    optionTerm: (option) => said(plain.optionTerm(option)),
    argumentTerm: (argument) => said(`<${plain.argumentTerm(argument)}>`).slice(1, -1),
    subcommandTerm: (command) => said(plain.subcommandTerm(command)),
    optionDescription: (option) => describe(plain.optionDescription(option)),
    argumentDescription: (argument) => describe(plain.argumentDescription(argument))
  };
}

// dist-all/cli/words/bugReport.js
function bugReport(what, machine) {
  return {
    en: `umot: this is a mistake in umot, not in what you typed.

  ${what}

Please report it with these three things:
  - the command you typed and the scenario
  - ${machine}
  - what the same command says with DEBUG=1 in front of it
`,
    it: `umot: questo \xE8 un errore di umot, non di ci\xF2 che hai scritto.

  ${what}

Segnalalo, per favore, con queste tre cose:
  - il comando che hai scritto e lo scenario
  - ${machine}
  - che cosa dice lo stesso comando con DEBUG=1 davanti
`
  };
}

// dist-all/cli/reportError.js
function reportError(cause, language) {
  let known = toKnown(cause), said = known === void 0 ? formatBug(cause, language) : formatFault(known.fault, language);
  return process.stderr.write(printableLines(said)), process.env.DEBUG && cause instanceof Error && process.stderr.write(`
${cause.stack}
`), known?.code ?? ExitCode.bug;
}
function toKnown(cause) {
  if (cause instanceof CliError || cause instanceof FileError || cause instanceof MachinesError)
    return { fault: cause.fault, code: ExitCode.input };
  if (cause instanceof RunsFailed)
    return { fault: commandFaults.tooManyFailed, code: ExitCode.failed };
  if (cause instanceof GoalWithoutValue)
    return { fault: commandFaults.goalWithoutValue(cause.goal), code: ExitCode.input };
  if (codeOf(cause, "syscall") === "uv_cwd")
    return { fault: commandFaults.folderGone, code: ExitCode.input };
  if (["EMFILE", "ENFILE"].includes(codeOf(cause, "code")))
    return { fault: commandFaults.tooFewFiles, code: ExitCode.input };
}
function codeOf(cause, field) {
  return cause instanceof Error && field in cause ? String(cause[field]) : "";
}
function formatFault({ message, advice }, language) {
  return `umot: ${message[language]}
  ${ownAdvice(advice)[language]}
`;
}
function formatBug(cause, language) {
  let what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause), machine = `umot ${toolVersion()}, Node ${process.version}, ${process.platform} ${process.arch}`;
  return bugReport(what, machine)[language];
}

// dist-all/cli/flags/typed.js
var TRACELESS = /* @__PURE__ */ new Set([
  "out",
  "store",
  "resume",
  "force",
  "workers",
  "queue",
  "quiet",
  "format",
  "document",
  "list"
]), SHOWN = /* @__PURE__ */ new Set(["lang", "to", "money", "csvDialect", "eventsFormat"]);
function noteTyping(command) {
  let given = /* @__PURE__ */ new Map();
  for (let option of command.options) {
    let note = (text) => {
      let before = Array.isArray(command.getOptionValue(option.attributeName())) ? given.get(option) ?? [] : [];
      given.set(option, [...before, ...typeof text == "string" ? [text] : []]);
    };
    command.on(`option:${option.name()}`, note);
  }
  return () => {
    let options = command.opts(), words = command.options.filter((option) => !TRACELESS.has(option.attributeName())).flatMap((option) => wordsOf(option, given.get(option))), language = options.lang === "it" && !words.includes("--lang") ? ["--lang", "it"] : [], paths = command.processedArgs.flat().map(String), all = ["umot", command.name(), ...paths, ...words, ...language];
    return {
      name: command.name(),
      command: all.map(quoted).join(" "),
      choices: Object.fromEntries(Object.entries(options).filter(([name]) => !TRACELESS.has(name) && !SHOWN.has(name)))
    };
  };
}
function wordsOf(option, texts) {
  let name = option.long ?? option.flags;
  return texts === void 0 ? [] : texts.length === 0 ? [name] : texts.flatMap((text) => [name, text]);
}
function quoted(word) {
  return /^[\w./=:,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

// dist-all/cli/words/help/typing.js
var ITALIAN2 = [
  [/^unknown command '(.*)'$/, (name) => `il comando \u201C${name}\u201D non c'\xE8`],
  [/^unknown option '(.*)'$/, (flag) => `l'opzione \u201C${flag}\u201D non c'\xE8`],
  [
    /^missing required argument '(.*)'$/,
    (name) => `manca un argomento: ${withPlaceholders(`<${name}>`, "it")}`
  ],
  [
    /^option '(.*)' argument missing$/,
    (flags) => `manca il valore dell'opzione ${withPlaceholders(flags, "it")}`
  ],
  [
    /^too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\.$/,
    (command, expected, got) => `troppi argomenti per ${command}: ${expected === "1" ? "ne serve 1" : `ne servono ${expected}`}, ma sono ${got}.`
  ],
  [
    /^\(Did you mean (?:one of )?(.*)\?\)$/,
    (words) => `(Intendevi ${words.replace(/, (?=[^,]*$)/, " o ")}?)`
  ]
];
function typingFault(english, language) {
  return language === "en" ? english : english.split(`
`).map((line) => {
    let known = ITALIAN2.find(([pattern2]) => pattern2.test(line));
    if (known === void 0)
      return line;
    let [pattern, say] = known;
    return say(...(pattern.exec(line) ?? []).slice(1));
  }).join(`
`);
}

// dist-all/cli/program.js
async function runProgram(words) {
  forgetNames();
  let language = languageTyped(words, process.env), code = ExitCode.done, release = guardAgainstInterrupts(language);
  try {
    let program = createProgram(language);
    for (let [name, entry] of Object.entries(COMMANDS)) {
      let about = entry.about[language], command = styled(program.command(name), language).summary(about).description(about);
      words.includes(name) && await complete(command, entry, language, (ended) => code = ended);
    }
    return words.length === 0 || isLanguageAlone(words) ? program.outputHelp() : await program.parseAsync(words, { from: "user" }), code;
  } catch (cause) {
    return cause instanceof CommanderError ? cause.exitCode === 0 ? ExitCode.done : ExitCode.input : reportError(cause, language);
  } finally {
    release();
  }
}
function isLanguageAlone(words) {
  return words.length === 1 ? words[0].startsWith("--lang=") : words.length === 2 && words[0] === "--lang";
}
function createProgram(language) {
  let { about, version, helpCommand, after } = programHelp;
  return styled(new Command("umot"), language).description(about[language]).enablePositionalOptions().option("--lang <language>", sharedHelp.lang[language], oneOf("--lang", LANGUAGES)).version(toolVersion(), "-V, --version", version[language]).helpCommand("help [command]", helpCommand[language]).usage(withPlaceholders("<command> [options]", language)).addHelpText("beforeAll", "").addHelpText("after", after[language]);
}
function styled(command, language) {
  return command.exitOverride().configureHelp(helpIn(language)).helpOption("-h, --help", programHelp.help[language]).showSuggestionAfterError().configureOutput({
    outputError: (text, write) => write(printableLines(`umot: ${typingFault(text.replace(/^error: /, ""), language)}`))
  });
}
async function complete(command, entry, language, end) {
  let { command: file } = await entry.load();
  file.declare(command, (text) => text[language]);
  let typed = noteTyping(command);
  command.addHelpText("before", formatExamples(file.examples, language)).showHelpAfterError(moreHelp(command.name())[language]).action(async () => {
    end(await file.act(wordsOf2(command), command.opts(), typed()));
  });
}
function wordsOf2(command) {
  return command.processedArgs.flat().flatMap((word) => word === void 0 ? [] : [String(word)]);
}
function formatExamples(examples, language) {
  let lines = examples.map(([typed, does]) => `  umot ${typed}
      ${does[language]}`);
  return `${programHelp.examples[language]}
${lines.join(`
`)}
`;
}

// dist-all/cli/terminal/standardStreams.js
var BROKEN_PIPE = 141;
function mindStandardStreams(language) {
  let fault;
  process.stdout.on("error", (cause) => {
    if (fault !== void 0 || (fault = cause, cause.code === "EPIPE"))
      return;
    let { message, advice } = commandFaults.stdoutFails(cause.code ?? cause.message);
    process.stderr.write(`umot: ${message[language]}
  ${advice[language]}
`);
  }), process.stderr.on("error", () => {
  }), process.on("exit", (code) => {
    fault === void 0 || code !== ExitCode.done || (process.exitCode = fault.code === "EPIPE" ? BROKEN_PIPE : ExitCode.input);
  });
}

// dist-all/cli/begin.js
async function begin() {
  let words = process.argv.slice(2), language = languageTyped(words, process.env);
  mindStandardStreams(language), process.on("uncaughtException", (cause) => process.exit(reportError(cause, language))), process.exitCode = await runProgram(words);
}
export {
  begin
};
