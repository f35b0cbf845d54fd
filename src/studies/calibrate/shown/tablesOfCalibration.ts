import { column, columnsOf } from "../../../report/tables/columns.ts";
import { leverColumn } from "../../../report/tables/leverColumn.ts";
import type { Cell, ColumnMeaning, Table } from "../../../report/tables/table.ts";
import type { Calibration } from "../calibrate.ts";
import { channelsIn, factorOf } from "../targets/sizes.ts";

const number = (en: string, it: string): ColumnMeaning => ({ type: "number", about: { en, it } });
const text = (en: string, it: string): ColumnMeaning => ({ type: "text", about: { en, it } });

const SETTING = text("Path of the setting", "Percorso dell'impostazione");

/** Of which channel a number is. */
export const CHANNEL = text(
  "Key of the channel, of visits; empty for all channels together, and for what is of none",
  "Chiave del canale, per le visite; vuoto per tutti i canali insieme, e per ciò che non è di nessuno",
);

const OTHER = text("Path of the other setting", "Percorso dell'altra impostazione");

const BELIEFS = {
  setting: SETTING,
  priorLow: number("Lower end of what was believed before", "Estremo inferiore di ciò che si credeva prima"),
  priorMiddle: number("Middle of what was believed before", "Valore mediano di ciò che si credeva prima"),
  priorHigh: number("Upper end of what was believed before", "Estremo superiore di ciò che si credeva prima"),
  mean: number("Mean of what is believed with the data", "Media di ciò che si crede con i dati"),
  low: number(
    "Lower end of what is believed with the data",
    "Estremo inferiore di ciò che si crede con i dati",
  ),
  middle: number("Middle of what is believed with the data", "Valore mediano di ciò che si crede con i dati"),
  high: number(
    "Upper end of what is believed with the data",
    "Estremo superiore di ciò che si crede con i dati",
  ),
  left: number(
    "Deviation with the data over deviation before: 1 = nothing was learnt",
    "Deviazione con i dati rispetto a quella di prima: 1 = non si è imparato niente",
  ),
  identified: text(
    "What the data say of it: well, partly or hardly told",
    "Quanto ne dicono i dati: bene (well), in parte (partly) o quasi niente (hardly)",
  ),
  edge: text(
    "End of the range that the data pull it to: low, high or none",
    "Estremo dell'intervallo verso cui lo spingono i dati: low, high o none (nessuno)",
  ),
} as const;

/** What was believed of each setting before the data and after. */
export function beliefTableOf({ found }: Calibration): Table {
  const names = Object.keys(BELIEFS) as (keyof typeof BELIEFS)[];
  return {
    name: "data/beliefs",
    about: {
      en: "What was believed of each setting before the data and with them",
      it: "Che cosa si credeva di ogni impostazione prima dei dati e con i dati",
    },
    columns: columnsOf(names, BELIEFS),
    rows: () =>
      (found?.beliefs ?? []).map((belief) =>
        names.map((name): Cell => (name === "setting" ? belief.path : belief[name])),
      ),
  };
}

/** The tables of a calibration: beliefs, trade-offs, scenarios drawn, fit over time, and the self-test's markets. */
export function tablesOfCalibration(calibration: Calibration): Table[] {
  const { found } = calibration;
  if (found === undefined) return [];
  return [
    beliefTableOf(calibration),
    tradeOffTable(calibration),
    drawnTable(calibration),
    fitTable(calibration),
    ...(found.lifts.length === 0 ? [] : [liftTable(calibration)]),
    ...(found.past.length === 0 ? [] : [pastTable(calibration)]),
    ...(found.selfTests.length === 0 ? [] : [testTable(calibration)]),
    ...(found.prospects.length === 0 ? [] : [prospectTable(calibration)]),
  ];
}

function tradeOffTable({ found }: Calibration): Table {
  const names = ["one", "other", "correlation", "told", "best", "worst"] as const;
  return {
    name: "data/tradeOffs",
    about: {
      en: "Settings of which one makes up for the other",
      it: "Impostazioni di cui l'una compensa l'altra",
    },
    columns: columnsOf(names, {
      one: SETTING,
      other: OTHER,
      correlation: number("Correlation with the data, −1 to 1", "Correlazione con i dati, da −1 a 1"),
      told: text(
        "What the data tell: each of them well, only both together, or neither",
        "Che cosa dicono i dati: bene entrambe (each), soltanto insieme (together) o nessuna (neither)",
      ),
      best: number(
        "Deviation left of the combination told best, in deviations believed before",
        "Deviazione che resta nella combinazione più certa, in deviazioni di prima",
      ),
      worst: number(
        "Deviation left of the combination told least, in deviations believed before",
        "Deviazione che resta nella combinazione meno certa, in deviazioni di prima",
      ),
    }),
    rows: () => (found?.tradeOffs ?? []).map((pair) => names.map((name): Cell => pair[name])),
  };
}

function drawnTable({ question, found }: Calibration): Table {
  const ratio = number(
    "Times that the real number is the simulated one",
    "Quante volte il numero vero è quello simulato",
  );
  const channels = channelsIn(question.targets.map(factorOf));
  return {
    name: "data/drawn",
    about: {
      en: "Scenarios drawn from what is believed with the data",
      it: "Scenari estratti da ciò che si crede con i dati",
    },
    columns: [
      ...columnsOf(["scenario", "weight"], {
        scenario: text("File of the scenario", "File dello scenario"),
        weight: number("How much it counts; all sum to 1", "Quanto conta; in tutto fanno 1"),
      }),
      ...question.unknowns.map(({ path }) => leverColumn(path)),
      ...columnsOf(["market", "reviews"], { market: ratio, reviews: ratio }),
      ...channels.map((channel) => column(visitsColumn(channel), ratio)),
    ],
    rows: () =>
      (found?.drawn ?? []).map(({ values, weight, market, reviews, visits }, draw) => [
        drawnName(draw),
        weight,
        ...values,
        market,
        reviews,
        ...channels.map((channel) => visits[channel] ?? 1),
      ]),
  };
}

const visitsColumn = (channel: string) => (channel === "" ? "visits" : `visits.${channel}`);

/** Where a scenario drawn stands in the folder. */
export function drawnName(draw: number): string {
  return `scenarios/${String(draw + 1).padStart(3, "0")}.yaml`;
}

function fitTable({ question, found }: Calibration): Table {
  const { start } = question.scenario.market;
  const names = ["brand", "measure", "channel", "day", "observed", "low", "middle", "high"] as const;
  return {
    name: "data/fit",
    about: {
      en: "What was observed in each period, and what the scenarios drawn give",
      it: "Che cosa si è osservato in ogni periodo, e che cosa danno gli scenari estratti",
    },
    columns: columnsOf(names, {
      channel: CHANNEL,
      observed: number(
        "What was observed; empty where nothing was",
        "Che cosa si è osservato; vuoto se niente",
      ),
      middle: number("Middle of the scenarios drawn", "Valore mediano degli scenari estratti"),
    }),
    start,
    rows: () =>
      (found?.fit ?? []).map(({ what, brand, channel = "", to, observed, low, middle, high }) => [
        brand,
        what,
        channel,
        to - 1,
        observed,
        low,
        middle,
        high,
      ]),
  };
}

function liftTable({ question, found }: Calibration): Table {
  const names = [
    "setting",
    "value",
    "day",
    "days",
    "brand",
    "measure",
    "effect",
    "error",
    "low",
    "middle",
    "high",
  ] as const;
  return {
    name: "data/lifts",
    about: {
      en: "What experiments in the real market showed, and what the scenarios left possible give",
      it: "Che cosa hanno mostrato gli esperimenti nel mercato vero, e che cosa danno gli scenari rimasti possibili",
    },
    columns: columnsOf(names, {
      setting: SETTING,
      value: number("Value that it had during the experiment", "Valore che aveva durante l'esperimento"),
      days: number("Days that the experiment lasted", "Giorni che è durato l'esperimento"),
      effect: number("Change that was measured, as a part", "Cambiamento misurato, come parte"),
      error: number("Its standard error", "Il suo errore standard"),
      middle: number(
        "Middle of the scenarios left possible",
        "Valore mediano degli scenari rimasti possibili",
      ),
    }),
    start: question.scenario.market.start,
    rows: () =>
      (found?.lifts ?? []).map(
        ({ lift: { path, value, from, to, brand, what, effect, error }, low, middle, high }) => [
          path,
          value,
          from,
          to - from,
          brand,
          what,
          effect,
          error,
          low,
          middle,
          high,
        ],
      ),
  };
}

function pastTable({ question, found }: Calibration): Table {
  const names = [
    "brand",
    "measure",
    "channel",
    "by",
    "known",
    "day",
    "truth",
    "p10",
    "p50",
    "p90",
    "crps",
  ] as const;
  return {
    name: "data/past",
    about: {
      en: "What was forecast at days of the past from what was known by then, and what came",
      it: "Che cosa si prevedeva in giorni del passato con ciò che si sapeva allora, e che cosa è venuto",
    },
    columns: columnsOf(names, {
      channel: CHANNEL,
      by: text(
        "Who forecasts: the calibrated scenario (simulation), or a method that knows nothing but the series",
        "Chi prevede: lo scenario calibrato (simulation), o un metodo che conosce soltanto la serie",
      ),
      known: number("Days that were known", "Giorni che si conoscevano"),
      truth: number("What came", "Che cosa è venuto"),
      p10: number("10% of what might come lay below", "Il 10% di ciò che poteva venire stava sotto"),
      p50: number("Middle of what might come", "Valore mediano di ciò che poteva venire"),
      p90: number("90% of what might come lay below", "Il 90% di ciò che poteva venire stava sotto"),
      crps: number(
        "Continuous ranked probability score: how far the whole forecast lay from what came",
        "CRPS: quanto l'intera previsione distava da ciò che è venuto",
      ),
    }),
    start: question.scenario.market.start,
    rows: () =>
      (found?.past ?? []).map(({ brand, what, channel = "", by, seen, to, truth, p10, p50, p90, crps }) => [
        brand,
        what,
        channel,
        by,
        seen,
        to - 1,
        truth,
        p10,
        p50,
        p90,
        crps,
      ]),
  };
}

function prospectTable({ found }: Calibration): Table {
  return {
    name: "data/experiments",
    about: {
      en: "How much of what is uncertain about a setting an experiment would leave",
      it: "Quanto dell'incertezza su un'impostazione lascerebbe un esperimento",
    },
    columns: columnsOf(["experiment", "setting", "other", "left"], {
      experiment: text("What is done for eight weeks", "Che cosa si fa per otto settimane"),
      setting: SETTING,
      other: {
        type: "text",
        about: {
          en: "Path of the other setting, where it is of the combination of both that the data tell least",
          it: "Percorso dell'altra impostazione, se si tratta della combinazione meno certa delle due",
        },
      },
      left: number(
        "Deviation left over deviation now: 1 = nothing would be learnt",
        "Deviazione che resta rispetto a quella di adesso: 1 = non si imparerebbe niente",
      ),
    }),
    rows: () =>
      (found?.prospects ?? []).map(({ experiment, path, other = "", left }) => [
        experiment,
        path,
        other,
        left,
      ]),
  };
}

function testTable({ found }: Calibration): Table {
  const names = ["setting", "run", "truth", "mean", "low", "high", "rank"] as const;
  return {
    name: "data/selfTest",
    about: {
      en: "Markets of known truth, and what the calibration makes of them",
      it: "Mercati di cui si sa la verità, e che cosa ne ricava la calibrazione",
    },
    columns: columnsOf(names, {
      setting: SETTING,
      truth: number("Value with which the market was made", "Valore con cui è stato fatto il mercato"),
      rank: number("Part of the draws below the truth, 0–1", "Parte delle estrazioni sotto la verità, 0–1"),
    }),
    rows: () =>
      (found?.selfTests ?? []).flatMap(({ path, recoveries }) =>
        recoveries.map(({ run, truth, mean, low, high, rank }) => [path, run, truth, mean, low, high, rank]),
      ),
  };
}
