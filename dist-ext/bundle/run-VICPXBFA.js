import {
  isWithinMoment
} from "./chunk-5JWAH3MC.js";
import {
  runsStudy
} from "./chunk-L26IA4QI.js";
import "./chunk-ECFDIDQA.js";
import "./chunk-EEOBOO4G.js";
import "./chunk-2GLKXTBD.js";
import {
  besides
} from "./chunk-N2WYXG5W.js";
import "./chunk-R6TEHRCB.js";
import "./chunk-M5NWD43G.js";
import "./chunk-PHE3V7FM.js";
import {
  WITNESSES
} from "./chunk-7ITWWLMC.js";
import {
  chosenIn,
  openScenario,
  warnOverridden
} from "./chunk-3IMALSE3.js";
import "./chunk-B4YOCMGF.js";
import "./chunk-EGDPXSZX.js";
import {
  addPrecisionFlag,
  precisionAsked,
  runStudy
} from "./chunk-6NGZMSBY.js";
import "./chunk-K7WLDWRG.js";
import "./chunk-BVQCRKM3.js";
import "./chunk-EWT7ONUI.js";
import "./chunk-HPMAYCKS.js";
import {
  gzip
} from "./chunk-QAAFKBED.js";
import "./chunk-ETJU4757.js";
import "./chunk-RS36JIWZ.js";
import {
  tidyNumber
} from "./chunk-WQAREJJB.js";
import "./chunk-MI4DXK66.js";
import {
  addRunFlags,
  addSettingFlags,
  addSpeechFlags,
  createTerminal
} from "./chunk-HHFSUB36.js";
import {
  CliError,
  optionFaults,
  sharedHelp,
  wholeNumber
} from "./chunk-5HKVNQ6A.js";
import "./chunk-QWMK344M.js";
import "./chunk-UGWWDTJD.js";
import "./chunk-NMHRZJPS.js";
import "./chunk-NQPZMHVK.js";
import "./chunk-N4DKAQSV.js";
import "./chunk-RH6BZEJJ.js";
import "./chunk-KEQ6DGSL.js";
import "./chunk-WLY5BRZQ.js";
import "./chunk-VNRDZCT5.js";
import "./chunk-WYW7SUIN.js";
import "./chunk-5MT6B7SL.js";
import "./chunk-4TWT73TB.js";
import "./chunk-ZW4RTZRU.js";
import {
  toParameters
} from "./chunk-EE5K6472.js";
import "./chunk-ZROPYUOY.js";
import "./chunk-FEVCERXE.js";
import "./chunk-Q4MJW33N.js";
import "./chunk-D7PBPRT5.js";
import "./chunk-VC3QF3RT.js";
import {
  PERIOD_WORDS
} from "./chunk-EQTEPMMD.js";
import "./chunk-T6UOCXY3.js";
import "./chunk-NEWOBG5G.js";
import "./chunk-PFNHW5WN.js";
import "./chunk-ZA2LFYVG.js";
import "./chunk-7SSUBLQQ.js";
import "./chunk-VS55ZA4M.js";
import "./chunk-O6QTT3LA.js";
import {
  DAYPARTS,
  DEVICES
} from "./chunk-ORXSD6CF.js";
import "./chunk-QMAMVZE5.js";
import {
  nearest
} from "./chunk-YSKE72ZF.js";
import "./chunk-IHKV4ZRP.js";
import {
  readPeriod
} from "./chunk-OSYIPCNT.js";
import {
  columnsOf
} from "./chunk-EKJ6OTOA.js";
import "./chunk-TDZ4DAET.js";
import "./chunk-XHW36SBT.js";
import "./chunk-UMC5SZ3T.js";
import "./chunk-YP3YIH73.js";
import "./chunk-6MYXET5G.js";
import "./chunk-4DYYLMWZ.js";
import "./chunk-U4LD5IBN.js";
import "./chunk-45LDIO2B.js";
import "./chunk-YZKBLXXC.js";
import "./chunk-Y4WF5KOC.js";
import "./chunk-M4IW54YD.js";
import "./chunk-44SPIX5P.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-HAQWYKY6.js";
import "./chunk-OL56547S.js";
import "./chunk-X2WNSBB6.js";
import "./chunk-NLZ7J5QQ.js";
import "./chunk-PNKS2R32.js";
import "./chunk-2PTZL6ZV.js";
import "./chunk-M5ZG3QVC.js";
import "./chunk-FVAGRU5E.js";
import {
  ACTIVITIES
} from "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/files/events/eventClock.js
var HOURS = {
  earlyMorning: [[5, 7]],
  commute: [
    [7, 9],
    [17, 19]
  ],
  work: [[9, 17]],
  errands: [
    [10, 13],
    [16, 20]
  ],
  evening: [[19, 23]],
  night: [[23, 24]]
}, ANY_TIME = [[8, 22]], HOUR = 3600, DAY = 24 * HOUR, STEP = 60;
function createClock(start) {
  let midnight = Date.parse(`${start}T00:00:00Z`), last = /* @__PURE__ */ new Map();
  return (consumer, day, daypart) => {
    let before = last.get(consumer), earliest = before?.day === day ? before.second + STEP : 0, goesOn = before?.day === day && before.daypart === daypart, second = Math.min(DAY - 1, goesOn ? earliest : beginning(consumer, day, daypart, earliest));
    return last.set(consumer, { day, daypart, second }), new Date(midnight + (day * DAY + second) * 1e3).toISOString().slice(0, 19);
  };
}
function beginning(consumer, day, daypart, earliest) {
  let hours = HOURS[DAYPARTS[daypart]] ?? ANY_TIME, [from, to] = hours.find(([, end]) => end * HOUR > earliest) ?? [0, 0], room = Math.floor((to - from) * HOUR / 2), offset = room === 0 ? 0 : scatter(consumer, day, daypart) % room;
  return Math.max(earliest, from * HOUR + offset);
}
function scatter(consumer, day, daypart) {
  let x = Math.imul(consumer + 1, 2654435761) ^ Math.imul(day + 1, 2246822507) ^ Math.imul(daypart + 2, 3266489909);
  return x = Math.imul(x ^ x >>> 15, 739982445), (x ^ x >>> 13) >>> 0;
}

// dist-ext/files/events/loggedEvents.js
var MEASURED = {
  experience: "satisfaction",
  post: "stars",
  purchase: "price",
  meet: "said",
  read: "said",
  hear: "said",
  tell: "told",
  answered: "hours"
}, NOTHING_MEASURED = {
  satisfaction: void 0,
  stars: void 0,
  price: void 0,
  said: void 0,
  told: void 0,
  hours: void 0
};
function eventsOf(run, start) {
  let clock = createClock(start), dayparts = clockDayparts(run.events), tellers = tellersOf(run);
  return Array.from({ length: run.events.length }, (_, index) => {
    let time = clock(run.events.consumer[index], run.events.day[index], dayparts[index]);
    return eventOf(run, run.events, index, time, tellers.get(index));
  });
}
function clockDayparts(log) {
  let next = /* @__PURE__ */ new Map(), dayparts = new Int8Array(log.length).fill(-1);
  for (let index = log.length - 1; index >= 0; --index) {
    let [consumer, day] = [log.consumer[index], log.day[index]];
    isWithinMoment(ACTIVITIES[log.activity[index]]) && next.set(consumer, { day, daypart: log.daypart[index] });
    let found = next.get(consumer);
    found?.day === day && (dayparts[index] = found.daypart);
  }
  return dayparts;
}
function tellersOf({ events, tales }) {
  let heard = /* @__PURE__ */ new Map();
  for (let word = 0; word < tales.length; ++word) {
    let key = `${tales.day[word]} ${tales.listener[word]} ${tales.brand[word]} ${tales.said[word]}`, own = heard.get(key);
    own === void 0 ? heard.set(key, [tales.teller[word]]) : own.push(tales.teller[word]);
  }
  let tellers = /* @__PURE__ */ new Map();
  for (let index = 0; index < events.length; ++index) {
    if (ACTIVITIES[events.activity[index]] !== "hear")
      continue;
    let key = `${events.day[index]} ${events.consumer[index]} ${events.brand[index]} ${events.value[index]}`, teller = heard.get(key)?.shift();
    teller !== void 0 && tellers.set(index, teller);
  }
  return tellers;
}
function eventOf(run, log, index, timestamp, teller) {
  let [consumer, journey] = [log.consumer[index], log.journey[index]], activity = ACTIVITIES[log.activity[index]], isPlaced = isWithinMoment(activity);
  return {
    case: journey < 0 ? `consumer${consumer}` : `consumer${consumer}-journey${journey}`,
    activity,
    timestamp,
    persona: run.personas[log.persona[index]],
    device: isPlaced ? DEVICES[log.device[index]] : void 0,
    daypart: isPlaced ? DAYPARTS[log.daypart[index]] : void 0,
    channel: run.channels[log.channel[index]],
    brand: run.brands[log.brand[index]],
    ...measuredBy(activity, log.value[index]),
    teller: teller === void 0 ? void 0 : `consumer${teller}`,
    journey: journey < 0 ? void 0 : journey
  };
}
function measuredBy(activity, value) {
  let measured = Object.hasOwn(MEASURED, activity) ? MEASURED[activity] : void 0;
  return measured === void 0 || Number.isNaN(value) ? NOTHING_MEASURED : { ...NOTHING_MEASURED, [measured]: value };
}

// dist-ext/files/events/eventLog.js
var EVENT_COLUMNS = [
  "case",
  "activity",
  "timestamp",
  "persona",
  "device",
  "daypart",
  "channel",
  "brand",
  "satisfaction",
  "stars",
  "price",
  "said",
  "told",
  "hours",
  "journey",
  "teller"
];
function eventTableOf(run, scenario) {
  let { labels, start } = besides(scenario);
  return {
    labels,
    name: "events",
    about: {
      en: "What the logged consumers did in the first run",
      it: "Che cosa hanno fatto i consumatori registrati nella prima simulazione"
    },
    columns: columnsOf(EVENT_COLUMNS, {
      price: {
        type: "number",
        unit: "money",
        about: { en: "Of purchase: price paid", it: "Di purchase: prezzo pagato" }
      },
      stars: {
        type: "integer",
        unit: "stars 1\u20135",
        about: { en: "Of post: stars given", it: "Di post: stelle date" }
      },
      said: {
        type: "number",
        unit: "0\u20131",
        about: {
          en: "Of meet, read and hear: what is said of the brand's quality",
          it: "Di meet, read e hear: che cosa si dice della qualit\xE0 della marca"
        }
      },
      teller: {
        type: "text",
        about: { en: "Of hear: the consumer who told it", it: "Di hear: il consumatore che l'ha raccontato" }
      },
      brand: {
        type: "text",
        about: { en: "Key of the brand, where there is one", it: "Chiave della marca, dove ce n'\xE8 una" }
      }
    }),
    *rows() {
      for (let event of eventsOf(run, start))
        yield EVENT_COLUMNS.map((name) => event[name]);
    }
  };
}

// dist-ext/files/events/xes.js
import { XMLBuilder } from "fast-xml-parser";
var builder = new XMLBuilder({
  attributeNamePrefix: "@",
  ignoreAttributes: !1,
  suppressEmptyNode: !0,
  format: !0,
  indentBy: " "
}), EXTENSIONS = ["Concept", "Time", "Lifecycle", "Organizational"].map((name) => ({
  "@name": name,
  "@prefix": name === "Organizational" ? "org" : name.toLowerCase(),
  "@uri": `http://www.xes-standard.org/${name === "Organizational" ? "org" : name.toLowerCase()}.xesext`
})), NO_CHANNEL = "none", GLOBALS = [
  { "@scope": "trace", string: [text("concept:name", "unknown")] },
  {
    "@scope": "event",
    string: [
      text("concept:name", "unknown"),
      text("lifecycle:transition", "complete"),
      text("channel", NO_CHANNEL)
    ],
    date: [text("time:timestamp", "1970-01-01T00:00:00.000+00:00")]
  }
], CLASSIFIERS = [
  { "@name": "Activity", "@scope": "event", "@keys": "concept:name" },
  { "@name": "ActivityAndChannel", "@scope": "event", "@keys": "concept:name channel" }
];
function* formatXes(run, start) {
  let [head, foot] = frame().split(MARK);
  yield `<?xml version="1.0" encoding="UTF-8"?>
${head}`;
  for (let [name, events] of casesOf(eventsOf(run, start)))
    yield builder.build({ trace: traceOf(name, events) });
  yield foot;
}
var MARK = `<traces/>
`;
function frame() {
  let log = {
    "@xes.version": "1849.2016",
    "@xes.features": "",
    "@xmlns": "http://www.xes-standard.org/",
    extension: EXTENSIONS,
    global: GLOBALS,
    classifier: CLASSIFIERS,
    string: [text("concept:name", "umot"), text("lifecycle:model", "standard")],
    traces: ""
  };
  return builder.build({ log }).replace(` ${MARK}`, MARK);
}
function casesOf(events) {
  let cases = /* @__PURE__ */ new Map();
  for (let event of events) {
    let own = cases.get(event.case);
    own === void 0 ? cases.set(event.case, [event]) : own.push(event);
  }
  return cases;
}
function traceOf(name, events) {
  let [{ persona, journey }] = events;
  return {
    string: [text("concept:name", name), ...known("persona", persona)],
    int: known("journey", journey),
    event: events.map(eventOf2)
  };
}
function eventOf2({ case: name, activity, timestamp, device, daypart, channel, brand, teller, ...measured }) {
  let resource = activity === "answered" && brand !== void 0 ? brand : name.split("-")[0];
  return {
    string: [
      text("concept:name", activity),
      text("lifecycle:transition", "complete"),
      text("org:resource", resource),
      ...known("device", device),
      ...known("daypart", daypart),
      text("channel", channel ?? NO_CHANNEL),
      ...known("brand", brand),
      ...known("teller", teller)
    ],
    date: [text("time:timestamp", `${timestamp}.000+00:00`)],
    float: DECIMALS.flatMap((key) => known(key, measured[key])),
    int: WHOLE.flatMap((key) => known(key, measured[key]))
  };
}
var DECIMALS = ["satisfaction", "price", "said", "hours"], WHOLE = ["stars", "told"];
function known(key, value) {
  return value === void 0 ? [] : [text(key, typeof value == "number" ? String(tidyNumber(value)) : value)];
}
function text(key, value) {
  return {
    "@key": key,
    "@value": value.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
  };
}

// dist-ext/files/events/writeEvents.js
var EVENTS_FORMATS = ["csv", "csv.gz", "xes", "xes.gz", "parquet"], USUAL = ["csv", "xes"];
function writeEvents(folder, run, scenario, formats = USUAL) {
  let table = eventTableOf(run, scenario), xes = () => formatXes(run, scenario.market.start);
  for (let format of formats)
    format === "csv" || format === "parquet" ? folder.writeTable(table, [format]) : format === "csv.gz" ? folder.writePacked(table) : folder.write(`events.${format}`, format === "xes" ? xes() : gzip(xes()));
}

// dist-ext/studies/run/words/runHelp.js
var runHelp = {
  examples: [
    [
      "run scenarios/restaurant/trattoria.yaml",
      {
        en: "many runs: summary with intervals, charts and data in output/",
        it: "molte simulazioni: riassunto con intervalli, grafici e dati in output/"
      }
    ],
    [
      "run trattoria.yaml --set brands.nonna.quality=0.9 --runs 50",
      { en: "what if the quality were better?", it: "e se la qualit\xE0 fosse migliore?" }
    ],
    [
      "run trattoria.yaml --no-out --format json | jq .rows",
      { en: "numbers for another program, no files", it: "numeri per un altro programma, nessun file" }
    ],
    [
      "run trattoria.yaml --precision share:0.005",
      {
        en: "as many runs as it takes to know every share to half a point",
        it: "tante simulazioni quante servono per conoscere ogni quota a mezzo punto"
      }
    ],
    [
      "run trattoria.yaml --events 500",
      {
        en: "adds the event log of 500 consumers, for process mining",
        it: "aggiunge il registro degli eventi di 500 consumatori, per il process mining"
      }
    ],
    [
      "run trattoria.yaml --mmm-truth",
      {
        en: "adds what each channel really brought to the weekly frames for marketing-mix tools",
        it: "aggiunge ai dati settimanali per gli strumenti di marketing mix ci\xF2 che ogni canale ha portato davvero"
      }
    ]
  ],
  period: { en: "what the summary covers", it: "che cosa copre il riassunto" },
  events: { en: "consumers in the event log", it: "consumatori nel registro degli eventi" },
  eventsFormat: {
    en: "the event log as csv, csv.gz, xes, xes.gz, parquet (default: csv,xes)",
    it: "il registro degli eventi come csv, csv.gz, xes, xes.gz, parquet (predefinito: csv,xes)"
  },
  mmmTruth: {
    en: "measure what each channel of the brand in focus brings (a set of runs without each)",
    it: "misurare che cosa porta ogni canale della marca in primo piano (una serie di simulazioni senza ciascuno)"
  }
};

// dist-ext/cli/commands/run.js
var command = {
  examples: runHelp.examples,
  declare(command2, say) {
    command2.argument("<scenario>", say(sharedHelp.scenario)), addPrecisionFlag(addSettingFlags(addRunFlags(command2, say), say), say).option("--period <name>", `${say(runHelp.period)}: ${say(PERIOD_WORDS)}`, "total").option("--events <consumers>", say(runHelp.events), wholeNumber("--events", 0, 1e6, 500)).option("--events-format <formats>", say(runHelp.eventsFormat), eventsFormats).option("--mmm-truth", say(runHelp.mmmTruth)), addSpeechFlags(command2, say);
  },
  async act([path], flags, typed) {
    let terminal = createTerminal({ language: flags.lang, quiet: flags.quiet }), { scenario, ties } = openScenario(path, flags);
    checkPeriod(flags.period, scenario.market.days), warnOverridden(scenario, chosenIn(flags.set), terminal);
    let parameters = toParameters(scenario, { logged: flags.events ?? 0, ...ties && { ties } }), [runs, seed] = [flags.runs ?? scenario.runs, flags.seed ?? scenario.seed], order = { question: {
      scenario,
      parameters,
      runs,
      seed,
      precise: precisionAsked(scenario, flags),
      witnesses: flags.events ?? WITNESSES,
      period: flags.period,
      withTruth: flags.mmmTruth === !0,
      chosen: chosenIn(flags.set)
    }, flags, typed, about: path, of: [scenario, ties], write: (place, { runs: [first] }) => {
      parameters.logged > 0 && writeEvents(place, first, scenario, flags.eventsFormat);
    } };
    return runStudy(runsStudy, order, terminal);
  }
};
function eventsFormats(text2) {
  let words = text2.split(",").map((word) => word.trim()), isFormat = (word) => EVENTS_FORMATS.some((format) => format === word), unknown = words.find((word) => !isFormat(word));
  if (unknown === void 0)
    return [...new Set(words.filter(isFormat))];
  let meant = nearest(unknown, EVENTS_FORMATS);
  throw new CliError(optionFaults.notSomeOf("--events-format", EVENTS_FORMATS, text2, meant, "--events-format xes.gz,parquet"));
}
function checkPeriod(period, days) {
  if (readPeriod(period, days) === void 0)
    throw new CliError(optionFaults.noSuchPeriod(days, period));
}
export {
  command
};
