import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askForMarket, NoAnswer } from "../../src/cli/init/initAsk.ts";
import { readScenario } from "../../src/scenario/read/readScenario.ts";
import { writeTemplate } from "../../src/scenario/templates/templateDocument.ts";
import { TEMPLATE_NAMES } from "../../src/scenario/templates/templateNames.ts";
import type { Language } from "../../src/language/language.ts";
import { createPlace, ended } from "./support/umot.ts";
import { umotHere } from "./support/umotHere.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

/** Answers one line after the other, and what was said and asked meanwhile. */
async function answered(answers: readonly string[], language: Language = "en", known?: "hotel") {
  const waiting = [...answers];
  const said: string[] = [];
  const asking = {
    say: (text: string) => void said.push(text),
    ask: (question: string) => Promise.resolve((said.push(question), waiting.shift())),
    close: () => {},
  };
  const text = writeTemplate(await askForMarket(asking, known, language), "umot.schema.json");
  const { scenario, problems } = readScenario(() => text, "my.yaml");
  expect(problems).toEqual([]);
  if (scenario === undefined) throw new Error("no scenario");
  return { scenario, said, left: waiting.length };
}

const ENTER = "";

test.each(TEMPLATE_NAMES)(
  "answers that are all Enter leave the template %s, wherever it is found",
  async (name) => {
    const { scenario } = await answered([name, ...Array<string>(7).fill(ENTER)]);
    expect(scenario.expect).toEqual([]);
    expect(Object.keys(scenario.brands)).toHaveLength(3);
  },
);

test("what is answered stands in the scenario", async () => {
  const { scenario, left } = await answered(
    [
      "Hotel Sole",
      "€180,50",
      "4.4",
      "1.204",
      "Hotel Luna; Casa Marina",
      "$200",
      "9",
      "4",
      "",
      "",
      "",
      "",
      "1, 4",
    ],
    "en",
    "hotel",
  );
  expect(left).toBe(0);
  const { hotelSole, hotelLuna, casaMarina } = scenario.brands;
  expect(scenario.focus).toBe("hotelSole");
  expect([hotelSole, hotelLuna, casaMarina].map(({ price }) => price)).toEqual([180.5, 200, 185]);
  expect(hotelSole.startingReviews).toEqual({ count: 1204, stars: 4.4 });
  expect(hotelLuna.startingReviews).toEqual({ count: 900, stars: 4 });
  const isNowhere = (coverage: object) => Object.values(coverage).every((chance) => chance === 0);
  const nowhere = Object.entries(hotelSole.coverage).flatMap(([channel, chances]) =>
    isNowhere(chances) ? [channel] : [],
  );
  expect(nowhere).toEqual(["portal", "reviews", "social", "site", "telephone"]);
  expect(scenario.market.currency).toBe("EUR");
});

test("what cannot be read is asked again, with what is allowed", async () => {
  const { said } = await answered(
    ["8", "hotel", "Sole", "free", "10", "six", "", "1,5", "", "Sole", "", "0", ""],
    "it",
  );
  const words = (what: RegExp) => said.filter((line) => what.test(line));
  expect(words(/^Scrivi|^Indicane/)).toEqual([
    "Scrivi un numero da 1 a 7.",
    "Scrivi un prezzo di almeno 0,01, come 24,50 o €24,50.",
    "Scrivi un numero da 1 a 5, come 4,3; dimezza i voti su una scala fino a 10.",
    "Scrivi un numero intero, come 120.",
    "Indicane al massimo 63, ciascuno una volta, e non te stesso.",
    "Scrivi numeri da 1 a 7 separati da virgole, come 1,3.",
  ]);
});

test("whoever leaves gets no market", async () => {
  await expect(answered(["hotel", "Sole"])).rejects.toThrow(NoAnswer);
});

test("every place of a template has a name in both languages", async () => {
  for (const name of TEMPLATE_NAMES) {
    const { said } = await answered([name, ...Array<string>(7).fill(ENTER)], "it");
    const places = said.slice(said.findIndex((line) => line.includes("Dove ti si trova")) + 1, -1);
    expect(places.filter((line) => /^ {2}\d+ {2}[a-zA-Z]+$/.test(line))).toEqual([]);
  }
});

test("umot init --ask asks nobody off a terminal, and nothing that files say", async () => {
  const off = await umotHere(["init", "off.yaml", "--ask"], place.path);
  expect(off).toMatchObject({ code: 2, stderr: expect.stringMatching(/--ask needs somebody at a keyboard/) });
  const both = await umotHere(["init", "off.yaml", "--ask", "--from", "x.csv"], place.path);
  expect(both).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/--ask cannot be combined with --from/),
  });
});

// A terminal of its own, as util-linux makes one.
const hasTerminals = /util-linux/.test(spawnSync("script", ["--version"], { encoding: "utf8" }).stdout ?? "");

describe.skipIf(!hasTerminals)("in a terminal (needs script of util-linux)", () => {
  const type = (file: string, keys: string, last?: string) => {
    const program = [process.execPath, resolve("dist/cli/main.js"), "init", file, "--ask"];
    const env = { PATH: process.env["PATH"] ?? "", LANG: "en_GB.UTF-8", TERM: "dumb" };
    const child = spawn("script", ["-qec", program.join(" "), "/dev/null"], { cwd: place.path, env });
    child.stdin.write(keys);
    // A terminal in which nobody reads keys yet makes a signal of Ctrl-C before umot has asked anything.
    if (last !== undefined)
      child.stdout.on("data", (said) => String(said).includes("guest") && child.stdin.write(last));
    return ended(child);
  };

  test("umot init --ask ends with a checked file and the next command", async () => {
    const { code, stdout } = await type("asked.yaml", `3\rSole\r150\r${"\r".repeat(4)}`);
    expect(code).toBe(0);
    expect(stdout.replaceAll("\r", "").split("\n").slice(-3)).toEqual([
      "Checked: umot check asked.yaml finds no problems",
      "Next: umot run asked.yaml",
      "",
    ]);
    const written = readFileSync(join(place.path, "asked.yaml"), "utf8").split("\n");
    expect(written.filter((line) => line.includes("price: 150"))).toMatchInlineSnapshot(`
      [
        "    price: 150",
      ]
    `);
  });

  test("Ctrl-C ends it, and nothing is written", async () => {
    const { code, stdout } = await type("left.yaml", "1\rSole\r", "\u0003");
    expect({ code, said: stdout.trim().split("\n").at(-1) }).toEqual({
      code: 130,
      said: "Nothing was written.",
    });
    expect(existsSync(join(place.path, "left.yaml"))).toBe(false);
  });
});
