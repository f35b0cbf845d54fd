import * as z from "zod";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { chartSchemas } from "./chartSchemas.ts";

// What report.json holds. A page, slides and workbooks trust all of it, so that all of it is checked when it is read.

const text = z.string();
const texts = z.array(text);
const rowNumber = z.number().int().min(0);

/** They become names of files: nothing may lead out of the folder. */
const fileName = text.regex(/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u);

const rowsFrom = z.looseObject({ table: text, row: rowNumber.optional() });

const headline = z.looseObject({
  label: text,
  value: text,
  interval: text,
  note: text,
  from: rowsFrom.optional(),
  change: text.optional(),
  changeFrom: rowsFrom.optional(),
});

const outcome = z.looseObject({ expected: text, came: text, isMet: z.boolean(), from: rowsFrom.optional() });

const block = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.literal("heading"), text }),
  z.looseObject({ kind: z.literal("note"), text }),
  z.looseObject({ kind: z.literal("paragraph"), text, from: rowsFrom.optional() }),
  z.looseObject({ kind: z.literal("list"), items: texts }),
  z.looseObject({ kind: z.literal("headlines"), headlines: z.array(headline) }),
  z.looseObject({ kind: z.literal("outcomes"), outcomes: z.array(outcome) }),
  z.looseObject({
    kind: z.literal("table"),
    label: text,
    name: text.optional(),
    heads: texts,
    rows: z.array(texts),
    exact: z.array(z.array(z.array(z.number().nullable()))).optional(),
  }),
  z.looseObject({ kind: z.literal("figure"), figure: text }),
]);

const section = z.looseObject({
  isMoney: z.boolean().optional(),
  heading: text,
  isAppendix: z.boolean().optional(),
  blocks: z.array(block),
});

const reportText = z.looseObject({
  title: text.optional(),
  question: text,
  about: text,
  answer: z.looseObject({ heading: text, verdict: text, steps: texts, caveats: texts }).optional(),
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
    said: z.record(text, z.record(text, z.record(text, text))).optional(),
  })
  .superRefine(({ chart, rows, about }, context) => {
    if (!Object.hasOwn(chartSchemas, chart)) return;
    for (const [key, value] of Object.entries({ rows, about })) {
      const checked = chartSchemas[chart][key as "rows" | "about"].safeParse(value);
      for (const issue of checked.error?.issues ?? [])
        context.addIssue({ ...issue, path: [key, ...issue.path] } as Parameters<typeof context.addIssue>[0]);
    }
  });

const cell = z.union([text, z.number()]).nullable();

const table = z
  .looseObject({ name: fileName, columns: texts, rows: z.array(z.array(cell)) })
  .superRefine(({ columns, rows }, context) => {
    const at = rows.findIndex((row) => row.length !== columns.length);
    if (at >= 0) context.addIssue({ code: "custom", path: ["rows", at], params: { length: columns.length } });
  });

/** The scenario as it was run; settings that this version does not know are kept as they are. */
const scenario = z.looseObject({}).superRefine((value, context) => {
  for (const issue of scenarioSettings.safeParse(value).error?.issues ?? [])
    if (issue.code !== "unrecognized_keys") context.addIssue(issue as Parameters<typeof context.addIssue>[0]);
});

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
    command: text.optional(),
    engine: text.optional(),
    results: text.optional(),
    seed: text,
    runs: z.number(),
    scenario: scenario.optional(),
  }),
});
