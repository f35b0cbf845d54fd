import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { html } from "./html.ts";
import { htmlPage, type Page } from "./page.ts";

const rows = [
  { date: "2018-01-07", brand: "Nonna", share: 0.2 },
  { date: "2018-01-07", brand: "</script><b>", share: Number.NaN },
  { date: "2018-01-14", brand: "Nonna", share: 0.3 },
];
const plain: Page = {
  title: "A <market>\u0000",
  locales: ["en", "it"],
  main: (locale) =>
    html`<p id="rows-${locale}-t-0">kept</p><p id="rows-${locale}-t-1">dropped</p><a href="#rows-${locale}-t-0">0.2</a>`,
  figures: [{ name: "share", chart: "shareOverTime", rows, about: {} }],
  firstChart: (locale) => (locale === "en" ? "share" : undefined),
};
const pageOf = (change: Partial<Page> = {}) => htmlPage({ ...plain, ...change });
const documentOf = (change: Partial<Page> = {}) => new JSDOM(pageOf(change)).window.document;

test("one page in both languages: the first is shown, the other hidden until it is asked for", () => {
  const page = documentOf();
  expect(page.documentElement.lang).toBe("en");
  expect(
    [...page.querySelectorAll("main")].map(({ id, lang, hidden, className }) => [
      id,
      lang,
      hidden,
      className,
    ]),
  ).toEqual([
    ["en", "en", false, ""],
    ["it", "it", true, "other"],
  ]);
  expect(documentOf({ locales: ["it", "en"] }).documentElement.lang).toBe("it");
  expect(documentOf({ locales: ["it"] }).querySelectorAll("main")).toHaveLength(1);
});

test("links past the head lead to the content and to the first chart; languages are offered where there are two", () => {
  const links = (change: Partial<Page> = {}) =>
    [...documentOf(change).querySelectorAll("nav a")].map(
      (link) => `${link.getAttribute("lang")} ${link.getAttribute("href")}`,
    );
  expect(links()).toEqual(["en #en", "en #figure-en-share", "it #it", "en #en", "it #it"]);
  expect(links({ locales: ["it"] })).toEqual(["it #it"]);
});

test("the title is text without control characters, and nothing is fetched whatever a name says", () => {
  const page = documentOf();
  expect(page.title).toBe("A <market>");
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");
  expect(policy).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data: blob:; font-src data:",
  );
  expect(pageOf()).not.toMatch(/(src|href)="(https?:)?\/\//);
});

test("addresses of rows stay where something leads to them", () => {
  const ids = [...documentOf().querySelectorAll("main p")].map(({ id }) => id);
  expect(ids).toEqual(["rows-en-t-0", "", "rows-it-t-0", ""]);
});

test("rows travel as columns, texts once and counted, and cannot end their element", () => {
  const data = documentOf().getElementById("data-share");
  expect(JSON.parse(data?.textContent ?? "")).toEqual({
    keys: ["date", "brand", "share"],
    columns: [
      { of: ["2018-01-07", "2018-01-14"], at: [0, 0, 1] },
      { of: ["Nonna", "</script><b>"], at: [0, 1, 0] },
      [0.2, null, 0.3],
    ],
  });
  expect(documentOf().querySelector("b")).toBeNull();
  const empty = documentOf({ figures: [{ name: "none", chart: "", rows: [], about: {} }] });
  expect(JSON.parse(empty.getElementById("data-none")?.textContent ?? "")).toEqual({ keys: [], columns: [] });
});

test("colours are the reader's choice unless the page is asked for in one", () => {
  const scheme = (theme?: "light" | "dark") =>
    documentOf({ theme }).querySelector('meta[name="color-scheme"]')?.getAttribute("content");
  expect([scheme(), scheme("light"), scheme("dark")]).toEqual(["light dark", "light", "dark"]);
});
