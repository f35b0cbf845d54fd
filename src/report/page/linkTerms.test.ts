import { expect, test } from "vitest";
import { glossary } from "../../scenario/words/glossary.ts";
import { html } from "./html.ts";
import { withTerms } from "./linkTerms.ts";

test("a term leads to its meaning where it first stands in a sentence, and nowhere else", () => {
  const report = html`<h1>Coverage and touchpoints</h1><p><a href="#x">coverage</a>, Coverage of touchpoints; coverage.</p><pre>word of mouth</pre>`;
  const { markup } = withTerms(report, "en");
  const [before, terms] = markup.split('<section class="terms">');
  expect(before).toBe(
    '<h1>Coverage and touchpoints</h1><p><a href="#x">coverage</a>, <a class="term" href="#term-en-12">Coverage</a>' +
      ' of <a class="term" href="#term-en-7">touchpoints</a>; coverage.</p><pre>word of mouth</pre>',
  );
  expect(terms).toMatchInlineSnapshot(`
    "
    <h2>Terms</h2>
    <dl><dt id="term-en-7">touchpoint</dt><dd>Where a consumer meets a brand: a channel as this brand runs it, with its own quality and failures.</dd><dt id="term-en-12">coverage</dt><dd>How present a brand is on a channel in a micro-moment, from 0 (absent) to 1 (met by everybody who looks there).</dd></dl>
    </section>
    "
  `);
});

test("a word within another one, a hyphenated one or an everyday one is no term", () => {
  const nothing = html`<p>Discoverage, coverage-like, 1 run, paid, umot.</p>`;
  expect(withTerms(nothing, "en")).toEqual(nothing);
  const waiting = html`<p>Attesa per persona.</p>`;
  expect(withTerms(waiting, "it")).toEqual(waiting);
});

test("every name by which a term is found has two letters beside each other", () => {
  const names = glossary.flatMap(({ name, also }) => [name.en, name.it, ...also]);
  expect(names.filter((name) => name.length > 2 && !/\p{L}{2}/u.test(name))).toEqual([]);
});
