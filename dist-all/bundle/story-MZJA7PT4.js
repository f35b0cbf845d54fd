import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  mostEventful,
  scenesOf
} from "./chunk-I5PX7VSB.js";
import {
  summaryWords
} from "./chunk-2PHFBZK3.js";
import {
  replicate
} from "./chunk-CAGFJHLH.js";
import "./chunk-F36TTD56.js";
import {
  openScenario
} from "./chunk-XGZTFCGZ.js";
import "./chunk-MAWMUP4I.js";
import {
  formatJson
} from "./chunk-LWDVF7RF.js";
import {
  formatCsv
} from "./chunk-LLA2NMPJ.js";
import "./chunk-3CC5NKGV.js";
import {
  addSettingFlags,
  addSpeechFlags,
  createTerminal,
  csvDialects
} from "./chunk-F6BKA3LH.js";
import {
  CliError,
  ExitCode,
  optionFaults,
  sharedHelp,
  wholeNumber
} from "./chunk-AHPUJ2XP.js";
import {
  dateOf
} from "./chunk-YHX5JE5H.js";
import {
  escapeMarkdown
} from "./chunk-LVXJPRSU.js";
import {
  wrapText
} from "./chunk-45Y5UDFO.js";
import "./chunk-23EOGQBD.js";
import "./chunk-NHGYEEIL.js";
import {
  inThisThread,
  isLogged
} from "./chunk-ZSE23H2C.js";
import "./chunk-ZWOIC4MG.js";
import {
  toParameters
} from "./chunk-NW6I6R2T.js";
import "./chunk-24NGZN3V.js";
import "./chunk-PER75EY7.js";
import "./chunk-OXYLMOBH.js";
import "./chunk-XLYIQCJS.js";
import "./chunk-5FJPN7LY.js";
import "./chunk-7W5WKPQ3.js";
import "./chunk-CFYJGZ7M.js";
import "./chunk-4EP6HS63.js";
import "./chunk-JIAGAKMW.js";
import "./chunk-RZMKYFKS.js";
import "./chunk-3VVPGUWT.js";
import "./chunk-7DT6B4LV.js";
import "./chunk-U3YVLYD5.js";
import "./chunk-HBN6OI5T.js";
import "./chunk-HGAV3DLR.js";
import "./chunk-LI6ISVE2.js";
import "./chunk-UBIIJSMK.js";
import "./chunk-NY5QDUA2.js";
import "./chunk-MVA7HUQM.js";
import "./chunk-IZQ3JLRV.js";
import {
  labelIn,
  spokenIn
} from "./chunk-X3OJ4HQE.js";
import "./chunk-JWQDHXMP.js";
import "./chunk-BJOQZJ7D.js";
import "./chunk-2R7TQ2VD.js";
import "./chunk-YWCYHOIZ.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-XTTUONFG.js";

// dist-all/studies/story/english.js
var english = {
  names: [
    "Anna",
    "Marco",
    "Giulia",
    "Luca",
    "Sara",
    "Paolo",
    "Elena",
    "Davide",
    "Chiara",
    "Andrea",
    "Marta",
    "Ivan"
  ],
  dayparts: ["early in the morning", "commuting", "at work", "out and about", "in the evening", "at night"],
  devices: ["on the phone", "at the computer", "on the tablet"],
  channels: {},
  and: "and",
  clauses: {
    need: ({ category }) => `feels a need${category && ` (${category})`}`,
    know: () => "wants to know",
    go: () => "wants to go there",
    do: () => "wants to see how it is done",
    buy: () => "wants to buy",
    visit: ({ channel }) => `turns to ${channel}`,
    meet: ({ brand }) => `meets ${brand}`,
    read: ({ brand, channel }) => `reads what others say about ${brand}${channel && ` on ${channel}`}`,
    choose: ({ brand }) => `chooses ${brand}`,
    chooseNothing: () => "decides to buy nothing",
    abandonBasket: ({ brand }) => `leaves the filled basket at ${brand}`,
    purchase: ({ brand }) => `buys from ${brand}`,
    leave: () => "loses interest",
    giveUp: () => "finds nobody and gives up",
    experience: ({ brand, value }) => `lives the moment of truth with ${brand}: ${verdict(value)}`,
    failure: ({ brand, channel }) => `is let down by ${brand}${channel && ` at ${channel}`}`,
    complain: ({ brand }) => `complains to ${brand}`,
    answered: ({ brand }) => `gets an answer from ${brand}`,
    post: ({ brand, value }) => `posts a review of ${brand}: ${starsOf(value)}`,
    tell: ({ brand, value }) => `tells ${friends(value)} about ${brand}`,
    hear: ({ brand, value }) => `hears from a friend that ${brand} is ${opinion(value)}`,
    exposed: ({ brand }) => `notices advertising of ${brand}`,
    join: ({ brand }) => `becomes a member of ${brand}`,
    cancel: ({ brand }) => `cancels the membership of ${brand}`,
    intend: ({ brand, value }) => `is asked, and would ${value >= 0.5 ? "buy" : "rather not buy"} from ${brand} again`
  },
  search: (channels, brands) => brands === "" ? `turns to ${channels}, and meets nobody` : `turns to ${channels}, and meets ${brands}`,
  nothing: (name) => `Nothing happened to ${name} in this time: no need arose.`,
  locale: "en-GB",
  calendar: { weekday: "long", day: "numeric", month: "long" }
};
function verdict(satisfaction) {
  return `${satisfaction >= 0.85 ? "delighted" : satisfaction >= 0.65 ? "pleased" : satisfaction >= 0.45 ? "so-so" : satisfaction >= 0.25 ? "disappointed" : "angry"} (satisfaction ${satisfaction.toFixed(2)})`;
}
function opinion(quality) {
  return quality >= 0.8 ? "excellent" : quality >= 0.6 ? "good" : quality >= 0.4 ? "so-so" : "bad";
}
var friends = (count) => count === 1 ? "one friend" : `${count} friends`;
function starsOf(stars) {
  let full = Math.max(0, Math.min(5, Math.round(stars)));
  return "\u2605".repeat(full) + "\u2606".repeat(5 - full);
}

// dist-all/studies/story/italian.js
var italian = {
  names: [
    "Anna",
    "Marco",
    "Giulia",
    "Luca",
    "Sara",
    "Paolo",
    "Elena",
    "Davide",
    "Chiara",
    "Andrea",
    "Marta",
    "Ivan"
  ],
  dayparts: ["di primo mattino", "nel tragitto", "al lavoro", "in giro", "di sera", "di notte"],
  devices: ["al telefono", "al computer", "sul tablet"],
  channels: {
    search: "motore di ricerca",
    maps: "mappe",
    reviews: "recensioni",
    reviewSites: "siti di recensioni",
    social: "social network",
    site: "sito del marchio",
    app: "app",
    store: "negozio",
    shopWindow: "vetrina",
    callCentre: "call center",
    email: "posta elettronica",
    ads: "pubblicit\xE0",
    signage: "insegne",
    forum: "forum"
  },
  and: "e",
  clauses: {
    need: ({ category }) => `sente un bisogno${category && ` (${category})`}`,
    know: () => "vuole sapere",
    go: () => "vuole andare",
    do: () => "vuole capire come si fa",
    buy: () => "vuole comprare",
    visit: ({ channel }) => `consulta ${channel}`,
    meet: ({ brand }) => `incontra ${brand}`,
    read: ({ brand, channel }) => `legge che cosa dicono gli altri di ${brand}${channel && ` (${channel})`}`,
    choose: ({ brand }) => `sceglie ${brand}`,
    chooseNothing: () => "decide di non comprare",
    abandonBasket: ({ brand }) => `abbandona il carrello di ${brand}`,
    purchase: ({ brand }) => `compra da ${brand}`,
    leave: () => "perde interesse",
    giveUp: () => "non trova nessuno e rinuncia",
    experience: ({ brand, value }) => `vive il momento della verit\xE0 con ${brand}: ${verdict2(value)}`,
    failure: ({ brand, channel }) => `subisce un disservizio di ${brand}${channel && ` (${channel})`}`,
    complain: ({ brand }) => `reclama con ${brand}`,
    answered: ({ brand }) => `riceve risposta da ${brand}`,
    post: ({ brand, value }) => `pubblica una recensione di ${brand}: ${starsOf(value)}`,
    tell: ({ brand, value }) => `racconta di ${brand} a ${friends2(value)}`,
    hear: ({ brand, value }) => `sente da un amico che con ${brand} ci si trova ${opinion2(value)}`,
    exposed: ({ brand }) => `nota la pubblicit\xE0 di ${brand}`,
    join: ({ brand }) => `si iscrive a ${brand}`,
    cancel: ({ brand }) => `disdice l'iscrizione a ${brand}`,
    intend: ({ brand, value }) => `risponde a un sondaggio: da ${brand} ${value >= 0.5 ? "ricomprerebbe" : "non ricomprerebbe"}`
  },
  search: (channels, brands) => brands === "" ? `consulta ${channels}, senza incontrare nessuno` : `consulta ${channels}, e incontra ${brands}`,
  nothing: (name) => `A ${name} non \xE8 successo nulla in questo periodo: nessun bisogno.`,
  locale: "it-IT",
  calendar: { weekday: "long", day: "numeric", month: "long" }
};
function verdict2(satisfaction) {
  return `${satisfaction >= 0.85 ? "entusiasmo" : satisfaction >= 0.65 ? "soddisfazione" : satisfaction >= 0.45 ? "cos\xEC cos\xEC" : satisfaction >= 0.25 ? "delusione" : "rabbia"} (soddisfazione ${satisfaction.toFixed(2).replace(".", ",")})`;
}
function opinion2(quality) {
  return quality >= 0.8 ? "benissimo" : quality >= 0.6 ? "bene" : quality >= 0.4 ? "cos\xEC cos\xEC" : "male";
}
var friends2 = (count) => count === 1 ? "un amico" : `${count} amici`;

// dist-all/studies/story/story.js
var WORDS = { en: english, it: italian };
function tellStory(run, scenario, consumer, language) {
  let words = WORDS[language], name = words.names[consumer % words.names.length], teller = tellerOf(run, scenario, language), lines = scenesOf(run.events, consumer).map((scene, index) => ({
    day: scene.day,
    when: capitalised(whenOf(scene, scenario.market.start, words)),
    what: `${name}${index === 0 ? personaOf(run, scenario, scene, language) : ""} ${teller(scene.events).join("; ")}.`
  }));
  return { name, lines, nothing: words.nothing(name) };
}
function tellerOf(run, scenario, language) {
  let words = WORDS[language], brandName = (brand) => {
    let key = run.brands[brand] ?? "";
    return labelIn(scenario.brands[key], key, language);
  }, channelName = (channel) => {
    let key = run.channels[channel] ?? "";
    return labelIn(scenario.channels[key], words.channels[key] ?? spaced(key), language);
  }, namesOf = (indices, nameOf) => enumerated([...new Set(indices)].filter((index) => index >= 0).map(nameOf), words.and), tellEvent = ({ activity, brand, channel, value }) => words.clauses[activity]({
    brand: namesOf([brand], brandName),
    channel: namesOf([channel], channelName),
    category: spokenIn(scenario.market.category, language),
    value
  }), tellSearch = (events) => {
    let of = (activity) => events.filter((event) => event.activity === activity), channels = namesOf(of("visit").map(({ channel }) => channel), channelName), met = namesOf(of("meet").map(({ brand }) => brand), brandName), read = namesOf(of("read").map(({ brand }) => brand), brandName), reading = { brand: read, channel: "", category: "", value: Number.NaN }, heads = channels === "" ? [] : [words.search(channels, met)];
    return read === "" ? heads : [...heads, words.clauses.read(reading)];
  };
  return (events) => stretchesOf(withoutRepetition(events)).flatMap((stretch) => isSearch(stretch[0]) ? tellSearch(stretch) : stretch.map(tellEvent));
}
function stretchesOf(events) {
  let stretches = [];
  for (let event of events) {
    let last = stretches.at(-1);
    last !== void 0 && isSearch(event) && isSearch(last[0]) ? last.push(event) : stretches.push([event]);
  }
  return stretches;
}
function withoutRepetition(events) {
  return events.filter(({ activity, brand }, index) => activity !== "choose" || events[index + 1]?.activity !== "purchase" || events[index + 1].brand !== brand);
}
var isSearch = ({ activity }) => activity === "visit" || activity === "meet" || activity === "read";
function whenOf({ day, daypart, device }, start, words) {
  let midnight = new Date(Date.parse(`${start}T00:00:00Z`) + day * 864e5);
  return [new Intl.DateTimeFormat(words.locale, { ...words.calendar, timeZone: "UTC" }).format(midnight).replace(",", ""), words.dayparts[daypart], words.devices[device]].filter(Boolean).join(", ");
}
function personaOf(run, { personas }, { persona }, language) {
  let key = run.personas[persona];
  return key === void 0 ? "" : ` (${labelIn(personas[key], spaced(key), language)})`;
}
function spaced(key) {
  return key.replace(/([a-z0-9])([A-Z])/g, (_, before, after) => `${before} ${after.toLowerCase()}`);
}
function enumerated(names, and) {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}
function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// dist-all/studies/story/words/storyHelp.js
var storyHelp = {
  examples: [
    [
      "story scenarios/restaurant/trattoria.yaml",
      {
        en: "the journey of a consumer who lived through a lot",
        it: "il percorso di un consumatore a cui \xE8 successo di tutto"
      }
    ],
    [
      "story trattoria.yaml --consumer 42 --lang it",
      { en: "consumer number 42, in Italian", it: "il consumatore numero 42, in italiano" }
    ],
    [
      "story trattoria.yaml --days 60 --seed another",
      { en: "another year, the first two months", it: "un altro anno, i primi due mesi" }
    ]
  ],
  consumer: {
    en: "whose story, from 0 (default: an eventful one)",
    it: "di chi \xE8 la storia, da 0 (predefinito: una movimentata)"
  },
  seed: {
    en: "equal seeds tell equal stories (default: the scenario's)",
    it: "semi uguali raccontano storie uguali (predefinito: quello dello scenario)"
  }
};

// dist-all/cli/commands/story.js
var CANDIDATES = 200, command = {
  examples: storyHelp.examples,
  declare(command2, say) {
    command2.argument("<scenario>", say(sharedHelp.scenario)).option("--consumer <number>", say(storyHelp.consumer), wholeNumber("--consumer", 0, 2e7, 42)).option("--seed <text>", say(storyHelp.seed)), addSpeechFlags(addSettingFlags(command2, say), say);
  },
  async act([path], flags) {
    let terminal = createTerminal({ language: flags.lang, quiet: flags.quiet }), { scenario, ties } = openScenario(path, flags), { consumers } = scenario.market;
    if (flags.consumer !== void 0 && flags.consumer >= consumers)
      throw new CliError(optionFaults.consumerOutside(consumers, flags.consumer));
    let logged = flags.consumer === void 0 ? CANDIDATES : sampleWith(flags.consumer, consumers), seed = flags.seed ?? scenario.seed, parameters = toParameters(scenario, { logged, ...ties && { ties } }), { runs } = await replicate(scenario, parameters, { runs: 1, seed }, inThisThread), consumer = flags.consumer ?? mostEventful(runs[0].events) ?? 0, story = tellStory(runs[0], scenario, consumer, flags.lang);
    return terminal.print(formatStory(story, consumer, { ...flags, start: scenario.market.start }, `${spokenIn(scenario.title, flags.lang)}, ${summaryWords[flags.lang].storySeed(seed)}`, terminal)), ExitCode.done;
  }
};
function sampleWith(consumer, consumers) {
  for (let stride = Math.max(1, consumer); stride > 1; --stride) {
    let sample = Math.floor(consumers / stride);
    if (consumer % stride === 0 && isLogged(consumer, consumers, sample))
      return sample;
  }
  return consumers;
}
function formatStory(story, consumer, { format, csvDialect = "standard", start }, where, terminal) {
  let { name, lines, nothing } = story;
  if (format === "json")
    return formatJson({ consumer, ...story });
  if (format === "csv")
    return formatCsv(["day", "date", "when", "what"], lines.map(({ day, when, what }) => [day, dateOf(start, day), when, what]), csvDialects[csvDialect]).trimEnd();
  let isMarkdown = format === "md", head = isMarkdown ? `## ${escapeMarkdown(`${name}, ${where}`)}` : terminal.paint.bold(`${name} \xB7 ${where}`), told = lines.map(({ when, what }) => isMarkdown ? `**${escapeMarkdown(when)}.** ${escapeMarkdown(what)}` : `${terminal.paint.dim(when)}
${wrapText(what, terminal.width, "  ")}`);
  return [head, ...lines.length === 0 ? [nothing] : told].join(`

`);
}
export {
  command
};
