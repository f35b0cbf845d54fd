import * as z from "zod/mini";
import { describe, expect, test } from "vitest";
import {
  byMoment,
  choice,
  count,
  factor,
  flag,
  group,
  halfLife,
  inMoment,
  labelSetting,
  nameSetting,
  noted,
  number,
  settingNotes,
  share,
  spokenText,
  text,
} from "./fields.ts";

const said = { name: { en: "size", it: "misura" }, about: { en: "How large", it: "Quanto grande" } };

/** Values of a list that a setting takes. */
const takes = <Value>(schema: z.ZodMiniType, values: readonly Value[]): Value[] =>
  values.filter((value) => schema.safeParse(value).success);

describe("a setting left out has its default, one that is written keeps to its range", () => {
  test("number: both ends, and what is no number is none", () => {
    const price = number(20, 0.01, 30, "currency", said);
    expect(price.parse(undefined)).toBe(20);
    expect(takes(price, [0, 0.009, 0.01, 12.5, 30, 30.001, -1, NaN, Infinity, "20", null, true])).toEqual([
      0.01, 12.5, 30,
    ]);
  });

  test("count: whole numbers alone", () => {
    const people = count(5, 1, 10, "people", said);
    expect(people.parse(undefined)).toBe(5);
    expect(takes(people, [0, 1, 1.5, 10, 11])).toEqual([1, 10]);
  });

  test("share and factor: from 0 to 1, from 0 to 20", () => {
    expect(takes(share(0.5, said), [-0.1, 0, 1, 1.1])).toEqual([0, 1]);
    expect(takes(factor(said), [-1, 0, 20, 21])).toEqual([0, 20]);
    expect([share(0.5, said).parse(undefined), factor(said).parse(undefined)]).toEqual([0.5, 1]);
  });

  test("halfLife: a tenth of a day to a hundred years, or never", () => {
    const fading = halfLife("never", said);
    expect(fading.parse(undefined)).toBe("never");
    expect(takes(fading, [0, 0.1, 36_500, 36_501, "never", "Never", "always"])).toEqual([
      0.1,
      36_500,
      "never",
    ]);
  });

  test("choice: one of its words, as it is written", () => {
    const kind = choice(["flat", "steep"], "steep", said);
    expect(kind.parse(undefined)).toBe("steep");
    expect(takes(kind, ["flat", "steep", "Flat", "", 0])).toEqual(["flat", "steep"]);
  });

  test("flag: true and false, no words for them", () => {
    expect(flag(false, said).parse(undefined)).toBe(false);
    expect(takes(flag(false, said), [true, false, "true", 1])).toEqual([true, false]);
  });

  test("text: up to two thousand signs", () => {
    expect(text("none", said).parse(undefined)).toBe("none");
    expect(takes(text("", said), ["", "x".repeat(2000)])).toHaveLength(2);
    expect(takes(text("", said), ["x".repeat(2001), 5])).toEqual([]);
  });

  test("group: keys that it has, and defaults for those left out", () => {
    const place = group(said.about, { wide: count(3, 1, 9, "km", said), open: flag(true, said) });
    expect(place.parse(undefined)).toEqual({ wide: 3, open: true });
    expect(place.parse({ wide: 4 })).toEqual({ wide: 4, open: true });
    expect(takes(place, [{ width: 4 }, { wide: 10 }, [], null])).toEqual([]);
  });
});

describe("a row over the four moments", () => {
  const row = byMoment([0.1, 0.2, 0.3, 0.4], 2, "times", said);

  test("has a default for each, and takes one number for all", () => {
    expect(row.parse(undefined)).toEqual({ know: 0.1, go: 0.2, do: 0.3, buy: 0.4 });
    expect(row.parse({ do: 1 })).toEqual({ know: 0.1, go: 0.2, do: 1, buy: 0.4 });
    expect(row.parse(2)).toEqual({ know: 2, go: 2, do: 2, buy: 2 });
    expect(takes(row, [2.1, -1, { know: 3 }, { use: 1 }, "1"])).toEqual([]);
  });

  test("says of each moment which it is, in the words of people who are in it", () => {
    expect((["know", "go", "do", "buy"] as const).map((moment) => inMoment(said.about, moment))).toEqual([
      { en: "How large, in “I want to know”", it: "Quanto grande, in “voglio sapere”" },
      { en: "How large, in “I want to go”", it: "Quanto grande, in “voglio andare”" },
      { en: "How large, in “I want to do”", it: "Quanto grande, in “voglio fare”" },
      { en: "How large, in “I want to buy”", it: "Quanto grande, in “voglio comprare”" },
    ]);
  });
});

describe("a text that people read", () => {
  const title = spokenText(2, 10, said);

  test("is written once, or in each language, and no more of them", () => {
    const both = { en: "Hi", it: "Ciao" };
    expect(takes(title, ["Hi", both])).toEqual(["Hi", both]);
    const wrong = ["H", "x".repeat(11), { en: "Hi" }, { ...both, fr: "Salut" }, { ...both, it: "" }];
    expect(takes<unknown>(title, [...wrong, { ...both, it: "x".repeat(11) }])).toEqual([]);
  });

  test("says of each language which it is, and what to write", () => {
    const [, inEach] = title.def.options as readonly z.ZodMiniType[];
    const { en, it } = (inEach as z.ZodMiniObject<{ en: z.ZodMiniType; it: z.ZodMiniType }>).shape;
    expect([settingNotes.get(en), settingNotes.get(it)]).toMatchInlineSnapshot(`
      [
        {
          "about": {
            "en": "How large, in English",
            "it": "Quanto grande, in inglese",
          },
          "advice": {
            "en": "Write en: and the text in English, or one text for all languages.",
            "it": "Scrivi en: e il testo in inglese, oppure un solo testo per tutte le lingue.",
          },
          "name": {
            "en": "size, in English",
            "it": "misura, in inglese",
          },
          "unit": "text",
        },
        {
          "about": {
            "en": "How large, in Italian",
            "it": "Quanto grande, in italiano",
          },
          "advice": {
            "en": "Write it: and the text in Italian, or one text for all languages.",
            "it": "Scrivi it: e il testo in italiano, oppure un solo testo per tutte le lingue.",
          },
          "name": {
            "en": "size, in Italian",
            "it": "misura, in italiano",
          },
          "unit": "text",
        },
      ]
    `);
  });

  test("may be left out where it is a label, and is not empty", () => {
    expect(labelSetting.parse(undefined)).toBeUndefined();
    expect(takes(labelSetting, ["", "x", "x".repeat(300), "x".repeat(301)])).toHaveLength(2);
  });
});

test("names begin with a letter and hold letters and digits, at most forty", () => {
  const names = ["a", "Nonna2", "x".repeat(40), "", "2nonna", "la nonna", "la.nonna", "nonna_2", "caffè"];
  expect(takes(nameSetting, [...names, "x".repeat(41)])).toEqual(["a", "Nonna2", "x".repeat(40)]);
});

test("what is noted of a setting stands beside it, its own notes before those of its kind", () => {
  expect(settingNotes.get(share(0.5, said))).toEqual({
    ...said,
    unit: "0–1",
    advice: { en: "Write 0.2 for “20 %”.", it: "Scrivi 0.2 per “20 %”." },
  });
  const advice = { en: "Write half.", it: "Scrivi metà." };
  expect(settingNotes.get(share(0.5, said, { advice, off: 0 }))).toEqual({
    ...said,
    unit: "0–1",
    advice,
    off: 0,
  });
  expect(settingNotes.get(halfLife(3, said))?.off).toBe("never");
  expect(settingNotes.get(halfLife(3, said, { off: 1 }))?.off).toBe(1);
  const schema = z.number();
  expect(noted(schema, { unit: "km" })).toBe(schema);
  expect(settingNotes.get(schema)).toEqual({ unit: "km" });
});
