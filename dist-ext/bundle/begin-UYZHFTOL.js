import {
  GoalWithoutValue
} from "./chunk-OTQETYDU.js";
import {
  forgetNames,
  ownAdvice
} from "./chunk-B4YOCMGF.js";
import {
  RunsFailed
} from "./chunk-EGDPXSZX.js";
import {
  toolVersion
} from "./chunk-EWT7ONUI.js";
import {
  guardAgainstInterrupts
} from "./chunk-ETJU4757.js";
import "./chunk-RS36JIWZ.js";
import {
  commandFaults
} from "./chunk-MI4DXK66.js";
import {
  CliError,
  ExitCode,
  oneOf,
  sharedHelp
} from "./chunk-5HKVNQ6A.js";
import "./chunk-FEVCERXE.js";
import "./chunk-EQTEPMMD.js";
import "./chunk-VS55ZA4M.js";
import "./chunk-YSKE72ZF.js";
import {
  printableLines
} from "./chunk-IHKV4ZRP.js";
import {
  LANGUAGES
} from "./chunk-6MYXET5G.js";
import {
  FileError,
  MachinesError
} from "./chunk-M5ZG3QVC.js";
import "./chunk-FVAGRU5E.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/cli/flags/languageOf.js
function languageOf({ LC_ALL, LC_MESSAGES, LANG }) {
  let asked = LC_ALL || LC_MESSAGES || LANG || "";
  return LANGUAGES.find((language) => asked.toLowerCase().startsWith(language)) ?? "en";
}
function languageTyped(words, environment) {
  let asked = words.flatMap((word, at) => word === "--lang" ? words.slice(at + 1, at + 2) : word.startsWith("--lang=") ? [word.slice(7)] : []);
  return LANGUAGES.find((language) => language === asked.at(-1)) ?? languageOf(environment);
}

// dist-ext/cli/program.js
import { Command, CommanderError } from "commander";

// dist-ext/cli/words/help/abouts.js
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

// dist-ext/cli/commands.js
var COMMANDS = {
  start: { about: abouts.start, load: () => import("./start-64CGNRFS.js") },
  run: { about: abouts.run, load: () => import("./run-VICPXBFA.js") },
  compare: { about: abouts.compare, load: () => import("./compare-SVBAKS35.js") },
  sweep: { about: abouts.sweep, load: () => import("./sweep-ITEQA4UZ.js") },
  sensitivity: { about: abouts.sensitivity, load: () => import("./sensitivity-TSKPD7EM.js") },
  calibrate: { about: abouts.calibrate, load: () => import("./calibrate-P7LYDS7P.js") },
  forecast: { about: abouts.forecast, load: () => import("./forecast-C7XQ2SDI.js") },
  backtest: { about: abouts.backtest, load: () => import("./backtest-2JU4TAUK.js") },
  report: { about: abouts.report, load: () => import("./report-Y3QBQHBC.js") },
  optimise: { about: abouts.optimise, load: () => import("./optimise-H2NXNOET.js") },
  attribution: { about: abouts.attribution, load: () => import("./attribution-2XLHZ3UW.js") },
  claims: { about: abouts.claims, load: () => import("./claims-KKWO4EAN.js") },
  validate: { about: abouts.validate, load: () => import("./validate-Q4WSOGJJ.js") },
  store: { about: abouts.store, load: () => import("./store-UNLJJC3G.js") },
  worker: { about: abouts.worker, load: () => import("./worker-MDKVCKCI.js") },
  story: { about: abouts.story, load: () => import("./story-GYVGG27K.js") },
  check: { about: abouts.check, load: () => import("./check-DY4LUHQ5.js") },
  init: { about: abouts.init, load: () => import("./init-PCHD7G5L.js") },
  explain: { about: abouts.explain, load: () => import("./explain-M7NS4GF6.js") },
  diff: { about: abouts.diff, load: () => import("./diff-SFGSJRHT.js") },
  schema: { about: abouts.schema, load: () => import("./schema-NHPJBDVR.js") }
};

// dist-ext/cli/flags/helpIn.js
import { Help } from "commander";

// dist-ext/cli/words/help/placeholders.js
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

// dist-ext/cli/words/help/program.js
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

// dist-ext/cli/flags/helpIn.js
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

// dist-ext/cli/words/bugReport.js
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

// dist-ext/cli/reportError.js
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

// dist-ext/cli/flags/typed.js
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

// dist-ext/cli/words/help/typing.js
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

// dist-ext/cli/program.js
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

// dist-ext/cli/terminal/standardStreams.js
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

// dist-ext/cli/begin.js
async function begin() {
  let words = process.argv.slice(2), language = languageTyped(words, process.env);
  mindStandardStreams(language), process.on("uncaughtException", (cause) => process.exit(reportError(cause, language))), process.exitCode = await runProgram(words);
}
export {
  begin
};
