import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  inLanguage
} from "./chunk-JHEF7SPH.js";
import {
  explainWords
} from "./chunk-UZN3NCPW.js";
import {
  formatJson
} from "./chunk-LWDVF7RF.js";
import {
  lookupFaults
} from "./chunk-3CC5NKGV.js";
import {
  addSpeechFlags,
  createTerminal
} from "./chunk-F6BKA3LH.js";
import {
  CliError,
  ExitCode
} from "./chunk-AHPUJ2XP.js";
import {
  wrapText
} from "./chunk-45Y5UDFO.js";
import "./chunk-23EOGQBD.js";
import "./chunk-NHGYEEIL.js";
import {
  unitWords
} from "./chunk-4ZTFZK6A.js";
import {
  allowedWords,
  readable
} from "./chunk-OXYLMOBH.js";
import {
  unitWord
} from "./chunk-XLYIQCJS.js";
import "./chunk-7W5WKPQ3.js";
import {
  listSettings,
  settingsCalled
} from "./chunk-JIAGAKMW.js";
import "./chunk-RZMKYFKS.js";
import {
  didYouMean,
  nearest
} from "./chunk-7DT6B4LV.js";
import "./chunk-U3YVLYD5.js";
import {
  knownKeys,
  settingTree,
  settingWithin
} from "./chunk-NY5QDUA2.js";
import "./chunk-MVA7HUQM.js";
import "./chunk-IZQ3JLRV.js";
import "./chunk-JWQDHXMP.js";
import {
  BRAND_METRICS,
  MARKET_METRICS
} from "./chunk-BJOQZJ7D.js";
import {
  alternatives
} from "./chunk-2R7TQ2VD.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-XTTUONFG.js";

// dist-all/scenario/words/codes.js
var codeWords = {
  U101: {
    title: { en: "A file is not there", it: "Un file non c'\xE8" },
    about: {
      en: "The scenario, the file that it extends or the file of its ties was not found. Paths inside a scenario are relative to the file that names them.",
      it: "Non si \xE8 trovato lo scenario, il file che estende o il file dei suoi legami. I percorsi dentro uno scenario partono dal file che li nomina."
    }
  },
  U102: {
    title: { en: "A file is not text", it: "Un file non \xE8 testo" },
    about: {
      en: "Scenarios are text files in UTF-8. A spreadsheet, an archive or a file saved as UTF-16 cannot be read: save it as UTF-8.",
      it: "Gli scenari sono file di testo in UTF-8. Un foglio di calcolo, un archivio o un file salvato in UTF-16 non si pu\xF2 leggere: salvalo in UTF-8."
    }
  },
  U103: {
    title: { en: "A file is too large", it: "Un file \xE8 troppo grande" },
    about: {
      en: "A scenario takes some kilobytes. Observed data are not part of it.",
      it: "Uno scenario occupa qualche kilobyte. I dati osservati non ne fanno parte."
    }
  },
  U104: {
    title: { en: "Not valid YAML", it: "YAML non valido" },
    about: {
      en: "The text breaks the rules of YAML: write \u201Ckey: value\u201D, indent with two spaces, close brackets and quotes, and quote texts that contain a colon or begin with *, &, @ or %.",
      it: "Il testo viola le regole di YAML: scrivi \u201Cchiave: valore\u201D, rientra con due spazi, chiudi parentesi e virgolette, e metti fra virgolette i testi che contengono i due punti o cominciano con *, &, @ o %."
    }
  },
  U105: {
    title: { en: "A setting is written twice", it: "Un'impostazione \xE8 scritta due volte" },
    about: {
      en: "Which of the two counts would be a guess. Keep one of them. To change a setting of another file use extends.",
      it: "Quale delle due valga sarebbe da indovinare. Tienine una. Per cambiare un'impostazione di un altro file si usa extends."
    }
  },
  U106: {
    title: { en: "A key is not a plain word", it: "Una chiave non \xE8 una parola semplice" },
    about: {
      en: "Keys are names of settings, brands, channels and personas.",
      it: "Le chiavi sono nomi di impostazioni, marche, canali e personas."
    }
  },
  U107: {
    title: { en: "Nested too deep", it: "Annidato troppo in profondit\xE0" },
    about: {
      en: "No setting lies deeper than ten levels; a bracket that is never closed or an anchor that contains itself does.",
      it: "Nessuna impostazione sta oltre i dieci livelli; ci arrivano una parentesi mai chiusa o un'ancora che contiene se stessa."
    }
  },
  U108: {
    title: { en: "Too many values", it: "Troppi valori" },
    about: {
      en: "A scenario of sixteen brands, channels and personas holds some ten thousand values. Aliases (*name) repeat what they stand for and multiply quickly.",
      it: "Uno scenario di sedici marche, canali e personas contiene circa diecimila valori. Gli alias (*nome) ripetono ci\xF2 per cui stanno e si moltiplicano in fretta."
    }
  },
  U109: {
    title: { en: "Several documents in one file", it: "Pi\xF9 documenti in un file" },
    about: {
      en: "A line --- begins a second document. Write one scenario a file.",
      it: "Una riga --- comincia un secondo documento. Scrivi uno scenario per file."
    }
  },
  U110: {
    title: { en: "Not a scenario", it: "Non \xE8 uno scenario" },
    about: {
      en: "A scenario is a group of settings: schemaVersion, title, channels, brands and whatever differs from the defaults. umot init writes one to start from.",
      it: "Uno scenario \xE8 un gruppo di impostazioni: schemaVersion, title, channels, brands e tutto ci\xF2 che si scosta dai valori predefiniti. umot init ne scrive uno da cui partire."
    }
  },
  U111: {
    title: { en: "A setting is missing", it: "Manca un'impostazione" },
    about: {
      en: "A few settings have no default: schemaVersion, title, channels, brands, each persona's share.",
      it: "Alcune impostazioni non hanno un valore predefinito: schemaVersion, title, channels, brands, la share di ogni persona."
    }
  },
  U112: {
    title: { en: "extends goes in a circle", it: "extends gira in tondo" },
    about: {
      en: "Each scenario may start from one other; the chain must end at one that extends nothing.",
      it: "Ogni scenario pu\xF2 partire da un altro; la catena deve finire con uno che non ne estende altri."
    }
  },
  U113: {
    title: { en: "There is no such setting", it: "Questa impostazione non esiste" },
    about: {
      en: "Nothing is ignored in silence: a mistyped setting would otherwise leave its default in force. umot explain lists all settings.",
      it: "Niente si ignora in silenzio: un'impostazione scritta male lascerebbe in vigore il suo valore predefinito. umot explain elenca tutte le impostazioni."
    }
  },
  U114: {
    title: { en: "Not the kind of value", it: "Non \xE8 il genere di valore giusto" },
    about: {
      en: "A number stands where a word is expected, a list where a group is expected, or the like.",
      it: "C'\xE8 un numero dove si aspetta una parola, una lista dove si aspetta un gruppo, o simili."
    }
  },
  U115: {
    title: { en: "Out of range", it: "Fuori dall'intervallo" },
    about: {
      en: "Every number has a range in which the model means something; umot explain tells the range of a setting.",
      it: "Ogni numero ha un intervallo in cui per il modello significa qualcosa; umot explain dice quello di un'impostazione."
    }
  },
  U116: {
    title: { en: "Not one of the words", it: "Non \xE8 una delle parole" },
    about: {
      en: "Some settings choose among a few words.",
      it: "Alcune impostazioni scelgono fra poche parole."
    }
  },
  U117: {
    title: { en: "A list of the wrong length", it: "Una lista di lunghezza sbagliata" },
    about: {
      en: "Seasons have twelve months, the thresholds of five stars are four.",
      it: "Le stagioni hanno dodici mesi, le soglie delle cinque stelle sono quattro."
    }
  },
  U118: {
    title: { en: "A name that cannot be used", it: "Un nome che non si pu\xF2 usare" },
    about: {
      en: "Names of brands, channels and personas are used in paths such as brands.nonna.price and in file names: a letter, then letters and digits. A label may say more.",
      it: "I nomi di marche, canali e personas si usano in percorsi come brands.nonna.price e in nomi di file: una lettera, poi lettere e cifre. Un'etichetta (label) pu\xF2 dire di pi\xF9."
    }
  },
  U119: {
    title: { en: "Another version of the format", it: "Un'altra versione del formato" },
    about: {
      en: "schemaVersion says for which version of the format a scenario was written, so that an old one never means something else in silence.",
      it: "schemaVersion dice per quale versione del formato \xE8 scritto uno scenario, cos\xEC che uno vecchio non significhi mai altro in silenzio."
    }
  },
  U120: {
    title: { en: "A file is not to be read", it: "Un file non va letto" },
    about: {
      en: "Only regular files of a plausible size are read, and what a scenario names only below the working folder, its own folder or its project, so that a scenario from somebody else cannot reach for your files; --allow-outside lifts that. Folders, devices and pipes are never read.",
      it: "Si leggono soltanto file normali di dimensione plausibile, e ci\xF2 che uno scenario nomina soltanto sotto la cartella di lavoro, la sua cartella o il suo progetto, perch\xE9 lo scenario di qualcun altro non possa arrivare ai tuoi file; --allow-outside toglie questo limite. Cartelle, dispositivi e pipe non si leggono mai."
    }
  },
  U121: {
    title: { en: "Characters that cannot be shown", it: "Caratteri che non si possono mostrare" },
    about: {
      en: "Texts of a scenario appear in tables, charts, terminals and files. Control characters, and those that turn the direction of writing, would break them or show something else than what is there. Line breaks and tabs become spaces.",
      it: "I testi di uno scenario compaiono in tabelle, grafici, terminali e file. I caratteri di controllo, e quelli che invertono la direzione della scrittura, li romperebbero o mostrerebbero altro da ci\xF2 che c'\xE8. Gli a capo e i tabulatori diventano spazi."
    }
  },
  U201: {
    title: { en: "A path leads to no setting", it: "Un percorso non porta a nessuna impostazione" },
    about: {
      en: "Paths are names with points between: brands.nonna.coverage.search.know. * stands for every name: brands.*.price. Brands, channels and personas must be those of the scenario.",
      it: "I percorsi sono nomi separati da punti: brands.nonna.coverage.search.know. * sta per ogni nome: brands.*.price. Marche, canali e personas devono essere quelli dello scenario."
    }
  },
  U202: {
    title: { en: "Not written path=value", it: "Non \xE8 scritto percorso=valore" },
    about: {
      en: "A setting on the command line is a path, an equals sign and a value: --set brands.nonna.price=28.",
      it: "Un'impostazione sulla riga di comando \xE8 un percorso, un segno di uguale e un valore: --set brands.nonna.price=28."
    }
  },
  U203: {
    title: { en: "Settled before the first day", it: "Deciso prima del primo giorno" },
    about: {
      en: "The timeline changes what can change while consumers live on: prices, coverage, service, advertising. How many they are, whom they know and who competes is settled before; a brand enters later by its entryDay.",
      it: "timeline cambia ci\xF2 che pu\xF2 cambiare mentre i consumatori continuano a vivere: prezzi, copertura, servizio, pubblicit\xE0. Quanti sono, chi conoscono e chi compete si decide prima; una marca entra pi\xF9 tardi con il suo entryDay."
    }
  },
  U204: {
    title: { en: "A series that cannot be read", it: "Una serie che non si pu\xF2 leggere" },
    about: {
      en: "A series gives a setting one value after the other: { day: 0, every: 7, series: { brands.nonna.price: [28, 25] } }. Each value holds every days, the last one to the end. With totals: true values are sums over their days. Values may stand in a file: { file: media.csv, column: price }.",
      it: "Una serie d\xE0 a un'impostazione un valore dopo l'altro: { day: 0, every: 7, series: { brands.nonna.price: [28, 25] } }. Ogni valore vale per i giorni detti, l'ultimo fino alla fine. Con totals: true i valori sono somme sui loro giorni. I valori possono stare in un file: { file: media.csv, column: price }."
    }
  },
  U205: {
    title: { en: "A column that cannot be used", it: "Una colonna che non si pu\xF2 usare" },
    about: {
      en: "The file of a series is a table with names in its first line, separated by commas, semicolons or tabs. Every row below must hold a number in the column that is named.",
      it: "Il file di una serie \xE8 una tabella con i nomi nella prima riga, separati da virgole, punti e virgola o tabulazioni. Ogni riga sotto deve avere un numero nella colonna nominata."
    }
  },
  U301: {
    title: { en: "Parts that do not make a whole", it: "Parti che non fanno un intero" },
    about: {
      en: "Shares of personas, devices, formats and transitions each sum to 1 (to a millionth).",
      it: "Le quote di personas, dispositivi, formati e passaggi danno ciascuna 1 in somma (a meno di un milionesimo)."
    }
  },
  U302: {
    title: { en: "There is no such channel", it: "Questo canale non esiste" },
    about: {
      en: "Coverage, prominence, touchpoints and habits name channels of the scenario. A mistyped one would leave the brand absent where it should be met.",
      it: "coverage, prominence, touchpoints e habits nominano canali dello scenario. Un canale scritto male lascerebbe la marca assente dove la si dovrebbe incontrare."
    }
  },
  U303: {
    title: { en: "Too few or too many", it: "Troppo pochi o troppi" },
    about: {
      en: "A market has 1 to 16 brands, 1 to 16 channels and 1 to 16 personas.",
      it: "Un mercato ha da 1 a 16 marche, da 1 a 16 canali e da 1 a 16 personas."
    }
  },
  U304: {
    title: { en: "A day outside the run", it: "Un giorno fuori dalla simulazione" },
    about: {
      en: "Days count from 0; the last one is market.days \u2212 1.",
      it: "I giorni si contano da 0; l'ultimo \xE8 market.days \u2212 1."
    }
  },
  U305: {
    title: { en: "There is no such brand", it: "Questa marca non esiste" },
    about: {
      en: "focus names the brand that headlines are about.",
      it: "focus nomina la marca di cui parlano i titoli."
    }
  },
  U306: {
    title: { en: "Thresholds must ascend", it: "Le soglie devono crescere" },
    about: {
      en: "Better satisfaction gives at least as many stars.",
      it: "Una soddisfazione migliore d\xE0 almeno altrettante stelle."
    }
  },
  U307: {
    title: { en: "No such day on the calendar", it: "Questo giorno non c'\xE8 sul calendario" },
    about: {
      en: "The first day of a run is a date, written YYYY-MM-DD, from 1901 on; the last one is in 2200 at the latest.",
      it: "Il primo giorno di una simulazione \xE8 una data, scritta AAAA-MM-GG, dal 1901 in poi; l'ultimo cade al pi\xF9 tardi nel 2200."
    }
  },
  U308: {
    title: { en: "More people than there are", it: "Pi\xF9 persone di quante ce ne siano" },
    about: {
      en: "Seeded people, friends and communities are consumers of the market.",
      it: "Chi riceve omaggi, gli amici e le comunit\xE0 sono consumatori del mercato."
    }
  },
  U309: {
    title: { en: "Ties that cannot be read", it: "Legami che non si possono leggere" },
    about: {
      en: "A network of kind ties is read from a CSV file: two columns of consumer numbers from 0 to market.consumers \u2212 1, a line for each pair of friends.",
      it: "Una rete di kind ties si legge da un file CSV: due colonne di numeri di consumatori da 0 a market.consumers \u2212 1, una riga per ogni coppia di amici."
    }
  },
  U310: {
    title: { en: "An expectation that cannot be read", it: "Un'attesa che non si pu\xF2 leggere" },
    about: {
      en: "Write brand.metric.period and a bound: nonna.share.last90 >= 0.25, nonna.stars.end between 3.8 and 4.8, market.needs.total > 0. Periods are total, end, last90, year2, week12 and day0-29.",
      it: "Scrivi marca.metrica.periodo e un limite: nonna.share.last90 >= 0.25, nonna.stars.end between 3.8 and 4.8, market.needs.total > 0. I periodi sono total, end, last90, year2, week12 e day0-29."
    }
  },
  U311: {
    title: { en: "A sweep that cannot be", it: "Una serie di varianti impossibile" },
    about: {
      en: "A dimension varies a number from its lowest to its highest value in a number of steps, both ends included; values must lie in the setting's range.",
      it: "Una dimensione varia un numero dal valore pi\xF9 basso al pi\xF9 alto in alcuni passi, estremi compresi; i valori devono stare nell'intervallo dell'impostazione."
    }
  },
  U312: {
    title: { en: "Nowhere to turn", it: "Nessuno a cui rivolgersi" },
    about: {
      en: "In each micro-moment, at each time of day that a persona has, some channel must have a use above 0 (channel's use \xD7 its daypart \xD7 the persona's habit).",
      it: "In ogni micro-momento, in ogni fascia del giorno che una persona ha, qualche canale deve avere un uso sopra 0 (use del canale \xD7 la sua fascia \xD7 l'abitudine della persona)."
    }
  },
  U313: {
    title: { en: "Two brands of one name", it: "Due marche con lo stesso nome" },
    about: {
      en: "A label is how a brand is called in charts and tables. Two with the same, or with one that differs in capitals or spaces only, could not be told apart.",
      it: "Un'etichetta \xE8 come una marca si chiama in grafici e tabelle. Due uguali, o che differiscono soltanto per maiuscole o spazi, non si distinguerebbero."
    }
  },
  U314: {
    title: { en: "A cost of something that has none", it: "Un costo di qualcosa che non ne ha" },
    about: {
      en: "Each of the costs is of a number of one brand that is not itself money: quality, the service of a touchpoint, coverage, outlets. It is charged on the difference from paid.",
      it: "Ognuno dei costi \xE8 di un numero di una marca che non sia gi\xE0 denaro: qualit\xE0, servizio di un punto di contatto, coverage, punti vendita. Si paga sulla differenza da paid."
    }
  }
};

// dist-all/scenario/explain/explainCode.js
function explainCode(code) {
  let wanted = code.trim().toUpperCase();
  return Object.hasOwn(codeWords, wanted) ? { code: wanted, ...codeWords[wanted] } : void 0;
}
function listCodes() {
  return Object.keys(codeWords);
}

// dist-all/scenario/explain/explainSetting.js
function explainSetting(text) {
  let all = listSettings(), steps = text.trim().replace(/\[(\d+|\*)\]/g, ".$1").split("."), within = all.filter(({ path }) => begins(path.split("."), steps));
  if (within.length > 0)
    return { settings: within };
  let [name] = steps.slice(-1), named = steps.length === 1 ? all.filter(({ path }) => path.split(".").includes(name)) : [];
  if (named.length > 0)
    return { settings: named };
  let guess = guessAt(all, steps);
  return guess === void 0 ? { settings: [] } : { settings: [], guess };
}
function begins(path, steps) {
  return steps.length <= path.length && steps.every((step, at) => step === path[at] || isPlaceholder(path[at]));
}
function isPlaceholder(step) {
  return step.startsWith("<");
}
function guessAt(all, steps) {
  let paths = all.map(({ path }) => path.split(".")), right = steps.findIndex((_, at) => !paths.some((path) => begins(path, steps.slice(0, at + 1)))), known = steps.slice(0, right), next = paths.filter((path) => path.length > right && begins(path, known)).map((path) => path[right]), guess = nearest(steps[right], [...new Set(next)]);
  return guess !== void 0 ? [...known, guess].join(".") : nearest(steps[steps.length - 1], [...new Set(paths.flat().filter((step) => !isPlaceholder(step)))]);
}
function formatSetting(setting, language = "en") {
  let words = explainWords[language], { path, about, fallback, off, doctrine, source, advice, fixed, row } = setting, lines = [
    `${about[language]}.`,
    words.allowed(allowed(setting, language)),
    fallback === void 0 ? "" : words.fallback(shownValue(fallback, language)),
    off === void 0 ? "" : words.off(String(off)),
    row === void 0 ? "" : words.row(row),
    fixed ? words.fixed : "",
    doctrine.length === 0 ? "" : words.doctrine(doctrine.join(", ")),
    source === void 0 ? "" : words.source(typeof source == "string" ? source : source[language]),
    advice?.[language] ?? "",
    words.example(`--set "${examplePath(path)}=${exampleValue(setting)}"`)
  ];
  return `${[path, ...lines.filter((line) => line !== "").map((line) => `  ${line}`)].join(`
`)}
`;
}
function allowed({ kind, minimum, maximum, words, unit, spoken }, language) {
  let said = allowedWords[language], withUnit = (text) => unit === "" || saysNothing.includes(unit) ? text : `${text} (${unitWord(unit, language)})`;
  if (kind === "yes or no")
    return said.trueOrFalse;
  if (kind === "word")
    return alternatives(words, language);
  if (spoken)
    return said.inEachLanguage(said.text);
  if (kind === "text" || kind === "list")
    return withUnit(kind === "text" ? said.text : said.list);
  let [low, high] = [minimum, maximum].map((limit) => limit && readable(limit, language)), limits = high === void 0 ? low === void 0 ? "" : said.from(String(low)) : low === void 0 ? said.upTo(String(high)) : said.within(String(low), String(high)), number = (kind === "whole number" ? said.whole : said.number) + limits;
  return withUnit(alternatives([number, ...words], language));
}
var saysNothing = ["0\u20131", "text", "one word", "true or false"];
function shownValue(value, language) {
  return value === "" ? explainWords[language].empty : Array.isArray(value) ? `[${value.join(", ")}]` : String(value);
}
var exampleNames = {
  "<brand>": "nonna",
  "<channel>": "search",
  "<persona>": "everybody",
  "<number>": "0",
  "<path>": "brands.nonna.price"
};
function examplePath(path) {
  return path.split(".").map((step) => exampleNames[step] ?? step).join(".");
}
function exampleValue({ fallback, words, minimum, kind }) {
  return fallback !== void 0 && fallback !== "" ? shownValue(fallback, "en") : words[0] ?? (kind === "text" ? "text" : String(minimum ?? 1));
}

// dist-all/scenario/words/doctrine.js
var doctrineWords = {
  D1: {
    says: {
      en: "A choice matures while people search (zero moment of truth), before they stand at the shelf (first), use what they bought (second) and tell others (ultimate).",
      it: "Una scelta matura mentre si cerca (momento zero della verit\xE0), prima dello scaffale (primo), dell'uso (secondo) e del racconto (ultimo)."
    },
    model: {
      en: "journeys in stages, and reviews that are read before buying",
      it: "percorsi a tappe, e recensioni lette prima di comprare"
    }
  },
  D2: {
    says: {
      en: "The loop closes: what buyers share at the end is what later buyers find at the beginning.",
      it: "Il cerchio si chiude: ci\xF2 che chi ha comprato condivide alla fine \xE8 ci\xF2 che altri trovano all'inizio."
    },
    model: {
      en: "stored reviews and friends' words move beliefs",
      it: "le recensioni conservate e le parole degli amici spostano le opinioni"
    }
  },
  D3: {
    says: {
      en: "Consumers are prosumers: they post, review, compare, and some become opinion leaders.",
      it: "I consumatori sono prosumer: pubblicano, recensiscono, confrontano, e qualcuno diventa un leader d'opinione."
    },
    model: {
      en: "people who share far more than others, and networks in which a few have very many friends",
      it: "persone che condividono molto pi\xF9 di altre, e reti in cui pochi hanno moltissimi amici"
    }
  },
  D4: {
    says: {
      en: "Push loses its power: people pull the information they want, when they want it.",
      it: "Il push perde forza: le persone cercano da s\xE9 le informazioni che vogliono, quando le vogliono."
    },
    model: {
      en: "push and pull channels, little trust in paid words, advertising that wears out",
      it: "canali push e pull, poca fiducia nelle parole pagate, pubblicit\xE0 che si satura"
    }
  },
  D5: {
    says: {
      en: "A promise above the real experience backfires.",
      it: "Una promessa superiore all'esperienza reale si ritorce contro chi la fa."
    },
    model: {
      en: "promises raise expectations; a disappointment counts more than a pleasant surprise",
      it: "le promesse alzano le attese; una delusione conta pi\xF9 di una bella sorpresa"
    }
  },
  D6: {
    says: {
      en: "One bad touchpoint, such as a rude operator, undoes the rest.",
      it: "Un solo punto di contatto scadente, per esempio un operatore scortese, rovina tutto il resto."
    },
    model: {
      en: "quality and failures of each touchpoint that is used",
      it: "qualit\xE0 e guasti di ogni punto di contatto usato"
    }
  },
  D7: {
    says: {
      en: "Paths must be attractive and coherent: who loses the thread leaves.",
      it: "I percorsi devono essere attraenti e coerenti: chi perde il filo se ne va."
    },
    model: {
      en: "a brand that was met and is absent later may be forgotten; contradictory messages count less",
      it: "una marca incontrata e poi assente pu\xF2 essere dimenticata; i messaggi contraddittori contano meno"
    }
  },
  D8: {
    says: {
      en: "Be present at every stage, on the right channel, with the right content.",
      it: "Bisogna essere presenti in ogni fase, sul canale giusto e con il contenuto giusto."
    },
    model: {
      en: "coverage by channel and moment; video, audio and text",
      it: "copertura per canale e momento; video, audio e testo"
    }
  },
  D9: {
    says: { en: "Be usable on every device.", it: "Bisogna essere usabili su ogni dispositivo." },
    model: { en: "usability on phone, computer and tablet", it: "usabilit\xE0 su telefono, computer e tablet" }
  },
  D10: {
    says: {
      en: "Give people tools to share at once, at every stage.",
      it: "Bisogna dare strumenti per condividere subito, in ogni fase."
    },
    model: {
      en: "share tools in each moment: more is told, and sooner",
      it: "strumenti di condivisione in ogni momento: si racconta di pi\xF9, e prima"
    }
  },
  D11: {
    says: { en: "Be interesting at every stage.", it: "Bisogna essere interessanti in ogni fase." },
    model: {
      en: "engagement, which keeps people from dropping out",
      it: "il coinvolgimento, che trattiene chi abbandonerebbe"
    }
  },
  D12: {
    says: {
      en: "Total quality is the base on which everything else rests.",
      it: "La qualit\xE0 totale \xE8 la base su cui poggia tutto il resto."
    },
    model: {
      en: "true quality drives satisfaction, and thereby all that is told",
      it: "la qualit\xE0 vera determina la soddisfazione, e cos\xEC tutto ci\xF2 che si racconta"
    }
  },
  D13: {
    says: {
      en: "The journey is a continuous cycle that mixes online and offline.",
      it: "Il percorso \xE8 un ciclo continuo che mescola online e offline."
    },
    model: {
      en: "a loyalty loop, and physical and digital channels in one journey",
      it: "il cerchio della fedelt\xE0, e canali fisici e digitali in un solo percorso"
    }
  },
  D14: {
    says: {
      en: "Decisions unfold in four micro-moments: I want to know, to go, to do, to buy.",
      it: "Le decisioni si svolgono in quattro micro-momenti: voglio sapere, andare, fare, comprare."
    },
    model: {
      en: "four moments, each with its own sources and passages to the next",
      it: "quattro momenti, ciascuno con le sue fonti e i passaggi al successivo"
    }
  },
  D15: {
    says: {
      en: "Micro-moments come at any time of the day: on the way, at work, in the evening.",
      it: "I micro-momenti arrivano a qualsiasi ora: per strada, al lavoro, di sera."
    },
    model: {
      en: "six times of day with their own channels and devices",
      it: "sei momenti della giornata con i loro canali e dispositivi"
    }
  },
  D16: {
    says: {
      en: "The phone takes over: from 0.7 % of page views in 2009 to 52.2 % in 2018.",
      it: "Il telefono prende il sopravvento: dallo 0,7 % delle pagine viste nel 2009 al 52,2 % nel 2018."
    },
    model: {
      en: "the calendar year sets the mix of devices",
      it: "l'anno del calendario decide la distribuzione dei dispositivi"
    }
  },
  D17: {
    says: {
      en: "Near me, how to, fast, easy to pay: each micro-moment wants something else.",
      it: "Vicino a me, come si fa, veloce, facile da pagare: ogni micro-momento vuole altro."
    },
    model: {
      en: "distance, help, loading time and checkout",
      it: "distanza, aiuto, tempo di caricamento e pagamento"
    }
  },
  D18: {
    says: {
      en: "Map the journey: a new touchpoint changes the whole map.",
      it: "Bisogna disegnare la mappa del percorso: un nuovo punto di contatto la cambia tutta."
    },
    model: {
      en: "personas, journey maps, and changes on a day of the timeline",
      it: "personas, mappe del percorso, e cambiamenti in un giorno della timeline"
    }
  },
  D19: {
    says: {
      en: "Listen and anticipate: know beforehand, not only afterwards.",
      it: "Bisogna ascoltare e anticipare: sapere prima, non soltanto dopo."
    },
    model: {
      en: "no mechanism: this is what experiments and forecasts are for",
      it: "nessun meccanismo: \xE8 ci\xF2 a cui servono esperimenti e previsioni"
    }
  },
  D20: {
    says: {
      en: "Bad comments spread fast and are confirmed by the next ones; who ignores them pays.",
      it: "I commenti negativi si diffondono in fretta e i successivi li confermano; chi li ignora paga."
    },
    model: {
      en: "bad news weighs more, reviews follow reviews, friends pass it on",
      it: "le cattive notizie pesano di pi\xF9, le recensioni seguono le recensioni, gli amici le passano"
    }
  },
  D21: {
    says: {
      en: "Answer directly and transparently: service can no longer hide.",
      it: "Bisogna rispondere in modo diretto e trasparente: il servizio non pu\xF2 pi\xF9 nascondersi."
    },
    model: {
      en: "how many complaints are answered, how fast and how well",
      it: "a quanti reclami si risponde, con quale rapidit\xE0 e quanto bene"
    }
  },
  D22: {
    says: {
      en: "A message passed from click to click beats a well-funded campaign.",
      it: "Un messaggio passato di clic in clic batte una campagna ricca."
    },
    model: {
      en: "gifts to people who talk, against advertising for the same money",
      it: "omaggi a chi ne parla, contro pubblicit\xE0 per lo stesso denaro"
    }
  },
  D23: {
    says: { en: "Being found decides: position matters.", it: "Essere trovati decide: la posizione conta." },
    model: {
      en: "prominence on each channel, and how far down people look",
      it: "la posizione su ogni canale, e fin dove le persone guardano"
    }
  },
  D24: {
    says: {
      en: "Being first pays: reviews and habits pile up.",
      it: "Arrivare primi conviene: recensioni e abitudini si accumulano."
    },
    model: {
      en: "days of entry, and what has piled up before them",
      it: "i giorni di entrata, e ci\xF2 che si \xE8 accumulato prima"
    }
  }
};

// dist-all/scenario/words/glossary.js
var glossary = [
  {
    name: { en: "ZMOT, zero moment of truth", it: "ZMOT, momento zero della verit\xE0" },
    also: ["zmot", "zero moment of truth", "zero moment", "momento zero della verit\xE0", "momento zero"],
    about: {
      en: "The search before the purchase, when people read what others wrote and the choice matures. Here: the moments in which consumers turn to sources, above all to channels that show reviews.",
      it: "La ricerca prima dell'acquisto, quando si legge ci\xF2 che altri hanno scritto e la scelta matura. Qui: i momenti in cui i consumatori si rivolgono alle fonti, soprattutto ai canali che mostrano recensioni."
    },
    see: ["D1", "channels.<channel>.reviews", "beliefs.reviewsRead", "swayed"]
  },
  {
    name: { en: "FMOT, first moment of truth", it: "FMOT, primo momento della verit\xE0" },
    also: [
      "fmot",
      "first moment of truth",
      "moment of truth",
      "primo momento della verit\xE0",
      "momento della verit\xE0"
    ],
    about: {
      en: "The choice itself, at the shelf or in the basket. Here: consumers choose among the brands that they consider, or buy nothing.",
      it: "La scelta stessa, davanti allo scaffale o nel carrello. Qui: i consumatori scelgono fra le marche che considerano, oppure non comprano niente."
    },
    see: ["D1", "choice", "checkout"]
  },
  {
    name: { en: "SMOT, second moment of truth", it: "SMOT, secondo momento della verit\xE0" },
    also: ["smot", "second moment of truth", "secondo momento della verit\xE0"],
    about: {
      en: "The use of what was bought, in which a promise is kept or not. Here: satisfaction comes of quality, service, failures and what was expected.",
      it: "L'uso di ci\xF2 che si \xE8 comprato, in cui una promessa \xE8 mantenuta o no. Qui: la soddisfazione nasce da qualit\xE0, servizio, guasti e attese."
    },
    see: ["D1", "D5", "experience", "satisfaction"]
  },
  {
    name: { en: "UMOT, ultimate moment of truth", it: "UMOT, ultimo momento della verit\xE0" },
    also: ["umot", "ultimate moment of truth", "ultimo momento della verit\xE0"],
    about: {
      en: "The experience is told: in reviews, among friends. It becomes the zero moment of those who search next, which gives this program its name.",
      it: "L'esperienza viene raccontata: nelle recensioni, fra gli amici. Diventa il momento zero di chi cerca dopo, e d\xE0 il nome a questo programma."
    },
    see: ["D1", "D2", "telling", "wordOfMouth"]
  },
  {
    name: { en: "micro-moment", it: "micro-momento" },
    also: [
      "micro-moment",
      "micromoment",
      "micro-moments",
      "micromoments",
      "moment",
      "moments",
      "micro-momento",
      "micromomento",
      "micro-momenti",
      "micromomenti"
    ],
    about: {
      en: "One of the four wishes in which a decision unfolds: I want to know, to go, to do, to buy. Many settings have a value for each: know, go, do, buy.",
      it: "Uno dei quattro desideri in cui si svolge una decisione: voglio sapere, andare, fare, comprare. Molte impostazioni hanno un valore per ciascuno: know, go, do, buy."
    },
    see: ["D14", "channels.<channel>.use", "personas.<persona>.transitions"]
  },
  {
    name: { en: "customer journey", it: "percorso del cliente" },
    also: ["customer journey", "journeys", "path", "funnel", "percorso del cliente", "percorso", "percorsi"],
    about: {
      en: "The way of one consumer from a need to a purchase or to giving up, through micro-moments and channels. umot story tells one day by day.",
      it: "Il cammino di un consumatore da un bisogno a un acquisto o alla rinuncia, attraverso micro-momenti e canali. umot story ne racconta uno giorno per giorno."
    },
    see: ["journey", "D18"]
  },
  {
    name: { en: "touchpoint", it: "punto di contatto" },
    also: ["touchpoint", "touch point", "touchpoints", "punto di contatto", "punti di contatto"],
    about: {
      en: "Where a consumer meets a brand: a channel as this brand runs it, with its own quality and failures.",
      it: "Dove un consumatore incontra una marca: un canale come lo gestisce questa marca, con la sua qualit\xE0 e i suoi guasti."
    },
    see: ["D6", "brands.<brand>.touchpoints", "brands.<brand>.coverage"]
  },
  {
    name: { en: "persona", it: "persona" },
    also: ["persona", "segment", "segmento"],
    about: {
      en: "A kind of consumers with the same habits, devices and sensitivities; the shares of all personas sum to 1.",
      it: "Un tipo di consumatori con le stesse abitudini, gli stessi dispositivi e le stesse sensibilit\xE0; le quote di tutte le personas sommano a 1."
    },
    see: ["personas"]
  },
  {
    name: { en: "prosumer", it: "prosumer" },
    also: ["prosumer", "prosumers", "consum-actor", "consumattore"],
    about: {
      en: "A consumer who produces too: who writes reviews, compares, and is heard by many.",
      it: "Un consumatore che produce anche: scrive recensioni, confronta, ed \xE8 ascoltato da molti."
    },
    see: ["D3", "personas.<persona>.sharing", "telling.sharingSpread"]
  },
  {
    name: { en: "push and pull", it: "push e pull" },
    also: ["push", "pull", "push and pull", "push e pull", "inbound", "outbound"],
    about: {
      en: "Push channels come to people unasked, such as advertising; pull channels are turned to, such as search and reviews.",
      it: "I canali push arrivano senza essere chiesti, come la pubblicit\xE0; ai canali pull ci si rivolge, come la ricerca e le recensioni."
    },
    see: ["D4", "channels.<channel>.flow", "personas.<persona>.pushAttention"]
  },
  {
    name: { en: "paid, owned, earned", it: "a pagamento, propri, guadagnati" },
    also: ["paid", "owned", "earned", "poe", "paid media", "owned media", "earned media"],
    about: {
      en: "Whose voice a channel is: bought from others, the brand's own, or that of consumers. It decides how far its words are believed.",
      it: "Di chi \xE8 la voce di un canale: comprata da altri, della marca stessa, o dei consumatori. Decide quanto se ne credono le parole."
    },
    see: ["channels.<channel>.owner", "beliefs.paidTrust"]
  },
  {
    name: { en: "coverage", it: "copertura" },
    also: ["presence", "copertura", "presenza"],
    about: {
      en: "How present a brand is on a channel in a micro-moment, from 0 (absent) to 1 (met by everybody who looks there).",
      it: "Quanto una marca \xE8 presente su un canale in un micro-momento, da 0 (assente) a 1 (la incontra chiunque guardi l\xEC)."
    },
    see: ["D8", "brands.<brand>.coverage", "brands.<brand>.prominence"]
  },
  {
    name: { en: "phygital", it: "phygital" },
    also: ["phygital", "omnichannel", "omnicanale"],
    about: {
      en: "Physical and digital channels in one journey: searched on the phone, bought in the shop, told online.",
      it: "Canali fisici e digitali in un solo percorso: cercato al telefono, comprato in negozio, raccontato in rete."
    },
    see: ["D13", "channels.<channel>.kind"]
  },
  {
    name: { en: "swayed", it: "persuasi" },
    also: ["swayed", "swayed purchases", "persuasi", "acquisti persuasi"],
    about: {
      en: "Purchases that would have been something else without reviews and friends.",
      it: "Acquisti che sarebbero stati altri senza recensioni e amici."
    },
    see: ["swayed", "D2"]
  },
  {
    name: { en: "NPS, net promoter score", it: "NPS, net promoter score" },
    also: ["nps", "net promoter score", "promoters", "detractors"],
    about: {
      en: "Per cent of buyers who would recommend a brand (9 or 10 of 10) less per cent who would not (0 to 6): from \u2212100 to 100.",
      it: "Percentuale di chi consiglierebbe una marca (9 o 10 su 10) meno quella di chi non lo farebbe (da 0 a 6): da \u2212100 a 100."
    },
    see: ["nps", "satisfaction"]
  },
  {
    name: { en: "word of mouth", it: "passaparola" },
    also: ["word of mouth", "wom", "buzz", "passaparola"],
    about: {
      en: "What consumers tell their friends, bad news more often than good; friends pass it on.",
      it: "Ci\xF2 che i consumatori raccontano agli amici, le cattive notizie pi\xF9 spesso delle buone; gli amici lo passano."
    },
    see: ["wordOfMouth", "network", "D20", "D22"]
  },
  {
    name: { en: "lever", it: "leva" },
    also: ["lever", "levers", "leva", "leve"],
    about: {
      en: "A setting that is changed on purpose, to see what it brings: in sweep, sensitivity and optimise.",
      it: "Un'impostazione cambiata apposta, per vedere che cosa porta: in sweep, sensitivity e optimise."
    },
    see: ["settings"]
  },
  {
    name: { en: "run", it: "simulazione" },
    also: ["run", "replication", "replications", "simulazione", "simulazioni", "replica"],
    about: {
      en: "One life of the market with one sequence of luck. Several runs of the same scenario differ by luck only, and show how much it matters.",
      it: "Una vita del mercato con una sola sequenza di fortuna. Pi\xF9 simulazioni dello stesso scenario differiscono soltanto per la fortuna, e mostrano quanto conta."
    },
    see: ["runs", "seed"]
  },
  {
    name: { en: "common random numbers", it: "numeri casuali comuni" },
    also: [
      "common random numbers",
      "crn",
      "paired runs",
      "paired",
      "same luck",
      "numeri casuali comuni",
      "simulazioni appaiate",
      "stessa fortuna"
    ],
    about: {
      en: "Two plans meet the same luck, consumer by consumer, so that what differs between them is due to the plan. Differences therefore have far narrower intervals than results by themselves.",
      it: "Due piani incontrano la stessa fortuna, consumatore per consumatore, cos\xEC che ci\xF2 che li distingue \xE8 dovuto al piano. Le differenze hanno perci\xF2 intervalli molto pi\xF9 stretti dei risultati presi da soli."
    },
    see: ["seed", "runs"]
  },
  {
    name: { en: "interval", it: "intervallo" },
    also: [
      "interval",
      "intervals",
      "confidence interval",
      "\xB1",
      "intervallo",
      "intervalli",
      "intervallo di confidenza"
    ],
    about: {
      en: "The range in which the mean of very many runs lies, with the probability of the scenario's level: what luck leaves open, and not the faults of the model.",
      it: "L'intervallo in cui sta la media di moltissime simulazioni, con la probabilit\xE0 indicata da level: ci\xF2 che la fortuna lascia aperto, e non gli errori del modello."
    },
    see: ["level", "runs"]
  },
  {
    name: { en: "expectation", it: "attesa" },
    also: ["expectation", "expectations", "attesa", "attese"],
    about: {
      en: "What a scenario says must come out, such as nonna.share.last90 >= 0.25; umot run ends with code 1 if it does not.",
      it: "Ci\xF2 che uno scenario dice che deve risultare, per esempio nonna.share.last90 >= 0.25; se non risulta, umot run finisce con il codice 1."
    },
    see: ["expect"]
  },
  {
    name: { en: "doctrine", it: "dottrina" },
    also: ["doctrine", "dottrina", "statements", "claims", "tesi"],
    about: {
      en: "Twenty-four statements about how people buy today, D1 to D24, from which the mechanisms were made. umot claims tries each as an experiment.",
      it: "Ventiquattro affermazioni su come si compra oggi, da D1 a D24, da cui sono nati i meccanismi. umot claims mette alla prova ciascuna con un esperimento."
    },
    see: ["D1", "D24"]
  }
];

// dist-all/scenario/explain/explainTerm.js
function explainTerm(word) {
  let wanted = word.trim().toLowerCase();
  return glossary.find(({ name, also }) => also.includes(wanted) || Object.values(name).some((said) => said.toLowerCase() === wanted));
}
function explainStatement(id) {
  let wanted = id.trim().toUpperCase();
  if (!Object.hasOwn(doctrineWords, wanted))
    return;
  let levers = listSettings().filter(({ doctrine }) => doctrine.includes(wanted));
  return {
    id: wanted,
    ...doctrineWords[wanted],
    settings: [...new Set(levers.map(({ path, row }) => row ?? path))]
  };
}
function listStatements() {
  return Object.keys(doctrineWords).flatMap((id) => explainStatement(id) ?? []);
}

// dist-all/cli/words/explain.js
var en = {
  introduction: "umot explain <word> tells about settings, metrics, terms, the doctrine and codes of problems.",
  settings: "Settings, by group (all of them: umot explain settings)",
  metrics: "Metrics (umot explain metrics)",
  terms: "Terms of the field (umot explain terms)",
  doctrine: "Statements of the doctrine (umot explain doctrine)",
  codes: "Codes of problems (umot explain codes)",
  examples: "For example: umot explain market, umot explain brands.nonna.price, umot explain ZMOT, umot explain D5",
  model: (what) => `In the model: ${what}.`,
  levers: (paths) => `Levers: ${paths}.`,
  see: (words) => `See also: ${words}.`,
  tried: (id) => `Tried as an experiment: umot claims ${id}`
}, it = {
  introduction: "umot explain <parola> spiega impostazioni, metriche, termini, la dottrina e i codici dei problemi.",
  settings: "Impostazioni, per gruppo (tutte: umot explain settings)",
  metrics: "Metriche (umot explain metrics)",
  terms: "Termini del settore (umot explain terms)",
  doctrine: "Affermazioni della dottrina (umot explain doctrine)",
  codes: "Codici dei problemi (umot explain codes)",
  examples: "Per esempio: umot explain market, umot explain brands.nonna.price, umot explain ZMOT, umot explain D5",
  model: (what) => `Nel modello: ${what}.`,
  levers: (paths) => `Leve: ${paths}.`,
  see: (words) => `Vedi anche: ${words}.`,
  tried: (id) => `Messa alla prova con un esperimento: umot claims ${id}`
}, topicWords = { en, it };

// dist-all/cli/commands/explainTopics.js
var TOPICS = ["settings", "metrics", "terms", "doctrine", "codes"];
function isTopic(word) {
  return TOPICS.includes(word);
}
function formatTopics(language, width) {
  let words = topicWords[language], sections = TOPICS.map((topic) => {
    let names = namesOf(topic, language);
    return `${words[topic]}
${wrapText(names.join(", "), width, "  ")}`;
  });
  return [words.introduction, ...sections, words.examples].join(`

`);
}
function formatTopic(topic, language) {
  return {
    settings: () => listSettings().map(({ path, about }) => `${path}
  ${about[language]}.`),
    metrics: () => [...entriesOf(BRAND_METRICS, "<brand>"), ...entriesOf(MARKET_METRICS, "market")].map(([name, metric]) => `${name}
  ${metric.about[language]} (${unitWords(metric)[language]}).`),
    terms: () => glossary.map(({ name, about }) => `${name[language]}
  ${about[language]}`),
    doctrine: () => listStatements().map(({ id, says }) => `${id}
  ${says[language]}`),
    codes: () => listCodes().map((code) => `${code}
  ${explainCode(code)?.title[language]}.`)
  }[topic]().join(`
`);
}
function namesOf(topic, language) {
  if (topic === "settings")
    return groupsOfSettings();
  if (topic === "metrics")
    return [.../* @__PURE__ */ new Set([...Object.keys(BRAND_METRICS), ...Object.keys(MARKET_METRICS)])];
  if (topic === "terms")
    return glossary.map(({ name }) => name[language].split(",")[0]);
  let all = topic === "doctrine" ? listStatements().map(({ id }) => id) : listCodes();
  return [`${all[0]}\u2013${all[all.length - 1]}`];
}
function groupsOfSettings() {
  let root = settingTree();
  return knownKeys(root).filter((key) => {
    let { type, items } = settingWithin(root, key) ?? {};
    return type === "object" || items?.properties !== void 0;
  });
}
function entriesOf(metrics, subject) {
  return Object.entries(metrics).map(([name, metric]) => [`${subject}.${name}`, metric]);
}

// dist-all/cli/words/help/explain.js
var explainHelp = {
  examples: [
    [
      "explain brands.nonna.coverage",
      {
        en: "what a setting means, allows, defaults to, and where that comes from",
        it: "che cosa significa un'impostazione, che cosa ammette, il suo valore predefinito e da dove viene"
      }
    ],
    [
      "explain negativity",
      { en: "a setting by its last word", it: "un'impostazione dalla sua ultima parola" }
    ],
    ["explain swayed", { en: "a metric", it: "una metrica" }],
    ["explain D5", { en: "a statement of the doctrine", it: "un'affermazione della dottrina" }],
    ["explain ZMOT", { en: "a term of the field", it: "un termine del settore" }],
    ["explain", { en: "all that can be explained", it: "tutto ci\xF2 che si pu\xF2 spiegare" }],
    ["explain U201", { en: "the code of a problem", it: "il codice di un problema" }]
  ],
  word: {
    en: "a setting, a metric, a term, D1 to D24 or a code; nothing for a list of all",
    it: "un'impostazione, una metrica, un termine, da D1 a D24 o un codice; niente per un elenco di tutto"
  }
};

// dist-all/cli/commands/explain.js
var MOST_EXPLAINED = 12, command = {
  examples: explainHelp.examples,
  declare(command2, say) {
    command2.argument("[word]", say(explainHelp.word)), addSpeechFlags(command2, say, ["table", "json"]);
  },
  async act([word], { format, lang, quiet }) {
    let terminal = createTerminal({ language: lang, quiet });
    if (word === void 0 || word === "")
      return terminal.print(format === "json" ? formatJson(inLanguage(everything(), lang)) : formatTopics(lang, terminal.width)), ExitCode.done;
    if (isTopic(word) && format === "table")
      return terminal.print(formatTopic(word, lang)), ExitCode.done;
    let found = isTopic(word) ? { [word]: everything()[word] } : lookUp(word);
    return terminal.print(format === "json" ? formatJson(inLanguage(found, lang)) : formatFound(lookUp(word), lang)), ExitCode.done;
  }
};
function lookUp(word) {
  let code = explainCode(word), statement = explainStatement(word), term = explainTerm(word), metrics = metricsCalled(word), { settings, guess } = explainSetting(word), isFound = code !== void 0 || statement !== void 0 || term !== void 0 || metrics.length + settings.length > 0, called = isFound ? [] : settingsCalled(word).flatMap((path) => explainSetting(path).settings);
  if (!isFound && called.length === 0)
    throw unknown(word, guess);
  return {
    ...code && { code },
    ...statement && { statement },
    ...term && { term },
    metrics,
    settings: [...settings, ...called]
  };
}
function formatFound({ code, statement, term, metrics, settings }, language) {
  return [
    ...code === void 0 ? [] : [`${code.code}: ${code.title[language]}
  ${code.about[language]}`],
    ...statement === void 0 ? [] : [formatStatement(statement, language)],
    ...term === void 0 ? [] : [formatTerm(term, language)],
    ...metrics.map(({ subject, unit, about }) => `${subject}
  ${about[language]} (${unit[language]}).`),
    ...settings.length > MOST_EXPLAINED ? [settings.map(({ path, about }) => `${path}
  ${about[language]}.`).join(`
`)] : settings.map((setting) => formatSetting(setting, language).trimEnd())
  ].join(`

`);
}
function formatStatement({ id, says, model, settings }, language) {
  let words = topicWords[language], lines = [
    says[language],
    words.model(model[language]),
    ...settings.length === 0 ? [] : [words.levers(settings.join(", "))],
    words.tried(id)
  ];
  return [id, ...lines.map((line) => `  ${line}`)].join(`
`);
}
function formatTerm({ name, also, about, see }, language) {
  let others = see.filter((word) => !also.includes(word) && word !== name.en);
  return `${name[language]}
  ${about[language]}
  ${topicWords[language].see(others.join(", "))}`;
}
function everything() {
  return {
    settings: listSettings(),
    metrics: { brand: metricsOf(BRAND_METRICS), market: metricsOf(MARKET_METRICS) },
    terms: glossary,
    doctrine: listStatements(),
    codes: listCodes().map(explainCode)
  };
}
function metricsOf(metrics) {
  let told = Object.entries(metrics).map(([key, metric]) => [
    key,
    { unit: unitWords(metric), about: metric.about }
  ]);
  return Object.fromEntries(told);
}
function metricsCalled(word) {
  let name = word.split(".").at(-1) ?? "", find = (metrics, subject, isAsked) => {
    if (!isAsked || !Object.hasOwn(metrics, name))
      return [];
    let metric = metrics[name];
    return [{ subject: `${subject}.${name}`, unit: unitWords(metric), about: metric.about }];
  };
  return [
    ...find(BRAND_METRICS, "<brand>", word === name),
    ...find(MARKET_METRICS, "market", word === name || word === `market.${name}`)
  ];
}
function unknown(word, guess) {
  let codes = listCodes(), advice = /^D\d+$/i.test(word) ? lookupFaults.statements : /^U?\d+$/i.test(word) ? lookupFaults.codes(codes[0], codes[codes.length - 1]) : guess === void 0 ? lookupFaults.whatToWrite : didYouMean(guess);
  return new CliError(lookupFaults.noWord(word, advice));
}
export {
  command
};
