import { expect, test } from "vitest";
import { readScenario } from "../../src/scenario/read/readScenario.ts";

// A media plan: a value a week in the timeline, written out or taken from a table.

const market = (timeline: string, days = 30) => `schemaVersion: 1
title: Two bakeries
market: { consumers: 300, days: ${days} }
channels: { maps: {} }
brands:
  forno: { coverage: { maps: 0.5 } }
  pane: { coverage: { maps: 0.5 } }
timeline:
${timeline}
`;

const read = (text: string, files: Readonly<Record<string, string>> = {}) =>
  readScenario((file) => (file === "plan/a.yaml" ? text : files[file]), "plan/a.yaml");

const timelineOf = (text: string, files: Readonly<Record<string, string>> = {}) => {
  const { scenario, problems } = read(text, files);
  expect(problems).toEqual([]);
  return scenario?.timeline;
};

test("each value of a series holds for its days, the first one with the entry's note and settings", () => {
  const timeline = timelineOf(
    market(`  - { day: 2, every: 7, note: campaign, set: { brands.pane.price: 9 },
      series: { brands.forno.price: [5, 6, 7], brands.forno.advertising.daily: [10, 0] } }`),
  );
  expect(timeline).toEqual([
    {
      day: 2,
      note: "campaign",
      set: { "brands.pane.price": 9, "brands.forno.price": 5, "brands.forno.advertising.daily": 10 },
    },
    { day: 9, note: "", set: { "brands.forno.price": 6, "brands.forno.advertising.daily": 0 } },
    { day: 16, note: "", set: { "brands.forno.price": 7 } },
  ]);
});

test("totals are shared out among their days", () => {
  const timeline = timelineOf(
    market("  - { day: 0, every: 7, totals: true, series: { brands.forno.advertising.daily: [70, 0] } }"),
  );
  expect(timeline?.map(({ set }) => set)).toEqual([
    { "brands.forno.advertising.daily": 10 },
    { "brands.forno.advertising.daily": 0 },
  ]);
});

test("a column is read from a table beside the scenario, whatever separates it, with or without a mark of UTF-8", () => {
  const plan = market(
    "  - { day: 0, every: 7, series: { brands.forno.price: { file: media.csv, column: own price } } }",
  );
  for (const table of [
    "week,own price\n1,5\n2,6.5\n",
    "\uFEFFweek;own price\r\n1;5\r\n2;6.5\r\n\r\n",
    'week\t"own price"\n1\t5\n2\t6.5',
  ])
    expect(
      timelineOf(plan, { "plan/media.csv": table })?.map(({ day, set }) => [day, set["brands.forno.price"]]),
    ).toEqual([
      [0, 5],
      [7, 6.5],
    ]);
});

test("values for days after the end of the run are left out", () => {
  const plan = (days: number) =>
    timelineOf(market("  - { day: 0, every: 7, series: { brands.forno.price: [1, 2, 3, 4, 5] } }", days));
  expect(plan(15)?.map(({ day }) => day)).toEqual([0, 7, 14]);
  expect(plan(14)?.map(({ day }) => day)).toEqual([0, 7]);
});

test("nothing of a table but the names of its columns is repeated", () => {
  const { problems } = read(
    market("  - { day: 0, every: 7, series: { brands.forno.price: { file: media.csv, column: price } } }"),
    { "plan/media.csv": "week,price\n1,secret\n" },
  );
  expect(problems).toHaveLength(1);
  expect(JSON.stringify(problems)).not.toContain("secret");
});

test("a series of no values says so, be it written out or a column without rows", () => {
  const problemsOf = (values: string, files: Readonly<Record<string, string>> = {}) =>
    read(market(`  - { day: 0, every: 7, series: { brands.forno.price: ${values} } }`), files).problems.map(
      ({ code, line, column, message }) => [code, line, column, message.en],
    );
  const said = "the series of brands.forno.price must hold at least one value, but holds none.";
  expect(problemsOf("[]")).toEqual([["U204", 9, 55, said]]);
  expect(problemsOf("{ file: media.csv, column: tv }", { "plan/media.csv": "week,tv\n" })).toEqual([
    ["U204", 9, 55, said],
  ]);
});

const wrongWith = (item: string, files: Readonly<Record<string, string>> = {}) =>
  read(market(`  - ${item}`), files).problems.map(
    ({ code, line, column, message, advice }) =>
      `${code} ${line}:${column} ${message.en} ${advice.en} | ${message.it} ${advice.it}`,
  );

test("what a series says beside its values is checked like everything else", () => {
  const series = "series: { brands.forno.price: [5] }";
  expect([
    ...wrongWith(`{ day: 0, every: 7, totals: yes, ${series} }`),
    ...wrongWith(`{ day: 0, every: 7, totals: , ${series} }`),
    ...wrongWith(`{ day: 0, every: 7, set: 5, ${series} }`),
    ...wrongWith(`{ day: 0, every: 7, nte: spring, ${series} }`),
    ...wrongWith("{ day: 0, every: 7, set: { brands.forno.price: 5 } }"),
    ...wrongWith("{ day: 0, totals: true, set: { brands.forno.price: 5 } }"),
  ]).toMatchInlineSnapshot(`
    [
      "U114 9:33 timeline[0].totals must be true or false, but is “yes”. Write true. | timeline[0].totals deve essere true o false, ma è “yes”. Scrivi true.",
      "U114 9:33 timeline[0].totals must be true or false, but is empty. Write a value, or delete the line. | timeline[0].totals deve essere true o false, ma è vuoto. Scrivi un valore, oppure cancella la riga.",
      "U114 9:30 timeline[0].set must be settings by their paths (path: value), but is 5. Write set: { brands.forno.price: 28 }. | timeline[0].set deve essere un gruppo di impostazioni con il loro percorso (percorso: valore), ma è 5. Scrivi set: { brands.forno.price: 28 }.",
      "U113 9:25 “nte” must be a setting of timeline[0], but there is none with that name. Did you mean note? | “nte” deve essere un'impostazione, ma timeline[0] non ne ha una con questo nome. Intendevi note?",
      "U204 9:15 every must belong to a series of values, but this entry only sets something. Write series: instead of set:, with a list of values, or delete every: what is set holds until it is changed again. | every deve riguardare una serie di valori, ma questa voce imposta soltanto qualcosa. Scrivi series: al posto di set:, con un elenco di valori, oppure cancella every: ciò che è impostato vale finché non cambia di nuovo.",
      "U204 9:15 totals must belong to a series of values, but this entry only sets something. Write series: instead of set:, with a list of values, or delete totals: what is set holds until it is changed again. | totals deve riguardare una serie di valori, ma questa voce imposta soltanto qualcosa. Scrivi series: al posto di set:, con un elenco di valori, oppure cancella totals: ciò che è impostato vale finché non cambia di nuovo.",
    ]
  `);
});

test("days of a series are whole numbers, from 0 and from 1", () => {
  const series = "series: { brands.forno.price: [5] }";
  expect([
    ...wrongWith(`{ day: -1, every: 7, ${series} }`),
    ...wrongWith(`{ day: 1.5, every: 7, ${series} }`),
    ...wrongWith(`{ day: 0, every: 0, ${series} }`),
    ...wrongWith(`{ day: 0, ${series} }`),
    ...wrongWith("{ day: 0, every: 7, series: [5] }"),
    ...wrongWith("{ day: 0, every: 7, series: { brands.forno.price: 5 } }"),
    ...wrongWith("{ day: 0, every: 7, series: { brands.forno.price: { file: a.csv } } }"),
    ...wrongWith("{ day: 0 }"),
  ]).toMatchInlineSnapshot(`
    [
      "U204 9:7 a series must say on which day it begins (day: a whole number), but does not. Write { day: 0, every: 7, series: { brands.forno.advertising.daily: [20, 0, 35] } }. | una serie deve dire in quale giorno comincia (day: un numero intero), ma non lo dice. Scrivi { day: 0, every: 7, series: { brands.forno.advertising.daily: [20, 0, 35] } }.",
      "U204 9:7 a series must say on which day it begins (day: a whole number), but does not. Write { day: 0, every: 7, series: { brands.forno.advertising.daily: [20, 0, 35] } }. | una serie deve dire in quale giorno comincia (day: un numero intero), ma non lo dice. Scrivi { day: 0, every: 7, series: { brands.forno.advertising.daily: [20, 0, 35] } }.",
      "U204 9:15 a series must say for how many days each value holds (every: a whole number), but does not. Write { day: 0, every: 7, series: { brands.forno.advertising.daily: [20, 0, 35] } }. | una serie deve dire per quanti giorni vale ciascun valore (every: un numero intero), ma non lo dice. Scrivi { day: 0, every: 7, series: { brands.forno.advertising.daily: [20, 0, 35] } }.",
      "U204 9:5 a series must say for how many days each value holds (every: a whole number), but does not. Write { day: 0, every: 7, series: { brands.forno.advertising.daily: [20, 0, 35] } }. | una serie deve dire per quanti giorni vale ciascun valore (every: un numero intero), ma non lo dice. Scrivi { day: 0, every: 7, series: { brands.forno.advertising.daily: [20, 0, 35] } }.",
      "U204 9:25 series must name settings by path and their values, but is something else. Write { day: 0, every: 7, series: { brands.forno.advertising.daily: [20, 0, 35] } }. | series deve nominare impostazioni per percorso e i loro valori, ma è altro. Scrivi { day: 0, every: 7, series: { brands.forno.advertising.daily: [20, 0, 35] } }.",
      "U204 9:55 the series of brands.forno.price must be a list of values, or { file, column }, but is something else. Write [20, 0, 35], or { file: media.csv, column: tv }. | la serie di brands.forno.price deve essere un elenco di valori, oppure { file, column }, ma è altro. Scrivi [20, 0, 35], oppure { file: media.csv, column: tv }.",
      "U204 9:55 the series of brands.forno.price must be a list of values, or { file, column }, but is something else. Write [20, 0, 35], or { file: media.csv, column: tv }. | la serie di brands.forno.price deve essere un elenco di valori, oppure { file, column }, ma è altro. Scrivi [20, 0, 35], oppure { file: media.csv, column: tv }.",
      "U204 9:5 an entry of the timeline must set something, but has neither set nor series. Write set: { brands.forno.price: 28 }, or delete the entry. | una voce di timeline deve impostare qualcosa, ma non ha né set né series. Scrivi set: { brands.forno.price: 28 }, oppure cancella la voce.",
    ]
  `);
});

test("a value that is wrong is shown where it stands, with the setting that it was meant for", () => {
  expect(
    wrongWith("{ day: 0, every: 7, totals: true, series: { brands.forno.price: [5, cheap] } }"),
  ).toMatchInlineSnapshot(`
    [
      "U114 9:73 brands.forno.price must be a number from 0.01 to 1 billion (currency), but is “cheap”. Price. The default is 20. | brands.forno.price deve essere un numero da 0.01 a 1 miliardo (valuta), ma è “cheap”. Prezzo. Il valore predefinito è 20.",
    ]
  `);
});

test("later values of one day win over those set beside the series, and series of one entry share their days", () => {
  expect(
    timelineOf(
      market(
        "  - { day: 3, every: 1, set: { brands.forno.price: 9 }, series: { brands.forno.price: [5, 6], brands.pane.price: [7] } }",
      ),
    ),
  ).toEqual([
    { day: 3, note: "", set: { "brands.forno.price": 5, "brands.pane.price": 7 } },
    { day: 4, note: "", set: { "brands.forno.price": 6 } },
  ]);
});

test("words, too, may make a series: totals share out numbers alone", () => {
  expect(
    timelineOf(
      market("  - { day: 0, every: 2, totals: true, series: { channels.maps.attention: [all, 4] } }"),
    )?.map(({ set }) => set),
  ).toEqual([{ "channels.maps.attention": "all" }, { "channels.maps.attention": 2 }]);
});
