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
  expect(terms).toMatch(
    /^\n<h2>Terms<\/h2>\n<dl><dt id="term-en-7">touchpoint<\/dt><dd>Where a consumer meets/,
  );
  expect(terms).toContain('<dt id="term-en-12">coverage</dt>');
  expect(terms.match(/<dt/g)).toHaveLength(2);
});

test("a word within another one, a hyphenated one or an everyday one is no term", () => {
  const nothing = html`<p>Discoverage, coverage-like, 1 run, paid, umot.</p>`;
  expect(withTerms(nothing, "en")).toEqual(nothing);
  expect(withTerms(html`<p>Attesa per persona.</p>`, "it").markup).not.toContain("term");
});

test("every name by which a term is found has two letters beside each other", () => {
  const names = glossary.flatMap(({ name, also }) => [name.en, name.it, ...also]);
  expect(names.filter((name) => name.length > 2 && !/\p{L}{2}/u.test(name))).toEqual([]);
});
