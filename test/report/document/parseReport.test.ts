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
