import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hashOfDay } from "../../tools/compileDay.ts";

test("the engine that is tested was translated from the code that stands here: npm run build", () => {
  const [, made] =
    /src\/model\/day ([0-9a-f]+) /.exec(readFileSync("src/model/engine/compiledDay.ts", "utf8")) ?? [];
  expect(made).toBe(hashOfDay());
});
