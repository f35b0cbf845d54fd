import * as z from "zod/mini";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { chartSchemas } from "./chartSchemas.ts";

// What report.json holds. A page, slides and workbooks trust all of it, so that all of it is checked when it is read.

const text = z.string();
const texts = z.array(text);
const rowNumber = z.number().check(z.int(), z.minimum(0));

/** They become names of files: nothing may lead out of the folder. */
const fileName = text.check(z.regex(/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u));

const rowsFrom = z.looseObject({ table: text, row: z.optional(rowNumber) });

const piece = z.looseObject({ text, isNumber: z.boolean(), row: z.optional(rowNumber) });

const cellNumbers = z.looseObject({
  unit: z.enum(["share", "count", "money", "stars", "quality", "points", "number", "times"]),
  value: z.optional(z.number()),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  isChange: z.optional(z.boolean()),
});

const headline = z.looseObject({
  label: text,
  value: text,
  number: z.optional(cellNumbers),
  interval: text,
  note: text,
  from: z.optional(rowsFrom),
  change: z.optional(text),
  changeFrom: z.optional(rowsFrom),
});

const outcome = z.looseObject({ expected: text, came: text, isMet: z.boolean(), from: z.optional(rowsFrom) });

const block = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.literal("heading"), text }),
  z.looseObject({ kind: z.literal("note"), text }),
  z.looseObject({
    kind: z.literal("paragraph"),
    text,
    pieces: z.optional(z.array(piece)),
    table: z.optional(text),
  }),
  z.looseObject({ kind: z.literal("list"), items: texts }),
  z.looseObject({ kind: z.literal("headlines"), headlines: z.array(headline) }),
  z.looseObject({ kind: z.literal("outcomes"), outcomes: z.array(outcome) }),
  z.looseObject({
    kind: z.literal("table"),
    label: text,
    name: z.optional(text),
    heads: texts,
    rows: z.array(texts),
    numbers: z.optional(z.array(z.array(z.nullable(cellNumbers)))),
  }),
  z.looseObject({ kind: z.literal("figure"), figure: text }),
]);

const section = z.looseObject({
  isMoney: z.optional(z.boolean()),
  heading: text,
  isAppendix: z.optional(z.boolean()),
  blocks: z.array(block),
});

const reportText = z.looseObject({
  title: z.optional(text),
  question: text,
  about: text,
  answer: z.optional(z.looseObject({ heading: text, verdict: text, steps: texts, caveats: texts })),
  headlines: z.array(headline),
  notModelled: texts,
  sections: z.array(section),
});

/** A picture; what its rows must be is the chart's business, and an unknown chart is that of a newer version. */
const figure = z
  .looseObject({
    name: fileName,
    chart: text,
    rows: z.array(z.looseObject({})),
    about: z.looseObject({}),
    said: z.optional(z.record(text, z.record(text, z.record(text, text)))),
  })
  .check(
    z.superRefine(({ chart, rows, about }, context) => {
      if (!Object.hasOwn(chartSchemas, chart)) return;
      for (const [key, value] of Object.entries({ rows, about })) {
        const checked = chartSchemas[chart][key as "rows" | "about"].safeParse(value);
        for (const issue of checked.error?.issues ?? [])
          context.addIssue({ ...issue, path: [key, ...issue.path] } as Parameters<
            typeof context.addIssue
          >[0]);
      }
    }),
  );

const cell = z.nullable(z.union([text, z.number()]));

const table = z.looseObject({ name: fileName, columns: texts, rows: z.array(z.array(cell)) }).check(
  z.superRefine(({ columns, rows }, context) => {
    const at = rows.findIndex((row) => row.length !== columns.length);
    if (at >= 0) context.addIssue({ code: "custom", path: ["rows", at], params: { length: columns.length } });
  }),
);

/** The scenario as it was run; settings that this version does not know are kept as they are. */
const scenario = z.looseObject({}).check(
  z.superRefine((value, context) => {
    for (const issue of scenarioSettings.safeParse(value).error?.issues ?? [])
      if (issue.code !== "unrecognized_keys")
        context.addIssue(issue as Parameters<typeof context.addIssue>[0]);
  }),
);

/** The shape of a `report.json`. */
export const reportSchema = z.looseObject({
  reportVersion: z.number(),
  kind: text,
  title: text,
  currency: text,
  texts: z.looseObject({ en: reportText, it: reportText }),
  figures: z.array(figure),
  data: z.array(table),
  provenance: z.looseObject({
    version: text,
    command: z.optional(text),
    engine: z.optional(text),
    results: z.optional(text),
    seed: text,
    runs: z.number(),
    scenario: z.optional(scenario),
  }),
});
