import { expect, test } from "vitest";
import { LANGUAGES } from "../../language/language.ts";
import { settingAt } from "../explain/settingSchema.ts";
import { readYaml } from "../read/readYaml.ts";
import { adviseOnValue } from "./adviseOnValue.ts";

/** What somebody is told who wrote a text of YAML for a setting. */
function advise(setting: string, text: string): string {
  const path = setting.split(".");
  const advice = adviseOnValue(settingAt(path) ?? {}, readYaml(text, "a.yaml").written, path);
  return LANGUAGES.map((language) => advice[language]).join(" | ");
}

test("numbers written as people write them", () => {
  const price = [
    "'28'",
    "28,50",
    "€ 28",
    "28 €",
    "28 EUR",
    "12%",
    "1,000",
    "1'000",
    "twenty",
    "true",
    "[28]",
    "{ a: 1 }",
    "''",
  ];
  expect(price.map((text) => `${text}: ${advise("brands.nonna.price", text)}`)).toMatchInlineSnapshot(`
    [
      "'28': Write 28 without quotes. | Scrivi 28 senza virgolette.",
      "28,50: Write 28.50, with a point. | Scrivi 28.50, con il punto.",
      "€ 28: Write 28, without the unit. | Scrivi 28, senza l'unità di misura.",
      "28 €: Write 28, without the unit. | Scrivi 28, senza l'unità di misura.",
      "28 EUR: Write 28, without the unit. | Scrivi 28, senza l'unità di misura.",
      "12%: Write 12 for “12%”. | Scrivi 12 per “12%”.",
      "1,000: Write 1000, without thousands separators. | Scrivi 1000, senza separatori delle migliaia.",
      "1'000: Write 1000, without thousands separators. | Scrivi 1000, senza separatori delle migliaia.",
      "twenty: Price. The default is 20. | Prezzo. Il valore predefinito è 20.",
      "true: Price. The default is 20. | Prezzo. Il valore predefinito è 20.",
      "[28]: Write one value. The default is 20. | Scrivi un solo valore. Il valore predefinito è 20.",
      "{ a: 1 }: Write one value. The default is 20. | Scrivi un solo valore. Il valore predefinito è 20.",
      "'': Write a value, or delete the line to take the default, 20. | Scrivi un valore, oppure cancella la riga per avere il valore predefinito, 20.",
    ]
  `);
});

test("shares: per cent, out of range, and the like", () => {
  const share = ["50%", "50", "150", "-0.1", "'0.5'", "half", ".nan", ".inf"];
  expect(share.map((text) => `${text}: ${advise("personas.all.share", text)}`)).toMatchInlineSnapshot(`
    [
      "50%: Write 0.5 for “50%”. | Scrivi 0.5 per “50%”.",
      "50: For 50 % write 0.5. | Scrivi 0.5 per 50 %.",
      "150: Share of the population; the shares of all personas sum to 1. | Quota della popolazione; le quote di tutte le personas danno 1 in somma.",
      "-0.1: Share of the population; the shares of all personas sum to 1. | Quota della popolazione; le quote di tutte le personas danno 1 in somma.",
      "'0.5': Write 0.5 without quotes. | Scrivi 0.5 senza virgolette.",
      "half: Share of the population; the shares of all personas sum to 1. | Quota della popolazione; le quote di tutte le personas danno 1 in somma.",
      ".nan: Share of the population; the shares of all personas sum to 1. | Quota della popolazione; le quote di tutte le personas danno 1 in somma.",
      ".inf: Share of the population; the shares of all personas sum to 1. | Quota della popolazione; le quote di tutte le personas danno 1 in somma.",
    ]
  `);
});

test("whole numbers", () => {
  const days = ["365.5", "0.5", "1.000", "'1 000'", "365 days", "a year"];
  expect(days.map((text) => `${text}: ${advise("market.days", text)}`)).toMatchInlineSnapshot(`
    [
      "365.5: Write a whole number such as 365. | Scrivi un numero intero, per esempio 365.",
      "0.5: Write a whole number such as 1. | Scrivi un numero intero, per esempio 1.",
      "1.000: Write 1000, without thousands separators. | Scrivi 1000, senza separatori delle migliaia.",
      "'1 000': Write 1000, without thousands separators. | Scrivi 1000, senza separatori delle migliaia.",
      "365 days: Write 365, without the unit. | Scrivi 365, senza l'unità di misura.",
      "a year: Length of the run. The default is 365. | Durata della simulazione. Il valore predefinito è 365.",
    ]
  `);
});

test("words, true and false, texts, lists and groups", () => {
  const cases = [
    ["network.kind", "smalworld"],
    ["network.kind", "3"],
    ["beliefs.halfLife", ".inf"],
    ["beliefs.halfLife", "nevr"],
    ["market.durable", "yes"],
    ["market.durable", "no"],
    ["market.durable", "1"],
    ["market.durable", "maybe"],
    ["title", "42"],
    ["title", "true"],
    ["title", "[a]"],
    ["market.season", "3"],
    ["market.season", "{ a: 1 }"],
    ["market", "big"],
    ["market", "[1]"],
    ["brands.nonna.coverage.search", "often"],
    ["timeline", "tomorrow"],
    ["market.start", "2018"],
    ["channels", "''"],
  ];
  expect(
    cases.map(([setting, text]) => `${setting}: ${text}: ${advise(setting, text)}`),
  ).toMatchInlineSnapshot(`
    [
      "network.kind: smalworld: Did you mean smallWorld? | Intendevi smallWorld?",
      "network.kind: 3: Who knows whom; ties reads a CSV file. The default is smallWorld. | Chi conosce chi; ties legge un file CSV. Il valore predefinito è smallWorld.",
      "beliefs.halfLife: .inf: Write never. | Scrivi never.",
      "beliefs.halfLife: nevr: Did you mean never? | Intendevi never?",
      "market.durable: yes: Write true. | Scrivi true.",
      "market.durable: no: Write false. | Scrivi false.",
      "market.durable: 1: Write true. | Scrivi true.",
      "market.durable: maybe: A consumer buys once and never again. The default is false. | Un consumatore compra una volta e poi mai più. Il valore predefinito è false.",
      "title: 42: Put it in quotes: "42". | Mettilo fra virgolette: "42".",
      "title: true: Put it in quotes: "true". | Mettilo fra virgolette: "true".",
      "title: [a]: Write one text. | Scrivi un solo testo.",
      "market.season: 3: Write twelve numbers. | Scrivi dodici numeri.",
      "market.season: { a: 1 }: Write a line that begins with “- ” for each item. | Scrivi una riga che comincia con “- ” per ogni elemento.",
      "market: big: Write its settings as key: value, indented below it. | Scrivi le sue impostazioni come chiave: valore, rientrate sotto di essa.",
      "market: [1]: Write its settings as key: value, indented below it. | Scrivi le sue impostazioni come chiave: valore, rientrate sotto di essa.",
      "brands.nonna.coverage.search: often: Presence on a channel. | Presenza su un canale.",
      "timeline: tomorrow: What happens on which day. | Che cosa succede in quale giorno.",
      "market.start: 2018: Write a date such as 2018-01-01. | Scrivi una data come 2018-01-01.",
      "channels: '': Write its settings indented below it, or delete the line. | Scrivi le sue impostazioni rientrate sotto di essa, oppure cancella la riga.",
    ]
  `);
});

test("what is missing is to be added", () => {
  const missing = (setting: string) => {
    const path = setting.split(".");
    const advice = adviseOnValue(settingAt(path) ?? {}, undefined, path);
    return LANGUAGES.map((language) => advice[language]).join(" | ");
  };
  expect(
    ["schemaVersion", "title", "brands", "personas.all.share", "timeline.0.day"].map(missing),
  ).toMatchInlineSnapshot(`
    [
      "Write schemaVersion: 1. | Scrivi schemaVersion: 1.",
      "Write title: followed by what the scenario is about. | Scrivi title: seguito da ciò di cui parla lo scenario.",
      "Write brands: { nonna: { quality: 0.8 } }. | Scrivi brands: { nonna: { quality: 0.8 } }.",
      "Write share: 0.4 for 40 %. | Scrivi share: 0.4 per il 40 %.",
      "Write day: 90, counted from 0. | Scrivi day: 90, contando da 0.",
    ]
  `);
});
