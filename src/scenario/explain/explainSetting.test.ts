import { expect, test } from "vitest";
import { LANGUAGES } from "../../language/language.ts";
import { explainCode, explainStatement, listCodes } from "./explanations.ts";
import { explainSetting, formatSetting } from "./explainSetting.ts";

/** What `umot explain` says of a setting, in both languages. */
const said = (text: string) =>
  LANGUAGES.flatMap((language) =>
    explainSetting(text).settings.map((setting) => formatSetting(setting, language)),
  ).join("");

test("a number with a unit, a source and a statement of the doctrine", () => {
  expect(said("brands.nonna.quality")).toMatchInlineSnapshot(`
    "brands.<brand>.quality
      True product quality, mean.
      Allowed: a number from 0 to 1.
      Default: 0.7.
      Doctrine: D12.
      Write 0.2 for “20 %”.
      Example: --set "brands.nonna.quality=0.7"
    brands.<brand>.quality
      Vera qualità del prodotto, in media.
      Ammesso: un numero da 0 a 1.
      Valore predefinito: 0.7.
      Dottrina: D12.
      Scrivi 0.2 per “20 %”.
      Esempio: --set "brands.nonna.quality=0.7"
    "
  `);
});

test("one of a row of moments, for all of which one number may be written", () => {
  expect(said("journey.dropOut.buy")).toMatchInlineSnapshot(`
    "journey.dropOut.buy
      Chance of leaving after a moment, in “I want to buy”.
      Allowed: a number from 0 to 1.
      Default: 0.05.
      One number for journey.dropOut sets all four micro-moments.
      Doctrine: D11.
      Example: --set "journey.dropOut.buy=0.05"
    journey.dropOut.buy
      Probabilità di rinunciare dopo un momento, in “voglio comprare”.
      Ammesso: un numero da 0 a 1.
      Valore predefinito: 0.05.
      Un solo numero per journey.dropOut vale per tutti e quattro i micro-momenti.
      Dottrina: D11.
      Esempio: --set "journey.dropOut.buy=0.05"
    "
  `);
});

test("a word, a number or a word, true or false", () => {
  expect(said("network.kind")).toMatchInlineSnapshot(`
    "network.kind
      Who knows whom; ties reads a CSV file.
      Allowed: complete, random, smallWorld, scaleFree, communities or ties.
      Default: smallWorld.
      Settled before the first day: the timeline cannot change it.
      Doctrine: D3.
      Example: --set "network.kind=smallWorld"
    network.kind
      Chi conosce chi; ties legge un file CSV.
      Ammesso: complete, random, smallWorld, scaleFree, communities o ties.
      Valore predefinito: smallWorld.
      Deciso prima del primo giorno: timeline non può cambiarlo.
      Dottrina: D3.
      Esempio: --set "network.kind=smallWorld"
    "
  `);
  expect(said("beliefs.halfLife")).toMatchInlineSnapshot(`
    "beliefs.halfLife
      Days after which half of what was learnt is forgotten.
      Allowed: a number from 0.1 to 36500 or never (days).
      Default: 180.
      Off: never.
      Example: --set "beliefs.halfLife=180"
    beliefs.halfLife
      Giorni dopo i quali metà di ciò che si è appreso è dimenticata.
      Ammesso: un numero da 0.1 a 36500 o never (giorni).
      Valore predefinito: 180.
      Spento: never.
      Esempio: --set "beliefs.halfLife=180"
    "
  `);
  expect(said("market.durable")).toMatchInlineSnapshot(`
    "market.durable
      A consumer buys once and never again.
      Allowed: true or false.
      Default: false.
      Settled before the first day: the timeline cannot change it.
      Example: --set "market.durable=false"
    market.durable
      Un consumatore compra una volta e poi mai più.
      Ammesso: true o false.
      Valore predefinito: false.
      Deciso prima del primo giorno: timeline non può cambiarlo.
      Esempio: --set "market.durable=false"
    "
  `);
});

test("texts, lists, what nothing stands for, and what is settled before the first day", () => {
  expect(said("title")).toMatchInlineSnapshot(`
    "title
      What the scenario is, in one line.
      Allowed: a text, or one for each of en and it.
      Settled before the first day: the timeline cannot change it.
      Write title: followed by what the scenario is about.
      Example: --set "title=text"
    title
      Che cos'è lo scenario, in una riga.
      Ammesso: un testo, oppure uno per ciascuna delle lingue en e it.
      Deciso prima del primo giorno: timeline non può cambiarlo.
      Scrivi title: seguito da ciò di cui parla lo scenario.
      Esempio: --set "title=text"
    "
  `);
  expect(said("market.season")).toMatchInlineSnapshot(`
    "market.season
      Multiplier of needs from January to December.
      Allowed: a list (times).
      Default: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1].
      Settled before the first day: the timeline cannot change it.
      Write twelve numbers.
      Example: --set "market.season=[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"
    market.season
      Moltiplicatore dei bisogni da gennaio a dicembre.
      Ammesso: una lista (volte).
      Valore predefinito: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1].
      Deciso prima del primo giorno: timeline non può cambiarlo.
      Scrivi dodici numeri.
      Esempio: --set "market.season=[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"
    "
  `);
  expect(said("market.consumers")).toMatchInlineSnapshot(`
    "market.consumers
      Synthetic consumers in the market.
      Allowed: a whole number from 100 to 20 million (people).
      Default: 20000.
      Settled before the first day: the timeline cannot change it.
      Example: --set "market.consumers=20000"
    market.consumers
      Consumatori sintetici nel mercato.
      Ammesso: un numero intero da 100 a 20 milioni (persone).
      Valore predefinito: 20000.
      Deciso prima del primo giorno: timeline non può cambiarlo.
      Esempio: --set "market.consumers=20000"
    "
  `);
});

test.each([
  ["price", ["choice.price", "brands.<brand>.price", "brands.<brand>.membership.price"]],
  ["starThresholds", ["telling.starThresholds"]],
  [
    "network",
    [
      "network.kind",
      "network.friends",
      "network.rewiring",
      "network.communitySize",
      "network.bridging",
      "network.ties",
    ],
  ],
])("“%s” alone leads to every setting of that name", (word, paths) => {
  expect(explainSetting(word).settings.map(({ path }) => path)).toEqual(paths);
});

test.each([
  ["markets.days", "market"],
  ["market.dys", "market.days"],
  ["brands.nonna.coverage.search.no", "brands.nonna.coverage.search.go"],
  ["reviewsReed", "reviewsRead"],
])("“%s” was perhaps %s", (text, guess) => {
  expect(explainSetting(text)).toEqual({ settings: [], guess });
});

test("codes are found however they are typed, each with a title and an explanation in both languages", () => {
  expect(explainCode("u101 ")).toMatchInlineSnapshot(`
    {
      "about": {
        "en": "The scenario, the file that it extends or the file of its ties was not found. Paths inside a scenario are relative to the file that names them.",
        "it": "Non si è trovato lo scenario, il file che estende o il file dei suoi legami. I percorsi dentro uno scenario partono dal file che li nomina.",
      },
      "code": "U101",
      "title": {
        "en": "A file is missing",
        "it": "Manca un file",
      },
    }
  `);
  expect(listCodes().slice(0, 3)).toEqual(["U101", "U102", "U103"]);
  for (const code of ["", "U0000", "constructor", "U1"]) expect(explainCode(code)).toBeUndefined();
});

test("a statement of the doctrine has what it says, what stands for it, and its levers", () => {
  const found = explainStatement(" d2 ")!;
  expect(found.id).toBe("D2");
  expect(found.settings).toMatchInlineSnapshot(`
    [
      "beliefs.reviewsRead",
      "beliefs.reviewSpread",
      "beliefs.sizeNeglect",
      "beliefs.perfectDistrust",
      "choice.risk",
      "choice.priceRisk",
      "choice.valence",
      "choice.unreviewed",
      "choice.unreviewedFade",
      "choice.bestSeller",
      "telling.postRate",
      "wordOfMouth.tellRate",
      "personas.<persona>.trustInPeople",
      "channels.<channel>.reviews",
      "channels.<channel>.bestSellers",
    ]
  `);
  // A row of moments is one lever.
  expect(explainStatement("D8")?.settings.filter((path) => path.includes("coverage"))).toEqual([
    "brands.<brand>.coverage.<channel>",
  ]);
  expect(explainStatement("D25")).toBeUndefined();
});

test("what the timeline sets takes whatever the setting takes", () => {
  expect(said("timeline.0.set")).toMatchInlineSnapshot(`
    "timeline.<number>.set.<path>
      New value of the setting.
      Allowed: whatever the setting takes.
      Settled before the first day: the timeline cannot change it.
      Doctrine: D18.
      Example: --set "timeline.0.set.brands.nonna.price=30"
    timeline.<number>.set.<path>
      Nuovo valore dell'impostazione.
      Ammesso: ciò che l'impostazione ammette.
      Deciso prima del primo giorno: timeline non può cambiarlo.
      Dottrina: D18.
      Esempio: --set "timeline.0.set.brands.nonna.price=30"
    "
  `);
  expect(said("timeline.0.series").match(/--set .*/)?.[0]).toBe(
    '--set "timeline.0.series.brands.nonna.price=[30, 28]"',
  );
});
