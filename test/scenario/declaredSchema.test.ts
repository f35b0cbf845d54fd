import { expect, test } from "vitest";
import * as z from "zod/mini";
import { declaredSchema } from "../../src/scenario/explain/declaredSchema.ts";
import { settingNotes } from "../../src/scenario/settings/fields.ts";
import { scenarioSettings } from "../../src/scenario/settings/scenario.ts";

/** Zod's own words for a declaration. It keeps silent on the default of what it would have to turn into something else. */
const byZod = (declaration: z.ZodMiniType, metadata = settingNotes): object => {
  const { $schema: _, ...schema } = z.toJSONSchema(declaration, {
    target: "draft-7",
    io: "input",
    metadata,
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      if (def.type === "default") jsonSchema.default = def.defaultValue;
    },
  });
  return schema;
};

test("what is declared of every setting is what zod finds in the declarations", () => {
  expect(declaredSchema(scenarioSettings)).toEqual(byZod(scenarioSettings));
});

test.each([
  z.number().check(z.int(), z.minimum(1), z.maximum(3)),
  z.string().check(z.minLength(2), z.maxLength(9), z.regex(/^a+$/)),
  z.array(z.boolean()).check(z.length(4)),
  z.array(z.unknown()).check(z.minLength(1), z.maxLength(3)),
  z.enum(["a", "b"]),
  z.literal("never"),
  z.record(z.string(), z.optional(z.literal(1))),
  z.strictObject({ a: z.optional(z.string()), b: z._default(z.string(), "c"), d: z.string() }),
  z.prefault(z.pipe(z.string(), z.transform(Number)), "1"),
])("a kind of declaration, by itself: %#", (declaration) => {
  expect(declaredSchema(declaration)).toEqual(byZod(declaration));
});

test("a kind that no setting has is refused", () => {
  expect(() => declaredSchema(z.bigint())).toThrow("no setting is of the kind bigint");
});
