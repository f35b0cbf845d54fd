import { Command } from "commander";
import { expect, test } from "vitest";
import { COMMANDS } from "../commands.ts";
import { noteTyping } from "./typed.ts";

/** A command as it is declared, and what it says was typed. */
async function commandCalled(name: string) {
  const command = new Command(name).exitOverride();
  const { command: file } = await COMMANDS[name].load();
  file.declare(command, (text) => text.en);
  // What hooks refuse is no matter here: nothing is done, so that nothing can be refused.
  return { command, typed: noteTyping(command) };
}

/** A value that an option takes, where it takes one. */
const VALUES: Readonly<Record<string, string>> = {
  "--set": "brands.*.price=3",
  "--seed": "it's",
  "--vary": "brands.nonna.price=20..30:3",
  "--with": "brands.nonna.price=30, brands.nonna.quality=0.5",
  "--precision": "share:0.01",
  "--lever": "brands.nonna.price=20..30",
  "--cost": "brands.nonna.quality=5",
  "--constraint": "nonna.share.total >= 0.2",
  "--brand": "nonna",
  "--goal": "sales",
  "--metric": "nonna.stars.end",
  "--period": "last90",
  "--method": "sobol",
  "--design": "lhs",
  "--theme": "dark",
  "--csv-dialect": "it",
  "--events-format": "csv,parquet",
  "--to": "pdf,xlsx",
  "--lang": "it",
  "--level": "0.5",
  "--frontier": "7",
  "--rivals": "3",
  "forecast --method": "naive",
  "backtest --method": "naive",
  "--every": "week",
  "--dates": "dmy",
  "--origins": "3",
  "--sheet": "pupil",
  "--template": "hotel",
};

/** Where things are, how fast they are done, and what is said meanwhile: no trace of it is in a folder. */
const TRACELESS = [
  "--out",
  "--no-out",
  "--store",
  "--no-store",
  "--resume",
  "--force",
  "--workers",
  "--queue",
  "--tasks",
  "--quiet",
  "--format",
  "--document",
  "--list",
];

test.each(Object.keys(COMMANDS))("umot %s remembers every option that a folder depends on", async (name) => {
  const { options } = (await commandCalled(name)).command;
  for (const option of options) {
    const flag = option.long ?? "";
    const value = option.required ? [VALUES[`${name} ${flag}`] ?? VALUES[flag] ?? "200"] : [];
    if (flag === "--format") value[0] = "json";
    const { command, typed } = await commandCalled(name);
    command.action(() => {});
    const words = command.registeredArguments.filter(({ required }) => required).map(() => "a file.yaml");
    command.parseOptions([flag, ...value]);
    command.processedArgs = words;
    const quote = (word: string) =>
      /^[\w./=:,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
    const again = TRACELESS.includes(flag) ? [] : [flag, ...value];
    const all = ["umot", name, ...words, ...again].map(quote).join(" ");
    expect(typed().command).toBe(all);
  }
});

test("the command that makes a folder again holds options in one order, the last of each, and all of a list", async () => {
  const { command, typed } = await commandCalled("compare");
  const given = ["--seed", "a", "--runs", "3", "--set", "a=1", "--seed", "b", "--to", "pdf", "--set", "b=2"];
  command.parseOptions(given);
  command.processedArgs = ["one.yaml", ["two.yaml", "three.yaml"]];
  expect(typed().command).toBe(
    "umot compare one.yaml two.yaml three.yaml --runs 3 --seed b --to pdf --set a=1 --set b=2",
  );
});

test("a language that nobody typed is that of the system, and is remembered where it is not English", async () => {
  const { command, typed } = await commandCalled("run");
  command.processedArgs = ["one.yaml"];
  expect(typed().command).toBe("umot run one.yaml");
  command.setOptionValueWithSource("lang", "it", "default");
  expect(typed().command).toBe("umot run one.yaml --lang it");
});

test("how results are shown decides nothing about the question, and everything else does", async () => {
  const choices = async (...words: string[]) => {
    const { command, typed } = await commandCalled("run");
    command.parseOptions(words);
    command.processedArgs = ["one.yaml"];
    return typed().choices;
  };
  const plain = await choices();
  expect(await choices("--to", "pdf", "--lang", "it", "--quiet", "--workers", "3")).toEqual(plain);
  expect(await choices("--seed", "other")).not.toEqual(plain);
  expect(await choices("--events", "5")).not.toEqual(plain);
});
