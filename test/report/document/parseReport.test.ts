import { expect, test } from "vitest";
import { parseReport } from "../../../src/report/document/parseReport.ts";

const text = { question: "", about: "", headlines: [], notModelled: [], sections: [] };
const sound = {
  reportVersion: 1,
  kind: "run",
  title: "A market",
  currency: "EUR",
  texts: { en: text, it: text },
  figures: [],
  data: [{ name: "summary", columns: ["brand", "share"], rows: [["nonna", null]] }],
  provenance: { version: "0.1.0", seed: "1", runs: 2 },
};
const read = (change: object) => parseReport(JSON.stringify({ ...sound, ...change }));

test("a report is read as it was written, and a number that does not exist is one again", () => {
  const { report, fault } = parseReport(JSON.stringify(sound));
  expect(fault).toBeUndefined();
  expect(report).toEqual({
    ...sound,
    data: [{ name: "summary", columns: ["brand", "share"], rows: [["nonna", Number.NaN]] }],
  });
});

test("what is no report, in both languages: kind of the fault, and what is wrong", () => {
  const figure = { name: "a", chart: "noSuchChart", rows: [], about: {} };
  const faults = [
    parseReport("{"),
    parseReport("[]"),
    read({ reportVersion: undefined }),
    read({ reportVersion: 0 }),
    read({ reportVersion: 2 }),
    read({ title: 3 }),
    read({ figures: [figure] }),
    read({
      texts: {
        en: { ...text, sections: [{ heading: "h", blocks: [{ kind: "figure", figure: "gone" }] }] },
        it: text,
      },
    }),
    read({ texts: { en: text } }),
    read({ data: [{ name: "summary", columns: ["brand"], rows: "none" }] }),
  ].map(({ fault }) => fault && `${fault.kind}: ${fault.what.en} | ${fault.what.it}`);
  expect(faults).toMatchInlineSnapshot(`
    [
      "damaged: it is not JSON | non è JSON",
      "damaged: reportVersion is missing | manca reportVersion",
      "damaged: reportVersion is missing | manca reportVersion",
      "older: reportVersion is 0, not 1 | reportVersion è 0, non 1",
      "newer: reportVersion is 2, not 1 | reportVersion è 2, non 1",
      "damaged: title must be a text, but is 3 | title deve essere un testo, ma è 3",
      "newer: there is no chart “noSuchChart” in this version | in questa versione non c'è il grafico “noSuchChart”",
      "damaged: there is no figure “gone” | non c'è la figura “gone”",
      "damaged: texts.it must be a group, but is missing | texts.it deve essere un gruppo, ma è assente",
      "damaged: data[0].rows must be a list, but is “none” | data[0].rows deve essere una lista, ma è “none”",
    ]
  `);
});

test("texts in languages that this version does not know are not looked at", () => {
  expect(read({ texts: { en: text, it: text, fr: "bonjour" } }).fault).toBeUndefined();
});

const figures = [
  {
    name: "share",
    chart: "shareOverTime",
    rows: [{ date: "2018-01-07", brand: "a", p05: 0.1, p25: 0.2, p50: null, p75: 0.4, p95: 0.5 }],
    about: { focus: "a", currency: "EUR", runs: 2, weeks: 1 },
  },
];
const block = { kind: "table", label: "t", heads: ["a"], rows: [["b"]], exact: [[[null, 1]]] };
const headline = { label: "Share", value: "1%", interval: "", note: "", from: { table: "summary", row: 0 } };
const whole = {
  ...sound,
  figures,
  texts: {
    en: {
      ...text,
      headlines: [headline],
      sections: [{ heading: "h", blocks: [block, { kind: "figure", figure: "share" }] }],
    },
    it: text,
  },
};

/** The same data with one value, wherever it stands, replaced or left out. */
function* changed(data: unknown, wrong: unknown): Generator<unknown> {
  yield wrong;
  if (typeof data !== "object" || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const put = (inner: unknown) =>
      Array.isArray(data) ? data.with(Number(key), inner) : { ...data, [key]: inner };
    for (const inner of changed(value, wrong)) yield put(inner);
  }
}

test.each([[null], [5], ["words"], [[]], [{}], [[[]]], [undefined]])(
  "a report in which any one value is %j is read or refused in both languages, and never more",
  (wrong) => {
    let refused = 0;
    for (const data of changed(whole, wrong)) {
      const { report, fault } = parseReport(JSON.stringify(data) ?? "");
      expect(report === undefined).toBe(fault !== undefined);
      if (fault === undefined) continue;
      ++refused;
      expect(`${fault.what.en} ${fault.what.it}`).not.toMatch(/undefined|\[object|NaN|as umot writes it/);
      expect(fault.what.it).not.toBe(fault.what.en);
    }
    expect(refused).toBeGreaterThan(40);
  },
);

test("rows keep numbers that do not exist; exact numbers of tables keep null", () => {
  const { report } = parseReport(JSON.stringify(whole));
  expect(report?.figures[0].rows).toEqual([{ ...figures[0].rows[0], p50: Number.NaN }]);
  expect(report?.texts.en.sections[0].blocks[0]).toEqual(block);
});
