import { expect, test } from "vitest";
import { html, jsonElement } from "./html.ts";

test("html`…` keeps every value text, in content and in attributes", () => {
  const name = `"><script>alert('1')</script>&`;
  const { markup } = html`<p title="${name}">${name}</p>`;
  expect(markup).not.toMatch(/<script|"><|'/);
  expect(markup).toBe(`<p title="${escaped}">${escaped}</p>`);
});

const escaped = "&#34;&#62;&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62;&#38;";

test("html`…` takes its own markup, lists, numbers and nothing", () => {
  const items = ["a<", "b"].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}</ul>${3}${false}${undefined}`.markup).toBe("<ul><li>a&#60;</li><li>b</li></ul>3");
});

test("jsonElement(…) cannot be ended by what it holds", () => {
  const { markup } = jsonElement("rows", [{ brand: "</script><!--", value: Number.NaN }]);
  expect(markup.match(/<\//g)).toHaveLength(1);
  expect(JSON.parse(markup.replace(/<[^>]*>/g, ""))).toEqual([{ brand: "</script><!--", value: null }]);
});
