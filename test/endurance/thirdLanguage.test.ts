// Adding a language is adding texts: a third one is made of the English texts, and what every command then writes on
// screen, on pages, slides and sheets is searched for words that nobody could have translated.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isMap, parseDocument, visit } from "yaml";
import { buildPseudoLanguage, marked, PSEUDO } from "../support/pseudoLanguage.ts";

const place = mkdtempSync(join(tmpdir(), "umot-third-language-"));
const copy = join(place, "copy");
const market = join(place, "market.yaml");
let complaints = "";

beforeAll(() => {
  mkdirSync(copy);
  complaints = buildPseudoLanguage(resolve("."), copy);
  const scenario = parseDocument(readFileSync("scenarios/restaurant/trattoria.yaml", "utf8"));
  visit(scenario, {
    Map: (_, map) => {
      if (isMap(map) && map.has("en") && map.has("it")) map.set(PSEUDO, marked(String(map.get("en"))));
    },
  });
  writeFileSync(market, String(scenario));
}, 240_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const [QUALITY, ADVERTISING] = ["brands.nonna.quality", "brands.nonna.advertising.daily"];
const SMALL = ["--consumers", "300", "--runs", "3", "--days", "60"];
const TWO = [`${QUALITY}=0.4..0.9`, `${ADVERTISING}=0..40`];

/** A command of each kind, on a market so small that it takes a moment. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  run: ["market.yaml", ...SMALL],
  compare: ["market.yaml", ...SMALL, "--money", "--with", `${QUALITY}=0.85`],
  sensitivity: ["market.yaml", ...SMALL, ...TWO.flatMap((range) => ["--vary", range])],
  optimise: ["market.yaml", ...SMALL, ...TWO.flatMap((range) => ["--lever", range])],
  claims: ["D12", "D20-ignored", "--consumers", "300", "--runs", "3"],
  calibrate: [
    ["market.yaml", "--consumers", "300", "--days", "60", "--runs", "40", "--draws", "10"],
    ["--data", resolve("test/support/series/trattoria.csv"), "--fit", TWO[0], "--fit", "choice.price=1..6"],
  ].flat(),
};

/** What stays as it is typed, drawn or computed: kinds of files, and keys of data, which programs read. */
const KEPT = ["SVG", "PNG", "CSV", "JSON", "html", "xlsx", "pptx", "lang", "product"];

/** Said by functions that only English texts call, which another language does not need. */
const OF_ENGLISH = ["raising", "Raising", "lifts", "lowers", "hardly", "moves", "less"];

function type(words: readonly string[]) {
  const program = join(copy, "dist/cli/main.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words, "--lang", PSEUDO], {
    cwd: place,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

/** Words in plain letters, each once. What goes on in digits is none: a version of base sixteen may begin so. */
const plainWords = (text: string) => [
  ...new Set(text.match(/(?<![\p{L}\p{N}_])[A-Za-z]{3,}(?![\p{L}\p{N}])/gu) ?? []),
];

/** Words of the data of a folder, of what was typed, and of the scenario: nobody translates these. */
function wordsKept(folder: string, typed: readonly string[]): ReadonlySet<string> {
  const data = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(csv|json)$/.test(name) && !name.endsWith("report.json"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const months = Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(PSEUDO, { month: "short" }).format(new Date(2018, month, 15)),
  );
  const texts = [...data, ...typed, readFileSync(market, "utf8")];
  const said = texts.flatMap((text) => text.match(/[A-Za-z]{3,}/g) ?? []);
  // A key of two words is shown as two: shopWindow, shop window.
  const parts = said.flatMap((word) => word.split(/(?=[A-Z])/).map((part) => part.toLowerCase()));
  return new Set([...said, ...parts, ...months, ...KEPT, ...OF_ENGLISH]);
}

/** What people read of a page in the language, without drawings' styles and the scenario as data. */
function pageText(folder: string): string {
  const page = readFileSync(join(folder, "report.html"), "utf8");
  const main = page.split(/(?=<main )/).find((part) => part.startsWith(`<main id="${PSEUDO}"`)) ?? "";
  const shown = main.replace(/<\/main>[\s\S]*|<(style|pre)[ >][\s\S]*?<\/\1>/g, "");
  const said = Array.from(shown.matchAll(/ (?:aria-label|title|alt)="([^"]*)"/g), ([, text]) => text);
  return [shown.replace(/<[^>]*>/g, " "), ...said].join(" ");
}

/** What people read of slides and sheets. */
function officeText(file: string): string {
  const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(file))));
  const read = parts.filter(([name]) =>
    /(slides|notesSlides|charts|worksheets)\/[^/]+\.xml$|sharedStrings/.test(name),
  );
  return read
    .flatMap(([, bytes]) =>
      Array.from(strFromU8(bytes).matchAll(/<(?:a:t|t|c:v)(?: [^>]*)?>([^<]*)</g), ([, text]) => text),
    )
    .join(" ");
}

test("every text has a place for one more language", () => {
  expect(complaints).toBe("");
});

test.each(Object.entries(TYPED))(
  "umot %s says nothing that cannot be translated",
  (command, words) => {
    const folder = join(place, command);
    const typed = [
      command,
      ...words,
      "--out",
      folder,
      "--no-store",
      "--workers",
      "1",
      "--to",
      "html,xlsx,pptx",
    ];
    const { status, said } = type(typed);
    // 1: an expectation did not hold, which in so small a market says nothing.
    expect(status === 0 || status === 1, said).toBe(true);
    const kept = wordsKept(folder, typed);
    const left = (text: string) => plainWords(text).filter((word) => !kept.has(word));
    expect({
      screen: left(said),
      page: left(pageText(folder)),
      slides: left(officeText(join(folder, "report.pptx"))),
      sheets: left(officeText(join(folder, "report.xlsx"))),
    }).toEqual({ screen: [], page: [], slides: [], sheets: [] });
    expect(pageText(folder)).toMatch(/\p{Script=Latin}/u);
  },
  120_000,
);

test("a fault of typing is said in the language, with its code and where it stands", () => {
  writeFileSync(join(place, "broken.yaml"), readFileSync(market, "utf8").replace("quality:", "qualiti:"));
  const { said } = type(["check", "broken.yaml"]);
  const kept = wordsKept(place, ["broken.yaml", "qualiti"]);
  expect(plainWords(said).filter((word) => !kept.has(word))).toEqual([]);
});
