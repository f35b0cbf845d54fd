import { expect, test } from "vitest";
import { LANGUAGES } from "../../language/language.ts";
import type { SettingSchema } from "../explain/settingSchema.ts";
import { settingAt } from "../explain/settingSchema.ts";
import { describeAllowed, readable } from "./describeAllowed.ts";

const inBoth = (schema: SettingSchema) => LANGUAGES.map((language) => describeAllowed(schema, language));

test.each([
  [{ type: "number" }, ["a number", "un numero"]],
  [{ type: "number", minimum: 0 }, ["a number from 0 up", "un numero da 0 in su"]],
  [{ type: "number", minimum: 0, maximum: 1, unit: "0–1" }, ["a number from 0 to 1", "un numero da 0 a 1"]],
  [
    { type: "integer", minimum: 1, maximum: 20_000_000 },
    ["a whole number from 1 to 20 million", "un numero intero da 1 a 20 milioni"],
  ],
  [{ type: "boolean" }, ["true or false", "true o false"]],
  [{ type: "string", enum: ["a", "b", "c"] }, ["a, b or c", "a, b o c"]],
  [{ type: "number", const: 1 }, ["1", "1"]],
] as const)("%j is told in both languages", (schema, told) => {
  expect(inBoth(schema as SettingSchema)).toEqual(told);
});

test("settings as messages tell what they may be", () => {
  const paths = [
    "schemaVersion",
    "title",
    "extends",
    "market.start",
    "market.days",
    "market.season",
    "market.population",
    "market.durable",
    "network.kind",
    "beliefs.halfLife",
    "channels.search.attention",
    "channels.search.use",
    "brands.nonna",
    "brands.nonna.label",
    "brands.nonna.coverage",
    "brands.nonna.coverage.search",
    "personas.all.share",
    "telling.starThresholds",
    "timeline",
    "timeline.0.set",
    "expect",
    "sweep",
    "observed.file",
    "choice.outside",
  ];
  const told = paths.map((path) => {
    const schema = settingAt(path.split("."));
    return schema === undefined ? `${path}: none` : `${path}: ${inBoth(schema).join(" | ")}`;
  });
  expect(told).toMatchInlineSnapshot(`
    [
      "schemaVersion: 1 | 1",
      "title: a text of 1 to 300 characters | un testo da 1 a 300 caratteri",
      "extends: the name of a file | il nome di un file",
      "market.start: written YYYY-MM-DD | scritto AAAA-MM-GG",
      "market.days: a whole number from 1 to 20000 (days) | un numero intero da 1 a 20000 (giorni)",
      "market.season: a list of 12 numbers from 0 to 20 (times) | una lista di 12 numeri da 0 a 20 (volte)",
      "market.population: a whole number from 0 to 10 billion (people) | un numero intero da 0 a 10 miliardi (persone)",
      "market.durable: true or false | true o false",
      "network.kind: complete, random, smallWorld, scaleFree, communities or ties | complete, random, smallWorld, scaleFree, communities o ties",
      "beliefs.halfLife: a number from 0.1 to 36500 (days) or never | un numero da 0.1 a 36500 (giorni) o never",
      "channels.search.attention: a number from 0.1 to 1000 (brands) or all | un numero da 0.1 a 1000 (marche) o all",
      "channels.search.use: a number from 0 to 1000 (weight), or one for each of know, go, do and buy | un numero da 0 a 1000 (peso), oppure uno per ciascuno di know, go, do e buy",
      "brands.nonna: a group of settings (key: value) | un gruppo di impostazioni (chiave: valore)",
      "brands.nonna.label: a text of 1 to 300 characters | un testo da 1 a 300 caratteri",
      "brands.nonna.coverage: a group of names (name: value) | un gruppo di nomi (nome: valore)",
      "brands.nonna.coverage.search: a number from 0 to 1, or one for each of know, go, do and buy | un numero da 0 a 1, oppure uno per ciascuno di know, go, do e buy",
      "personas.all.share: a number from 0 to 1 | un numero da 0 a 1",
      "telling.starThresholds: a list of 4 numbers from 0 to 1 (0–1, ascending) | una lista di 4 numeri da 0 a 1 (0–1, crescenti)",
      "timeline: a list of at most 1000 items | una lista di al massimo 1000 elementi",
      "timeline.0.set: settings by their paths (path: value) | un gruppo di impostazioni con il loro percorso (percorso: valore)",
      "expect: a list of at most 1000 items (text) | una lista di al massimo 1000 elementi (testo)",
      "sweep: a list of at most 8 items | una lista di al massimo 8 elementi",
      "observed.file: a text of at most 2000 characters | un testo di al massimo 2000 caratteri",
      "choice.outside: a number from -1000 to 1000 (utility) | un numero da -1000 a 1000 (utilità)",
    ]
  `);
});

test.each([
  [7, "7", "7"],
  [0.25, "0.25", "0.25"],
  [999_999, "999999", "999999"],
  [1_000_000, "1 million", "1 milione"],
  [1_234_567, "1234567", "1234567"],
  [1_000_000_000, "1 billion", "1 miliardo"],
  [8_000_000_000, "8 billion", "8 miliardi"],
])("readable(%d) is %s and %s", (value, english, italian) => {
  expect([readable(value, "en"), readable(value, "it")]).toEqual([english, italian]);
});
