import { expect, test } from "vitest";
import { readAmount } from "./amount.ts";
import { CliError } from "../cliError.ts";

test.each([
  ["30000", 30000],
  ["30000.5", 30000.5],
  ["30000,5", 30000.5],
  ["30,000.50", 30000.5],
  ["30.000,50", 30000.5],
  ["1.234.567", 1234567],
  ["1,234,567", 1234567],
  ["30 000", 30000],
  ["30'000", 30000],
  ["€30000", 30000],
  ["0.125", 0.125],
  ["0", 0],
  ["-5000", -5000],
  ["1e6", 1e6],
])("readAmount(…) reads %s", (text, amount) => {
  expect(readAmount("--budget", text, "EUR")).toBe(amount);
});

const faultOf = (text: string) => {
  try {
    readAmount("--budget", text, "EUR");
  } catch (cause) {
    if (cause instanceof CliError) return cause.fault;
  }
  return undefined;
};

test.each(["30.000", "30,000"])("readAmount(…) refuses %s by naming both amounts it could be", (text) => {
  expect(faultOf(text)).toEqual({
    message: {
      en: `--budget “${text}” could mean €30 or €30,000.`,
      it: `--budget “${text}” può voler dire 30\u00a0€ oppure 30.000\u00a0€.`,
    },
    advice: {
      en: "Write --budget 30 or --budget 30000.",
      it: "Scrivi --budget 30 oppure --budget 30000.",
    },
  });
});

test("readAmount(…) says how to write the small one of 2.125", () => {
  expect(faultOf("2.125")?.advice.en).toBe("Write --budget 2.1250 or --budget 2125.");
  expect(readAmount("--budget", "2.1250", "EUR")).toBe(2.125);
});

test.each(["", "much", "30k", "1.23.456", "NaN", "Infinity"])("readAmount(…) refuses “%s”", (text) => {
  expect(faultOf(text)?.message.en).toBe(`--budget must be an amount of money, but is “${text}”.`);
});
