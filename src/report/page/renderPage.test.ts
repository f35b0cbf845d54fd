import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import type { ReportDocument, ReportText } from "../document/reportDocument.ts";
import { renderPage } from "./renderPage.ts";

const text: ReportText = {
  question: "What <pays>?",
  about: "500 consumers, 60 days, 3 runs.",
  answer: {
    heading: "What to do",
    verdict: "Raise the quality.",
    steps: ["Hire a cook."],
    caveats: ["Rivals sleep."],
  },
  headlines: [
    { label: "Share", value: "26%", interval: "25%–28%", note: "total", from: { table: "summary", row: 0 } },
  ],
  notModelled: ["Rivals do not react."],
  sections: [
    { heading: "Empty", blocks: [] },
    {
      heading: "Outcomes",
      blocks: [
        { kind: "note", text: "By day 60." },
        {
          kind: "table",
          label: "Outcomes",
          name: "summary",
          heads: ["brand", "share"],
          rows: [
            ["Nonna", "26%"],
            ["Verde", "74%"],
          ],
          numbers: [0.26, 0.74].map((value) => [null, { unit: "share", value }]),
        },
      ],
    },
  ],
};
const report: ReportDocument = {
  reportVersion: 1,
  kind: "run",
  title: "Two & a half",
  currency: "EUR",
  texts: { en: text, it: { ...text, title: "Due e mezzo", question: "" } },
  figures: [],
  data: [],
  provenance: { version: "0.1.0", seed: "7", runs: 3, command: 'umot run "a b.yaml"' },
};

/** The part of the page that tells the report in a language. */
function mainOf(locale: "en" | "it"): string {
  const page = renderPage(report, { document: new JSDOM("").window.document, locales: [locale] });
  const from = page.indexOf('<div class="sheet">');
  return page.slice(from, page.lastIndexOf("</section>") + "</section>".length).trim();
}

test("a report without charts, whole, in English", () => {
  expect(mainOf("en")).toMatchInlineSnapshot(`
    "<div class="sheet">
    <h1>Two &#38; a half</h1>
    <p class="question">What &#60;pays&#62;?</p>
    <p class="about">500 consumers, 60 days, 3 runs.</p>
    <section><h2>What to do</h2>
    <p><strong>Raise the quality.</strong></p>
    <ul><li>Hire a cook.</li></ul>
    <p>Rivals sleep.</p></section>
    <ul class="boxes" aria-label="In short">
    <li><span class="label">Share</span> <span class="note">total</span> <span class="value"><a class="number" href="#rows-en-summary-0">26%</a></span> <span class="interval"><a class="number" href="#rows-en-summary-0">25%–28%</a></span></li></ul>

    <section class="aside"><h2>Not modelled</h2><p>Rivals do not react.</p></section>

    </div>

    <div class="appendix">
    <p class="print-only appendix-head">Appendix</p>
    <section>
    <h2>Outcomes</h2>
    <p class="about">By day 60.</p><div class="scroll" tabindex="0" role="group" aria-label="Outcomes"><table class="texts">
    <thead><tr><th scope="col" class="text">brand</th><th scope="col">share</th></tr></thead>
    <tbody>
    <tr id="rows-en-summary-0"><th scope="row" class="text">Nonna</th><td data-value="0.26">26%</td></tr>
    <tr><th scope="row" class="text">Verde</th><td data-value="0.74">74%</td></tr></tbody></table></div>
    </section>
    <section>
    <h2>How to make this again</h2>
    <dl><dt>Tool</dt><dd><code>umot 0.1.0</code></dd><dt>Seed</dt><dd><code>7</code></dd><dt>Command</dt><dd><code>umot run &#34;a b.yaml&#34;</code></dd></dl>
    <details class="manifest"><summary>The manifest: everything that is needed to make this report again</summary>
    <button type="button" hidden data-copies="manifest-en">Copy everything</button>
    <p class="said" role="status"></p>
    <pre tabindex="0" id="manifest-en">{
      &#34;tool&#34;: &#34;umot&#34;,
      &#34;version&#34;: &#34;0.1.0&#34;,
      &#34;seed&#34;: &#34;7&#34;,
      &#34;runs&#34;: 3,
      &#34;command&#34;: &#34;umot run \\&#34;a b.yaml\\&#34;&#34;
    }</pre>
    </details>
    </section>"
  `);
});

test("in Italian: its own title, and no question where there is none", () => {
  const main = mainOf("it");
  expect(main.startsWith('<div class="sheet">\n<h1>Due e mezzo</h1>\n\n<p class="about">')).toBe(true);
  expect(main).not.toContain('class="question"');
});

test("equal reports give equal bytes, and the first language is that of the page", () => {
  const render = () => renderPage(report, { document: new JSDOM("").window.document });
  expect(render()).toBe(render());
  const [head] = render().split("<style");
  expect(head).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; script-src &#39;unsafe-inline&#39;; img-src data: blob:; font-src data:">
    <meta name="color-scheme" content="light dark">
    <title>Two &#38; a half</title>
    "
  `);
});
