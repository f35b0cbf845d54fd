import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { shellWord } from "./shellWord.ts";

test("a plain word stays as it is, another one is quoted", () => {
  expect(
    ["sales=revenue", "brands.nonna.price=20..30", "week of=date", "l'ora", "a$b", ""].map(shellWord),
  ).toEqual([
    "sales=revenue",
    "brands.nonna.price=20..30",
    "'week of=date'",
    String.raw`'l'\''ora'`,
    "'a$b'",
    "''",
  ]);
});

test("a shell gives back what was meant", () => {
  const words = ["week of=date", "l'ora=date", '"x"', "$HOME", "a;b", "*", "  "];
  const said = execFileSync("sh", ["-c", `printf '%s\\n' ${words.map(shellWord).join(" ")}`], {
    encoding: "utf8",
  });
  expect(said).toBe(`${words.join("\n")}\n`);
});
