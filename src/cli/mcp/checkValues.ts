import type { Language } from "../../language/language.ts";
import { assistantWords, type ValueType } from "../words/assistants.ts";
import type { Tool } from "./toolOf.ts";

/** Longer than this is no value of a study. */
const LONGEST = 10_000;

/** What is wrong with the values of a call, in a sentence each; what the command itself checks is left to it. */
export function checkValues(
  { name, inputSchema }: Tool,
  values: Readonly<Record<string, unknown>>,
  language: Language,
): string[] {
  const words = assistantWords[language];
  const short = (text: string | undefined) => (text === undefined ? words.nothing : text.slice(0, 60));
  const { properties, required } = inputSchema;
  const known = Object.keys(properties).join(", ");
  return [
    ...required.filter((key) => values[key] === undefined).map((key) => words.needs(name, key)),
    ...Object.entries(values).flatMap(([key, value]) => {
      if (!Object.hasOwn(properties, key)) return [words.hasNo(name, short(key), known)];
      const { type } = properties[key];
      return isA(type, value) ? [] : [words.mustBe(key, type, short(JSON.stringify(value)))];
    }),
  ];
}

function isA(type: ValueType, value: unknown): boolean {
  if (type === "array") return Array.isArray(value) && value.length <= 100 && value.every(isText);
  if (type === "number") return typeof value === "number" && Number.isFinite(value);
  return type === "string" ? isText(value) : typeof value === type;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.length <= LONGEST && !value.includes("\0");
}
