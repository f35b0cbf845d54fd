import { afterEach, expect, test, vi } from "vitest";
import { RunsFailed } from "../studies/runs/runFailure.ts";
import { CliError } from "./cliError.ts";
import { reportError } from "./reportError.ts";

const written: string[] = [];
vi.spyOn(process.stderr, "write").mockImplementation((text) => {
  written.push(String(text));
  return true;
});
afterEach(() => {
  written.length = 0;
  vi.unstubAllEnvs();
});

const fault = {
  message: { en: "--runs must be a number.", it: "--runs deve essere un numero." },
  advice: { en: "Write --runs 20.", it: "Scrivi --runs 20." },
};

/** A text without what each machine has of its own: version, Node, system. */
const onAnyMachine = (said: string) =>
  said
    .replace(/umot \d+\.\d+\.\d+/, "umot …")
    .replaceAll(process.version, "v…")
    .replaceAll(`${process.platform} ${process.arch}`, "…");

test("reportError(…) of something to put right says what and how in the language spoken, code 2", () => {
  expect(reportError(new CliError(fault), "en")).toBe(2);
  expect(reportError(new CliError(fault), "it")).toBe(2);
  expect(written).toEqual([
    "umot: --runs must be a number.\n  Write --runs 20.\n",
    "umot: --runs deve essere un numero.\n  Scrivi --runs 20.\n",
  ]);
});

test("reportError(…) of runs that all failed says so, code 1: no bug to report", () => {
  const failures = [{ of: "", run: 0, message: "Array buffer allocation failed" }];
  expect(reportError(new RunsFailed("every run failed", failures), "en")).toBe(1);
  expect(written.join("")).toBe(
    "umot: So many runs failed that there is no result.\n  If memory runs short, try fewer consumers or --workers 1.\n",
  );
});

test("reportError(…) of a bug says what to report, without the stack of calls, code 70", () => {
  expect(reportError(new TypeError("x is not a function"), "en")).toBe(70);
  expect(onAnyMachine(written.join(""))).toMatchInlineSnapshot(`
    "umot: this is a mistake in umot, not in what you typed.

      TypeError: x is not a function

    Please report it with these three things:
      - the command you typed and the scenario
      - umot …, Node v…, …
      - what the same command says with DEBUG=1 in front of it
    "
  `);
});

test("reportError(…) shows the stack of calls with DEBUG", () => {
  vi.stubEnv("DEBUG", "1");
  reportError(new TypeError("x is not a function"), "en");
  expect(written.join("")).toMatch(/^\s+at /m);
});
