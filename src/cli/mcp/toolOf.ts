import { Argument, Command, type Option } from "commander";
import type { Language } from "../../language/language.ts";
import type { CommandEntry } from "../flags/commandFile.ts";
import { assistantWords, type ValueType } from "../words/assistants.ts";

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

/** One value that a tool takes. */
interface Property {
  readonly type: ValueType;
  readonly items?: { readonly type: "string" };
  readonly description: string;
}

/** What an assistant may call, made of what a command declares. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: {
    readonly type: "object";
    readonly properties: Readonly<Record<string, Property>>;
    readonly required: string[];
    readonly additionalProperties: false;
  };
  /** the words to type for checked values */
  wordsOf(values: Readonly<Record<string, unknown>>): string[];
}

/** Where files go, how many threads there are and in which form is answered: that is the server's business. */
const NOT_OFFERED: ReadonlySet<string> = new Set(
  "out store resume force workers queue tasks quiet format document allowOutside csvDialect to lang events eventsFormat".split(
    " ",
  ),
);

/** Makes a tool of a command: its arguments and options by name, with their help. */
export async function toolOf(name: string, entry: CommandEntry, language: Language): Promise<Tool> {
  const { command: file } = await entry.load();
  const command = new Command(name);
  file.declare(command, (text) => text[language]);
  const options = command.options.filter(
    (option) => !NOT_OFFERED.has(option.attributeName()) && !option.negate,
  );
  const takes = (option: string) => command.options.some(({ long }) => long === option);
  const args = command.registeredArguments;
  const properties = Object.fromEntries([
    ...args.map((argument) => [argument.name(), propertyOf(argument)]),
    ...options.map((option) => [option.attributeName(), propertyOf(option)]),
  ]) as Record<string, Property>;
  return {
    name,
    description: entry.about[language],
    inputSchema: {
      type: "object",
      properties,
      required: args.filter(({ required }) => required).map((argument) => argument.name()),
      additionalProperties: false,
    },
    wordsOf: (values) => [
      name,
      ...(takes("--no-out") ? ["--no-out"] : []),
      ...(takes("--no-store") ? ["--no-store"] : []),
      `--lang=${language}`,
      ...options.flatMap((option) => typed(option, values[option.attributeName()])),
      "--",
      ...args.flatMap((argument) => listOf(values[argument.name()])),
    ],
  };
}

function propertyOf(part: Option | Argument): Property {
  const { description } = part;
  const isFlag = !(part instanceof Argument) && part.isBoolean();
  if (isFlag) return { type: "boolean", description };
  if (part.variadic || isCollected(part)) return { type: "array", items: { type: "string" }, description };
  const isNumber = !(part instanceof Argument) && /<number>/.test(part.flags);
  return { type: isNumber ? "number" : "string", description };
}

/** Options that may be given many times gather texts. */
function isCollected(part: Option | Argument): boolean {
  return part.parseArg?.name === "collect";
}

/** As one word, so that a value that begins with a dash is not taken for an option. */
function typed({ long }: Option, value: unknown): string[] {
  if (value === true) return [String(long)];
  if (value === false) return [];
  return listOf(value).map((text) => `${long}=${text}`);
}

function listOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}
