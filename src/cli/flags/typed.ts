import { shellWord } from "../../language/shellWord.ts";
import { USUAL_LANGUAGE } from "../../language/language.ts";
import type { Command, Option } from "commander";

/** What was typed, as far as the content of a folder depends on it. */
export interface Typed {
  /** the name of the command */
  readonly name: string;
  /** what to type to get the same folder again, to the byte */
  readonly command: string;
  /** values of the options that decide a result, those left out with their default */
  readonly choices: Readonly<Record<string, unknown>>;
}

/**
 * Options that leave no trace in a folder: where things are, how fast they are done, what is said meanwhile. Every
 * other option is part of the command that makes a folder again, so that a new one cannot be forgotten.
 */
const TRACELESS: ReadonlySet<string> = new Set([
  "out",
  "store",
  "resume",
  "force",
  "workers",
  "queue",
  "tasks",
  "quiet",
  "format",
  "document",
  "list",
]);

/** Options that decide how results are shown and in which files, but not which results. */
const SHOWN: ReadonlySet<string> = new Set(["lang", "to", "money", "csvDialect", "eventsFormat"]);

/**
 * Notes what is typed from now on.
 *
 * @param command - with all its options declared, before it reads what was typed
 * @returns gives what was typed, once it was read
 */
export function noteTyping(command: Command): () => Typed {
  const given = new Map<Option, string[]>();
  for (const option of command.options) {
    const note = (text?: string | null) => {
      const before = Array.isArray(command.getOptionValue(option.attributeName()))
        ? (given.get(option) ?? [])
        : [];
      given.set(option, [...before, ...(typeof text === "string" ? [text] : [])]);
    };
    command.on(`option:${option.name()}`, note);
  }
  return () => {
    const options: Record<string, unknown> = command.opts();
    const lasting = command.options.filter((option) => !TRACELESS.has(option.attributeName()));
    const words = lasting.flatMap((option) => wordsOf(option, given.get(option)));
    // Without being typed, the language is that of the system; English is what a system without one speaks.
    const { lang } = options;
    const isSpoken = typeof lang === "string" && lang !== USUAL_LANGUAGE && !words.includes("--lang");
    const language = isSpoken ? ["--lang", lang] : [];
    const paths = command.processedArgs.flat().map(String);
    const all = ["umot", command.name(), ...paths, ...words, ...language];
    return {
      name: command.name(),
      command: all.map(shellWord).join(" "),
      choices: Object.fromEntries(
        Object.entries(options).filter(([name]) => !TRACELESS.has(name) && !SHOWN.has(name)),
      ),
    };
  };
}

function wordsOf(option: Option, texts: readonly string[] | undefined): string[] {
  const name = option.long ?? option.flags;
  if (texts === undefined) return [];
  return texts.length === 0 ? [name] : texts.flatMap((text) => [name, text]);
}
