import {
  checkExpectations
} from "./chunk-ECFDIDQA.js";
import {
  replicateUntilPrecise,
  runsAsked
} from "./chunk-EEOBOO4G.js";
import {
  summarise
} from "./chunk-2GLKXTBD.js";
import {
  besides
} from "./chunk-N2WYXG5W.js";
import {
  formatSummary,
  summaryTable
} from "./chunk-R6TEHRCB.js";
import {
  pairedTasks,
  replicate,
  replicationTasks,
  tasksOf
} from "./chunk-7ITWWLMC.js";
import {
  runNumbers
} from "./chunk-EGDPXSZX.js";
import {
  dateOf
} from "./chunk-QWMK344M.js";
import {
  formatMarkdown
} from "./chunk-NMHRZJPS.js";
import {
  planAdvertising
} from "./chunk-RH6BZEJJ.js";
import {
  populationSentence
} from "./chunk-NEWOBG5G.js";
import {
  timelineOverrides
} from "./chunk-PFNHW5WN.js";
import {
  weeklyRows
} from "./chunk-QMAMVZE5.js";
import {
  columnsOf
} from "./chunk-EKJ6OTOA.js";
import {
  focusBrand
} from "./chunk-TDZ4DAET.js";
import {
  spokenIn
} from "./chunk-4DYYLMWZ.js";
import {
  meanInterval
} from "./chunk-M4IW54YD.js";
import {
  inEach
} from "./chunk-FVAGRU5E.js";

// dist-ext/studies/run/media/mediaLevers.js
var impressionsLever = (channel) => `advertising.${channel}`;
function mediaLeversOf(parameters, brand) {
  let count = parameters.channels.length, cells = (channel) => [0, 1, 2, 3].map((moment) => (brand * count + channel) * 4 + moment);
  return [
    ...parameters.channels.map((name, channel) => ({
      name,
      table: "coverage",
      cells: cells(channel)
    })),
    ...parameters.channels.map((name, channel) => ({
      name: impressionsLever(name),
      table: "channelAdvertising",
      cells: [brand * count + channel]
    })),
    { name: "advertising", table: "advertising", cells: [brand] },
    { name: "seeding", table: "seeds", cells: [brand] }
  ].flatMap(({ name, table, cells: own }) => {
    let without = changed(parameters, table, own, () => 0);
    if (without === void 0)
      return [];
    let most = table === "coverage" ? 1 : Number.POSITIVE_INFINITY;
    return [{ name, without, more: changed(parameters, table, own, (value) => {
      let more = Math.min(most, value * 1.1);
      return table === "seeds" ? Math.round(more) : more;
    }) }];
  });
}
function changed(parameters, table, cells, change) {
  let isSame = ({ brands }) => cells.every((cell) => change(brands[table][cell]) === brands[table][cell]);
  if (parameters.epochs.every(isSame))
    return;
  let epochs = parameters.epochs.map((epoch) => {
    let own = epoch.brands[table].slice();
    for (let cell of cells)
      own[cell] = change(own[cell]);
    return { ...epoch, brands: { ...epoch.brands, [table]: own } };
  });
  return { ...parameters, epochs };
}

// dist-ext/metrics/weekSums.js
function weekSum({ brands }, table, brand, week) {
  let sum = 0;
  for (let day = week * 7; day < (week + 1) * 7; ++day)
    sum += table[day * brands.length + brand];
  return sum;
}
function priceOfWeek({ epochs, warmUp }, brand, week) {
  let sum = 0;
  for (let day = warmUp + week * 7; day < warmUp + (week + 1) * 7; ++day)
    sum += epochs.findLast(({ fromDay }) => fromDay <= day)?.brands.price[brand] ?? Number.NaN;
  return sum / 7;
}

// dist-ext/studies/run/media/measureMediaTruth.js
async function measureMediaTruth(parameters, brand, { runs, seed, progress, signal }, executor) {
  let levers = mediaLeversOf(parameters, brand), sides = truthSides(parameters, brand), tasks = sides.flatMap((side) => tasksOf(side, seed, runs)), kept = sides.map(() => []), done = 0, receive = (run, task) => {
    kept[Math.floor(task / runs)][task % runs] = weeksOf(run, brand, levers), progress?.(++done, tasks.length);
  }, leaveOut = () => {
  };
  if (await executor.run(tasks, receive, signal, leaveOut), kept.some((side) => Object.keys(side).length < runs))
    return [];
  let [whole, ...others] = kept, next = 0;
  return levers.map((lever, at) => {
    let without = others[next++], more = lever.more === void 0 ? void 0 : others[next++];
    return truthOf(lever.name, at, { whole, without, more });
  });
}
function truthSides(parameters, brand) {
  return [
    parameters,
    ...mediaLeversOf(parameters, brand).flatMap(({ without, more }) => more === void 0 ? [without] : [without, more])
  ];
}
function truthOf(lever, at, { whole, without, more }) {
  let lost = (key) => whole.map((weeks, run) => weeks[key].map((sum, week) => sum - without[run][key][week])), truth = {
    lever,
    sales: lost("sales"),
    revenue: lost("revenue"),
    spend: whole.map(({ spend: spend2 }) => spend2[at])
  };
  if (more === void 0)
    return truth;
  let gained = (key) => more.map((weeks, run) => sumOf(weeks[key]) - sumOf(whole[run][key])), spend = more.map((weeks, run) => weeks.spend[at] - whole[run].spend[at]);
  return { ...truth, more: { spend, sales: gained("sales"), revenue: gained("revenue") } };
}
function weeksOf(run, brand, levers) {
  let weeks = Math.floor(run.days / 7), byWeek = (of) => Float64Array.from({ length: weeks }, (_, week) => of(week));
  return {
    sales: byWeek((week) => weekSum(run, run.series.bought, brand, week)),
    revenue: byWeek((week) => weekSum(run, run.levels.revenue, brand, week)),
    spend: levers.map(({ name }) => sumOf(byWeek((week) => leverSpend(run, brand, name, week))))
  };
}
function leverSpend({ media, brands, channels }, brand, lever, week) {
  let cell = (channel2) => (week * channels.length + channel2) * brands.length + brand, channel = channels.indexOf(lever);
  if (channel >= 0)
    return media.spend[cell(channel)];
  let bought = channels.findIndex((name) => impressionsLever(name) === lever);
  return bought >= 0 ? media.adSpend[cell(bought)] : media[lever === "seeding" ? "seeding" : "advertising"][week * brands.length + brand];
}
var sumOf = (values) => values.reduce((sum, value) => sum + value, 0);

// dist-ext/studies/run/media/competitionColumns.js
function competitionColumns(run, parameters, brand, byWeek) {
  let others = run.brands.map((_, other) => other).filter((other) => other !== brand), overOthers = (of) => others.reduce((sum, other) => sum + of(other), 0), isThere = (other, week) => (parameters.epochs[0]?.brands.entryDay[other] ?? 0) < parameters.warmUp + (week + 1) * 7;
  return [
    {
      name: "competitor_sales",
      type: "integer",
      unit: "units",
      about: { en: "Units that all other brands sold", it: "Unit\xE0 vendute da tutte le altre marche" },
      values: byWeek((week) => overOthers((other) => weekSum(run, run.series.bought, other, week)))
    },
    {
      name: "competitor_price",
      type: "number",
      unit: "money a unit",
      about: {
        en: "Price that the other brands ask, mean over them; empty while there is none",
        it: "Prezzo chiesto dalle altre marche, in media; vuoto finch\xE9 non ce n'\xE8 nessuna"
      },
      values: byWeek((week) => {
        let present = others.filter((other) => isThere(other, week));
        return present.reduce((sum, other) => sum + priceOfWeek(parameters, other, week), 0) / present.length;
      })
    },
    {
      name: "competitor_spend",
      type: "number",
      unit: "money",
      about: {
        en: "What all other brands spend on channels, advertising, gifts and content",
        it: "Quanto spendono tutte le altre marche per canali, pubblicit\xE0, regali e contenuti"
      },
      values: byWeek((week) => overOthers((other) => spendOf(run, other, week)))
    }
  ];
}
function spendOf({ media, brands, channels }, brand, week) {
  let onChannels = channels.reduce((sum, _, channel) => {
    let cell = (week * channels.length + channel) * brands.length + brand;
    return sum + media.spend[cell] + media.adSpend[cell];
  }, 0), row = week * brands.length + brand;
  return onChannels + media.advertising[row] + media.seeding[row] + media.content[row];
}

// dist-ext/studies/run/media/publicHolidays.js
var FIXED = [
  "01-01",
  "01-06",
  "04-25",
  "05-01",
  "06-02",
  "08-15",
  "11-01",
  "12-08",
  "12-25",
  "12-26"
];
function isPublicHoliday(date) {
  let year = Number(date.slice(0, 4)), easter = Date.UTC(year, 0, 1) + easterOf(year) * 864e5, moving = [easter, easter + 864e5].map((time) => new Date(time).toISOString().slice(0, 10));
  return FIXED.some((day) => date.endsWith(`-${day}`)) || moving.includes(date);
}
function easterOf(year) {
  let century = Math.floor(year / 100), golden = year % 19, epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30, moon = epact - Math.floor(epact / 28) * (1 - Math.floor(epact / 28) * Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11)), weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7, fromMarch = moon - weekday + 28;
  return (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 60 : 59) + fromMarch - 1;
}

// dist-ext/studies/run/media/marketingMix.js
var DAY_MS = 864e5, OTHER_SPEND = ["advertising", "seeding", "content"], SPEND_NOTES = {
  advertising: {
    en: "Advertising that reaches people wherever they are, outside of the channels",
    it: "Pubblicit\xE0 che raggiunge le persone ovunque siano, fuori dai canali"
  },
  seeding: { en: "Gifts to people who may tell", it: "Regali a persone che possono raccontarlo" },
  content: { en: "Making of video, audio and text", it: "Produzione di video, audio e testi" }
};
function marketingMixOf({ run, parameters, start }, brand) {
  let weeks = Math.floor(run.days / 7), byWeek = (of) => Array.from({ length: weeks }, (_, week) => of(week)), { season, warmUp } = parameters, seasonOf = (week) => season.subarray(warmUp + week * 7, warmUp + (week + 1) * 7), first = Date.parse(`${start}T00:00:00Z`), dateOf2 = (day) => new Date(first + day * DAY_MS).toISOString().slice(0, 10);
  return countable([
    {
      name: "date",
      type: "date",
      about: { en: "First day of the week", it: "Primo giorno della settimana" },
      values: byWeek((week) => dateOf2(week * 7))
    },
    {
      name: "sales",
      type: "integer",
      unit: "units",
      about: { en: "Units sold", it: "Unit\xE0 vendute" },
      values: byWeek((week) => weekSum(run, run.series.bought, brand, week))
    },
    {
      name: "revenue",
      type: "number",
      unit: "money",
      about: { en: "Money earned", it: "Ricavi" },
      values: byWeek((week) => weekSum(run, run.levels.revenue, brand, week))
    },
    {
      name: "price",
      type: "number",
      unit: "money a unit",
      about: { en: "Price asked, mean over the week", it: "Prezzo chiesto, media della settimana" },
      values: byWeek((week) => priceOfWeek(parameters, brand, week))
    },
    ...competitionColumns(run, parameters, brand, byWeek),
    {
      name: "season_index",
      type: "number",
      unit: "times",
      about: {
        en: "Season's multiplier of needs, mean over the week",
        it: "Moltiplicatore stagionale dei bisogni, media della settimana"
      },
      values: byWeek((week) => meanOf(seasonOf(week)))
    },
    {
      name: "holidays",
      type: "integer",
      unit: "days",
      about: {
        en: "Public holidays in Italy; what they do to needs is in the season, if anywhere",
        it: "Giorni festivi in Italia; ci\xF2 che fanno ai bisogni sta semmai nella stagionalit\xE0"
      },
      values: byWeek((week) => Array.from({ length: 7 }, (_, day) => dateOf2(week * 7 + day)).filter(isPublicHoliday).length)
    },
    ...run.channels.flatMap((channel, at) => channelColumns(run, brand, channel, at, byWeek)),
    ...OTHER_SPEND.map((kind) => ({
      name: `${kind}_spend`,
      type: "number",
      unit: "money",
      about: SPEND_NOTES[kind],
      values: byWeek((week) => run.media[kind][week * run.brands.length + brand])
    })),
    ...advertisingColumns(run, parameters, brand, byWeek)
  ]);
}
function countable(columns) {
  let isWhole = (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2147483648;
  return columns.map((column) => column.type === "integer" && !column.values.every(isWhole) ? { ...column, type: "number" } : column);
}
function advertisingColumns(run, parameters, brand, byWeek) {
  let { exposure } = planAdvertising(withoutImpressions(parameters)), { length: brands } = run.brands, until = (day) => exposure[(parameters.warmUp + day) * brands + brand];
  return [
    {
      name: "advertising_impressions",
      type: "number",
      unit: "contacts",
      about: {
        en: "Times that advertising came before a consumer, what was spent earlier included",
        it: "Volte in cui la pubblicit\xE0 si \xE8 presentata a un consumatore, compreso l'effetto della spesa precedente"
      },
      values: byWeek((week) => parameters.scale * parameters.consumers * (until((week + 1) * 7) - until(week * 7)))
    },
    {
      name: "advertising_newly_aware",
      type: "integer",
      unit: "people",
      about: {
        en: "People whom advertising made aware of the brand",
        it: "Persone a cui la pubblicit\xE0 ha fatto conoscere la marca"
      },
      values: byWeek((week) => weekSum(run, run.series.exposed, brand, week))
    }
  ];
}
function withoutImpressions(parameters) {
  let epochs = parameters.epochs.map((epoch) => ({
    ...epoch,
    brands: { ...epoch.brands, channelAdvertising: epoch.brands.channelAdvertising.map(() => 0) }
  }));
  return { ...parameters, epochs };
}
function channelColumns({ brands, channels, media }, brand, channel, at, byWeek) {
  let cell = (week) => (week * channels.length + at) * brands.length + brand;
  return [
    {
      name: `${columnOf(channel)}_spend`,
      type: "number",
      unit: "money",
      about: {
        en: `Cost of being on ${channel} and of its contacts`,
        it: `Costo della presenza su ${channel} e dei suoi contatti`
      },
      values: byWeek((week) => media.spend[cell(week)])
    },
    {
      name: `${columnOf(channel)}_impressions`,
      type: "integer",
      unit: "contacts",
      about: {
        en: `Contacts between a consumer and the brand on ${channel}`,
        it: `Contatti tra un consumatore e la marca su ${channel}`
      },
      values: byWeek((week) => media.contacts[cell(week)])
    },
    {
      name: `${columnOf(channel)}_ad_spend`,
      type: "number",
      unit: "money",
      about: {
        en: `Money for impressions bought on ${channel}`,
        it: `Spesa per impression comprate su ${channel}`
      },
      values: byWeek((week) => media.adSpend[cell(week)])
    },
    {
      name: `${columnOf(channel)}_ad_impressions`,
      type: "number",
      unit: "impressions",
      about: {
        en: `Impressions bought on ${channel}; what is remembered of them comes later`,
        it: `Impression comprate su ${channel}; ci\xF2 che ne resta impresso viene dopo`
      },
      values: byWeek((week) => media.impressions[cell(week)])
    }
  ];
}
function columnOf(channel) {
  return ["advertising", "seeding", "content", "competitor"].includes(channel) ? `${channel}_channel` : channel;
}
var meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

// dist-ext/report/tables/peopleOf.js
function peopleOf({ scale, consumers }) {
  let population = scale === 1 ? 0 : Math.round(scale * consumers), note = inEach((language) => populationSentence({ population, consumers }, language));
  return note.en === "" ? {} : { note };
}

// dist-ext/studies/run/media/mediaReturns.js
function mediaReturns(truth, level) {
  return truth.map(({ lever, sales, revenue, spend, more }) => {
    let earned = revenue.map(sumOf2), cost = meanOf2(spend), extra = more === void 0 ? Number.NaN : meanOf2(more.spend);
    return {
      lever,
      spend: cost,
      sales: meanInterval(sales.map(sumOf2), level),
      revenue: meanInterval(earned, level),
      perMoney: over(meanInterval(earned, level), cost),
      nextMoney: over(meanInterval(more?.revenue ?? [], level), extra)
    };
  });
}
function over({ mean, standardError, low, high, method }, money2) {
  return money2 > 0 ? {
    mean: mean / money2,
    standardError: standardError / money2,
    low: low / money2,
    high: high / money2,
    method
  } : { mean: NaN, standardError: NaN, low: NaN, high: NaN, method };
}
var sumOf2 = (values) => values.reduce((sum, value) => sum + value, 0), meanOf2 = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

// dist-ext/studies/run/media/tablesOfMediaTruth.js
var money = (en2, it2) => ({
  type: "number",
  unit: "money",
  about: { en: en2, it: it2 }
}), OWN = {
  brand: { type: "text", about: { en: "Key of the brand", it: "Chiave della marca" } },
  date: { type: "date", about: { en: "First day of the week", it: "Primo giorno della settimana" } },
  lever: {
    type: "text",
    about: {
      en: "A channel, advertising.<channel> for impressions bought on one, advertising or seeding",
      it: "Un canale, advertising.<canale> per le impression comprate su un canale, advertising o seeding"
    }
  },
  spend: money("What was spent on the lever", "Quanto si \xE8 speso per la leva"),
  sales: {
    type: "number",
    unit: "units",
    about: { en: "Units sold because of it", it: "Unit\xE0 vendute grazie ad essa" }
  },
  revenue: money("Money earned because of it", "Ricavi dovuti ad essa"),
  return: money("Revenue for each unit of money spent", "Ricavi per ogni unit\xE0 di denaro spesa"),
  returnLow: money("Lower end of the interval of return", "Estremo inferiore dell'intervallo di return"),
  returnHigh: money("Upper end of the interval of return", "Estremo superiore dell'intervallo di return"),
  marginalReturn: money("Revenue that one more unit of money would bring, measured with a tenth more of the lever", "Ricavi che porterebbe un'altra unit\xE0 di denaro, misurati con un decimo in pi\xF9 della leva"),
  marginalReturnLow: money("Lower end of the interval of marginalReturn", "Estremo inferiore dell'intervallo di marginalReturn"),
  marginalReturnHigh: money("Upper end of the interval of marginalReturn", "Estremo superiore dell'intervallo di marginalReturn")
}, RETURN_KEYS = [
  "brand",
  "lever",
  "spend",
  "sales",
  "salesLow",
  "salesHigh",
  "revenue",
  "revenueLow",
  "revenueHigh",
  "return",
  "returnLow",
  "returnHigh",
  "marginalReturn",
  "marginalReturnLow",
  "marginalReturnHigh",
  "runs"
];
function tablesOfMediaTruth(place, mix, measured) {
  return [
    {
      name: `${place}/returns`,
      about: {
        en: "What each lever of the brand in focus truly brings, and what more of it would bring",
        it: "Che cosa porta davvero ogni leva della marca in primo piano, e che cosa porterebbe averne di pi\xF9"
      },
      ...peopleOf(mix.parameters),
      columns: columnsOf(RETURN_KEYS, OWN),
      rows: () => returnCells(measured)
    },
    {
      name: `${place}/truth`,
      about: {
        en: "What each lever of the brand in focus brought, in every week of every run",
        it: "Che cosa ha portato ogni leva della marca in primo piano, in ogni settimana di ogni simulazione"
      },
      ...peopleOf(mix.parameters),
      formats: ["csv", "parquet"],
      columns: columnsOf(["brand", "lever", "run", "date", "sales", "revenue"], OWN),
      rows: () => truthCells(mix, measured)
    }
  ];
}
function returnCells({ brand, truth, level }) {
  return mediaReturns(truth, level).map(({ lever, spend, sales, revenue, perMoney, nextMoney }, at) => [
    brand,
    lever,
    spend,
    ...[sales, revenue, perMoney, nextMoney].flatMap(({ mean, low, high }) => [mean, low, high]),
    truth[at].sales.length
  ]);
}
function* truthCells({ start }, { brand, truth }) {
  for (let { lever, sales, revenue } of truth)
    for (let [run, weeks] of sales.entries())
      for (let [week, sold] of weeks.entries())
        yield [brand, lever, run, dateOf(start, week * 7), sold, revenue[run][week]];
}

// dist-ext/studies/run/media/tablesOfMarketingMix.js
var PLACE = "data/marketing-mix";
function tablesOfMarketingMix(mix, known) {
  let frames = mix.run.brands.flatMap((brand, at) => {
    let isKnown = known?.brand === brand, columns = [...marketingMixOf(mix, at), ...isKnown ? truthColumns(known, mix) : []];
    return columns[0].values.length === 0 ? [] : [{ ...peopleOf(mix.parameters), ...frameOf(brand, columns) }];
  });
  return known !== void 0 && known.truth.length > 0 ? [...frames, ...tablesOfMediaTruth(PLACE, mix, known)] : frames;
}
function frameOf(brand, columns) {
  return {
    name: `${PLACE}/${brand}`,
    about: {
      en: `Spending, contacts and sales of ${brand}, week by week, first run`,
      it: `Spesa, contatti e vendite di ${brand}, settimana per settimana, prima simulazione`
    },
    formats: ["csv", "parquet"],
    columns,
    rows: () => columns[0].values.map((_, week) => columns.map(({ values }) => values[week]))
  };
}
var ENDS = ["mean", "low", "high"], WORDS = {
  sales: { unit: "units", about: { en: "Units sold because of", it: "Unit\xE0 vendute grazie a" } },
  revenue: { unit: "money", about: { en: "Money earned because of", it: "Ricavi dovuti a" } }
}, END_WORDS = {
  mean: {
    en: "carry-over included: mean over paired runs with and without it",
    it: "effetti ritardati compresi: media di coppie di simulazioni con e senza"
  },
  low: {
    en: "lower end of the interval of that mean",
    it: "estremo inferiore dell'intervallo di quella media"
  },
  high: {
    en: "upper end of the interval of that mean",
    it: "estremo superiore dell'intervallo di quella media"
  }
};
function truthColumns({ truth, level }, { run }) {
  return truth.flatMap((one) => ["sales", "revenue"].flatMap((key) => {
    let intervals = weeklyIntervals(one[key], level), name = columnsOfLever(run.channels, one.lever);
    return ENDS.map((end) => ({
      name: `${name}_true_${key}${end === "mean" ? "" : `_${end}`}`,
      type: "number",
      unit: WORDS[key].unit,
      about: {
        en: `${WORDS[key].about.en} ${one.lever}, ${END_WORDS[end].en}`,
        it: `${WORDS[key].about.it} ${one.lever}, ${END_WORDS[end].it}`
      },
      values: intervals.map((interval) => interval[end])
    }));
  }));
}
function columnsOfLever(channels, lever) {
  if (channels.includes(lever))
    return columnOf(lever);
  let bought = channels.find((channel) => impressionsLever(channel) === lever);
  return bought === void 0 ? lever : `${columnOf(bought)}_ad`;
}
function weeklyIntervals(runs, level) {
  return Array.from({ length: runs[0]?.length ?? 0 }, (_, week) => meanInterval(runs.map((weeks) => weeks[week]), level));
}

// dist-ext/studies/run/tablesOfRuns.js
var SUMMARY_KEYS = ["brand", "metric", "period", "mean", "low", "high", "method", "runs"], SERIES_KEYS = ["run", "day", "brand", "metric", "value"];
function summaryTableOf(rows, scenario) {
  return {
    ...besides(scenario),
    name: "data/summary",
    about: {
      en: "Every metric of every brand and of the market, over all runs",
      it: "Ogni metrica di ogni marca e del mercato, su tutte le simulazioni"
    },
    columns: columnsOf(SUMMARY_KEYS),
    rows: () => rows.map((row) => SUMMARY_KEYS.map((key) => row[key]))
  };
}
function seriesTableOf(runs, scenario) {
  return {
    ...besides(scenario),
    name: "data/series",
    about: {
      en: "Every metric of every run, week by week",
      it: "Ogni metrica di ogni simulazione, settimana per settimana"
    },
    formats: ["csv", "parquet"],
    columns: columnsOf(SERIES_KEYS),
    *rows() {
      for (let rows of runs())
        for (let { run, day = 0, brand, metric, value } of rows)
          yield [run, day, brand, metric, value];
    }
  };
}
function tablesOfRuns(replications) {
  let { scenario } = replications;
  return [
    summaryTableOf(summarise(replications), scenario),
    seriesTableOf(() => weeksOfRuns(replications), scenario)
  ];
}
function* weeksOfRuns({ runs, failures }) {
  for (let [at, number] of runNumbers(runs.length, failures).entries())
    yield weeklyRows(runs[at], number);
}

// dist-ext/studies/run/runsStudy.js
var en = {
  plan: (levers, runs, estimate) => `Without each of ${levers} levers in turn, and with all of them, ${runs === 1 ? "once" : `${runs} times`} each: ${estimate}.`,
  unfinished: "Not all of these runs were finished: the weekly frames have no columns of truth."
}, it = {
  plan: (levers, runs, estimate) => `Senza ciascuna delle ${levers} leve, e con tutte, ogni volta ${runs === 1 ? "una simulazione" : `${runs} simulazioni`}: ${estimate}.`,
  unfinished: "Non tutte queste simulazioni erano finite: le tabelle settimanali non hanno le colonne della verit\xE0."
}, mediaTruthWords = { en, it }, runsStudy = {
  agenda: ({ scenario, parameters, runs, seed, precise, witnesses }, language) => ({
    about: spokenIn(scenario.title, language),
    tasks: replicationTasks(parameters, { runs: precise?.most ?? runs, seed, witnesses }),
    isMost: precise !== void 0
  }),
  conduct({ scenario, parameters, runs, seed, precise, witnesses }, { executor, progress, signal }) {
    let options = { seed, witnesses, progress, signal };
    return precise === void 0 ? replicate(scenario, parameters, { ...options, runs }, executor) : replicateUntilPrecise(scenario, parameters, precise, options, executor);
  },
  async complete(result, { withTruth }, supplement) {
    return withTruth ? { ...result, truth: await truthOf2(result, supplement) } : result;
  },
  outcome(result, question) {
    let { runs, failures = [], precision } = result, isFine = failures.length === 0 && runs.length > 0 && checkExpectations(result).every(({ isMet }) => isMet);
    return {
      done: runs.length,
      failed: failures.length,
      asked: askedOf(result, question),
      isFine,
      precision
    };
  },
  origin(result, question) {
    let { scenario, seed, runs, failures } = result, asked = askedOf(result, question);
    return { scenario, seed, runs: runs.length, asked, failures, wholeResults: runs };
  },
  mainTable: (result, { scenario, period }) => summaryTableOf(rowsOf(result, period), scenario),
  tables(result, { scenario, parameters }) {
    let mix = { run: result.runs[0], parameters, start: scenario.market.start };
    return [...tablesOfRuns(result), ...tablesOfMarketingMix(mix, result.truth)];
  },
  async document(replications, { chosen }, maker) {
    let { documentOfRuns } = await import("./documentOfRuns-VJRWPD5P.js");
    return documentOfRuns({ replications, chosen }, maker);
  },
  text: (result, { period }, style) => formatSummary(result, rowsOf(result, period), checkExpectations(result), style),
  markdown(result, { scenario, period }, language) {
    let { columns, rows } = summaryTable(rowsOf(result, period), scenario, language);
    return formatMarkdown(columns, rows);
  },
  json(result, { scenario, period, chosen }) {
    let { seed, runs, precision } = result;
    return {
      title: scenario.title,
      seed,
      runs: runs.length,
      level: scenario.level,
      overridden: timelineOverrides(scenario, chosen),
      rows: rowsOf(result, period),
      expectations: checkExpectations(result),
      precision
    };
  }
}, askedOf = ({ precision }, { precise, runs }) => runsAsked(precision, precise) ?? runs, rowsOf = (result, period) => summarise(result, void 0, [period]);
async function truthOf2({ scenario, parameters, seed, runs: done }, { language, gather, warn }) {
  let brand = focusBrand(scenario), at = parameters.brands.indexOf(brand), runs = done.length, sides = truthSides(parameters, at), words = mediaTruthWords[language], tasks = pairedTasks(sides.map((side) => ({ parameters: side })), { runs, seed }), sentence = (estimate) => words.plan(sides.length - 1, runs, estimate), truth = await gather({ about: spokenIn(scenario.title, language), tasks, sentence }, ({ executor, progress, signal }) => measureMediaTruth(parameters, at, { runs, seed, progress, signal }, executor));
  return truth.length === 0 && sides.length > 1 && warn(words.unfinished), { brand, truth, level: scenario.level };
}

export {
  tablesOfRuns,
  runsStudy
};
