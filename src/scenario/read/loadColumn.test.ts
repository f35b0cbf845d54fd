import { expect, test } from "vitest";
import { loadColumn } from "./loadColumn.ts";
import { plainOf, writtenAt, type WrittenMap } from "./written.ts";

const place = { file: "plans/a.yaml", line: 4, column: 9, length: 10 };
const named = (file: string, column: string) => writtenAt(place, { file, column }) as WrittenMap;

/** Values of a column of a file that stands beside the scenario; or what is said of it. */
function read(content: string | Uint8Array | undefined, column = "tv") {
  const texts = new Map<string, string>();
  const asked: string[] = [];
  const load = (path: string) => {
    asked.push(path);
    return content;
  };
  const { values, complaints } = loadColumn(load, named("media.csv", column), texts);
  return { values: values.map(plainOf), complaints, texts, asked };
}

test("a column by its heading, parted by commas, semicolons or tabs; blanks and a byte order mark do not count", () => {
  expect(read("week,tv,search\n1,100,5\n2, 250.5 ,6\n").values).toEqual([100, 250.5]);
  expect(read("\uFEFFweek; tv \r\n1;100\r\n2;2e3\r\n").values).toEqual([100, 2000]);
  expect(read("week\ttv\n1\t-3\n").values).toEqual([-3]);
  expect(read("tv\n1\n2\n").values).toEqual([1, 2]);
});

test("quoted cells and empty rows are as spreadsheets write them", () => {
  expect(read('week,tv,note\n1,"100","a, b"\n,,\n2,200,"x ""y"""\n').values).toEqual([100, 200]);
});

test("the file is looked for from the one that names it, and nothing of it may be shown", () => {
  const { asked, texts } = read("tv\n1\n");
  expect(asked).toEqual(["plans/media.csv"]);
  expect([...texts]).toEqual([["plans/media.csv", ""]]);
});

test("names that are none: empty, a list, a group; a number is one", () => {
  const problemOf = (file: unknown, column: unknown) => {
    const { values, complaints } = loadColumn(
      () => "2024,tv\n7,8\n",
      writtenAt(place, { file, column }) as WrittenMap,
      new Map(),
    );
    return complaints.length === 0
      ? values.map(plainOf)
      : complaints.flatMap(({ code, message }) => [code, message?.en, message?.it]);
  };
  expect(problemOf("media.csv", 2024)).toEqual([7]);
  expect(problemOf({}, "tv")).toEqual([
    "U114",
    "the file of a series must be a name, but is an empty group.",
    "il campo file di una serie deve essere un nome, ma è un gruppo vuoto.",
  ]);
  expect(problemOf(null, "tv")[1]).toBe("the file of a series must be a name, but is empty.");
  expect(problemOf("media.csv", ["tv"])[1]).toBe(
    "the column of a series must be a name, but is a list of 1.",
  );
  expect(problemOf("media.csv", null)[1]).toBe("the column of a series must be a name, but is empty.");
});

test("what cannot be read, in both languages: no file, no text, no such column, no number", () => {
  const said = [
    read(undefined),
    read(Uint8Array.of(0xff, 0x00)),
    read("week,tv\n1,2\n", "TV"),
    read("week,tv,\n1,2,\n", "newspapers"),
    read("week,tv\n1,2\n2,\n"),
    read("week,tv\n1,2\n2,three\n"),
    read(""),
  ].flatMap(({ complaints }) => complaints.map(({ code, message, advice }) => ({ code, message, advice })));
  expect(said).toMatchInlineSnapshot(`
    [
      {
        "advice": {
          "en": "Write the path relative to this file, for example media.csv.",
          "it": "Scrivi il percorso a partire da questo file, per esempio media.csv.",
        },
        "code": "U101",
        "message": {
          "en": "a series must name a text file (CSV), but there is no plans/media.csv.",
          "it": "una serie deve nominare un file di testo (CSV), ma plans/media.csv non c'è.",
        },
      },
      {
        "advice": {
          "en": "Write the path relative to this file, for example media.csv.",
          "it": "Scrivi il percorso a partire da questo file, per esempio media.csv.",
        },
        "code": "U101",
        "message": {
          "en": "a series must name a text file (CSV), but plans/media.csv is something else.",
          "it": "una serie deve nominare un file di testo (CSV), ma plans/media.csv è qualcos'altro.",
        },
      },
      {
        "advice": {
          "en": "Did you mean tv?",
          "it": "Intendevi tv?",
        },
        "code": "U205",
        "message": {
          "en": "the series must name a column of the file, but there is no “TV”.",
          "it": "la serie deve nominare una colonna del file, ma non c'è “TV”.",
        },
      },
      {
        "advice": {
          "en": "Its columns are week, tv.",
          "it": "Le sue colonne sono week, tv.",
        },
        "code": "U205",
        "message": {
          "en": "the series must name a column of the file, but there is no “newspapers”.",
          "it": "la serie deve nominare una colonna del file, ma non c'è “newspapers”.",
        },
      },
      {
        "advice": {
          "en": "Write 0 where nothing was spent, a point for decimals, and nothing between thousands.",
          "it": "Scrivi 0 dove non si è speso niente, un punto per i decimali, e nessun segno fra le migliaia.",
        },
        "code": "U205",
        "message": {
          "en": "every row of the column tv must be a number, but row 3 is empty.",
          "it": "ogni riga della colonna tv deve essere un numero, ma la riga 3 è vuota.",
        },
      },
      {
        "advice": {
          "en": "Write 0 where nothing was spent, a point for decimals, and nothing between thousands.",
          "it": "Scrivi 0 dove non si è speso niente, un punto per i decimali, e nessun segno fra le migliaia.",
        },
        "code": "U205",
        "message": {
          "en": "every row of the column tv must be a number, but row 3 is something else.",
          "it": "ogni riga della colonna tv deve essere un numero, ma la riga 3 è altro.",
        },
      },
      {
        "advice": {
          "en": "Write the names of its columns into its first row.",
          "it": "Scrivi i nomi delle sue colonne nella prima riga.",
        },
        "code": "U205",
        "message": {
          "en": "the series must name a column of the file, but there is no “tv”.",
          "it": "la serie deve nominare una colonna del file, ma non c'è “tv”.",
        },
      },
    ]
  `);
});
