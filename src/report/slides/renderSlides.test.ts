import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import type { Block, ReportDocument, ReportText } from "../document/reportDocument.ts";
import { renderSlides } from "./renderSlides.ts";

const { document } = new JSDOM().window;

const table = (label: string, rows: number): Block => ({
  kind: "table",
  label,
  heads: ["brand", "share"],
  rows: Array.from({ length: rows }, (_, at) => [`Brand ${at}`, `${at}%`]),
});
const text: ReportText = {
  question: "Does it pay?",
  about: "500 consumers, 60 days, 3 runs.",
  headlines: [
    { label: "Profit of Nonna", value: "+€1.3K", interval: "€0.9K–€1.7K", note: "over the run" },
    { label: "Share", value: "26%", interval: "25%–28%", note: "" },
  ],
  notModelled: ["Stocks are not modelled.", "Households decide alone."],
  sections: [
    { heading: "Settings", blocks: [{ kind: "paragraph", text: "Prices rise." }, table("prices", 5)] },
    {
      heading: "Expectations",
      isAppendix: true,
      blocks: [
        {
          kind: "outcomes",
          outcomes: [
            { expected: "nonna.share.total > 0.9", came: "0.26", isMet: false },
            { expected: "nonna.stars.end > 4", came: "4.2", isMet: true },
          ],
        },
        table("small", 2),
        table("other", 3),
        table("long", 25),
      ],
    },
  ],
};
const report: ReportDocument = {
  reportVersion: 1,
  kind: "runs",
  title: "The <trattoria> & co",
  currency: "EUR",
  texts: { en: text, it: { ...text, title: "La trattoria", question: "" } },
  figures: [],
  data: [],
  provenance: { version: "0.1.0", seed: "7", runs: 3, command: "umot run a.yaml" },
};
const drawPicture = () => Promise.reject(new Error("there is nothing to draw"));

async function deckOf(locale: "en" | "it" = "en", withAppendix = false, told = report) {
  const bytes = await renderSlides(told, { document, locale, drawPicture, withAppendix });
  const files = unzipSync(bytes);
  const textsOf = (name: string) => {
    const xml = files[name] === undefined ? "" : strFromU8(files[name]);
    return Array.from(xml.matchAll(/<a:t>([^<]*)<\/a:t>/g), ([, one]) => one);
  };
  const count = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  return {
    bytes,
    slides: numbers.map((number) => textsOf(`ppt/slides/slide${number}.xml`)),
    notes: numbers.map((number) => textsOf(`ppt/notesSlides/notesSlide${number}.xml`).join("\n")),
  };
}

// Every test looks at the same decks; one writes its own.
const [english, italian, whole] = await Promise.all([deckOf(), deckOf("it"), deckOf("en", true)]);

test("slides to decide by: title, answer, evidence, caveats, next steps, each with footer and number", () => {
  const { slides } = english;
  expect(slides).toMatchInlineSnapshot(`
    [
      [
        "The &lt;trattoria&gt; &amp; co",
        "Does it pay?",
        "500 consumers, 60 days, 3 runs.",
        "The &lt;trattoria&gt; &amp; co · umot 0.1.0",
        "1",
      ],
      [
        "Profit of Nonna: ⁠+⁠€1.3K (€0.9K⁠–⁠€1.7K)",
        "Question: Does it pay?",
        "Profit of Nonna",
        "⁠+⁠€1.3K",
        "€0.9K⁠–⁠€1.7K",
        "over the run",
        "Share",
        "26%",
        "25%⁠–⁠28%",
        "Prices rise.",
        "The &lt;trattoria&gt; &amp; co · umot 0.1.0",
        "2",
      ],
      [
        "Settings: prices",
        "brand",
        "share",
        "Brand 0",
        "0%",
        "Brand 1",
        "1%",
        "Brand 2",
        "2%",
        "Brand 3",
        "3%",
        "Brand 4",
        "4%",
        "The &lt;trattoria&gt; &amp; co · umot 0.1.0",
        "3",
      ],
      [
        "One expectation was missed, and what is left out",
        "Expected, but missed: nonna.share.total &gt; 0.9: 0.26",
        "Stocks are not modelled.",
        "Households decide alone.",
        "What it was made from:",
        "500 consumers, 60 days, 3 runs.",
        "Tool: umot 0.1.0",
        "Seed: 7",
        "Command: umot run a.yaml",
        "The &lt;trattoria&gt; &amp; co · umot 0.1.0",
        "4",
      ],
      [
        "Next steps",
        "1",
        "Check the assumptions against what you know.",
        "Prices, costs, reach and quality are in the scenario; “umot explain” says where each default comes from.",
        "2",
        "Compare the plans that you could really choose.",
        "“umot compare” lets them meet the same luck, and “--money” says what each costs and brings.",
        "3",
        "Find the settings that could change the answer.",
        "“umot sensitivity” ranks them; measure the first ones in the field.",
        "All charts and tables: umot report &lt;folder&gt; --to pptx --appendix, report.html, report.xlsx",
        "The &lt;trattoria&gt; &amp; co · umot 0.1.0",
        "5",
      ],
    ]
  `);
  expect(slides.map((texts) => texts.at(-1))).toEqual(slides.map((_, at) => String(at + 1)));
});

test("what made the numbers is in the notes of every slide, and the answer's notes say it whole", () => {
  const { notes } = english;
  for (const note of notes)
    for (const said of ["umot 0.1.0", "umot run a.yaml", text.about]) expect(note.includes(said)).toBe(true);
  expect(notes[1]).toMatchInlineSnapshot(`
    "Profit of Nonna: +€1.3K; €0.9K–€1.7K; over the run
    Share: 26%; 25%–28%
    Prices rise.

    500 consumers, 60 days, 3 runs.
    Stocks are not modelled.
    Households decide alone.

    What it was made from: 500 consumers, 60 days, 3 runs.
    Tool: umot 0.1.0
    Seed: 7
    Command: umot run a.yaml
    2"
  `);
});

test("in Italian titles, words and language are Italian; without a question none is asked", () => {
  const { slides } = italian;
  expect(slides[0]).toEqual(["La trattoria", text.about, "La trattoria · umot 0.1.0", "1"]);
  expect(slides[1].some((one) => one.includes("Domanda"))).toBe(false);
});

test("the appendix has every table that can be read from a wall, short ones together", () => {
  const added = whole.slides.slice(english.slides.length);
  expect(added.map((texts) => texts.filter((one) => /^(Settings|Expectations)/.test(one)))).toEqual([
    ["Settings · Expectations", "Settings: prices", "Expectations: small"],
    ["Expectations: other"],
  ]);
  // Twenty-five rows are for the workbook.
  expect(whole.slides.flat().some((one) => one.includes("Brand 24"))).toBe(false);
});

test("equal reports give equal bytes, whenever they are written", async () => {
  const again = await deckOf();
  expect(Buffer.from(again.bytes).equals(Buffer.from(english.bytes))).toBe(true);
});

test("a report of nothing has its slides all the same", async () => {
  const bare = { question: "", about: "", headlines: [], notModelled: [], sections: [] };
  const { slides } = await deckOf("en", true, { ...report, texts: { en: bare, it: bare } });
  expect(slides.map(([first]) => first)).toEqual([
    "The &lt;trattoria&gt; &amp; co",
    "In short",
    "What these numbers leave out",
    "Next steps",
  ]);
});
