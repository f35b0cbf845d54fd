import type { Tool } from "./toolOf.ts";

/** Longer than this is no value of a study. */
const LONGEST = 10_000;

/** What is wrong with the values of a call, in a sentence each; what the command itself checks is left to it. */
export function checkValues(
  { name, inputSchema }: Tool,
  values: Readonly<Record<string, unknown>>,
): string[] {
  const { properties, required } = inputSchema;
  const known = Object.keys(properties);
  return [
    ...required.filter((key) => values[key] === undefined).map((key) => `${name} needs ${key}.`),
    ...Object.entries(values).flatMap(([key, value]) => {
      if (!Object.hasOwn(properties, key))
        return [`${name} has no ${short(key)}; it takes ${known.join(", ")}.`];
      const { type } = properties[key];
      return isA(type, value)
        ? []
        : [`${key} must be ${NAMES[type]}, but is ${short(JSON.stringify(value))}.`];
    }),
  ];
}

const NAMES = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  array: "a list of texts",
} as const;

function isA(type: keyof typeof NAMES, value: unknown): boolean {
  if (type === "array") return Array.isArray(value) && value.length <= 100 && value.every(isText);
  if (type === "number") return typeof value === "number" && Number.isFinite(value);
  return type === "string" ? isText(value) : typeof value === type;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.length <= LONGEST && !value.includes("\0");
}

const short = (text: string | undefined) => (text === undefined ? "nothing" : text.slice(0, 60));
