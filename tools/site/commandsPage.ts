import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const words = {
  en: {
    title: "Commands",
    lead: "What each command prints with `--help`, written here by the commands themselves.",
    locale: "en_GB.UTF-8",
  },
  it: {
    title: "Comandi",
    lead: "Quello che ogni comando scrive con `--help`: questa pagina la compilano i comandi stessi.",
    locale: "it_IT.UTF-8",
  },
};

/** The page of all commands in one language, made of the help that they print, so that there is nothing to keep up. */
export async function commandsPage(language: "en" | "it"): Promise<string> {
  const { title, lead, locale } = words[language];
  // The built program: what loads this file would bundle the sources and lose their places.
  const { runProgram } = (await import(
    pathToFileURL(resolve("dist/cli/program.js")).href
  )) as typeof import("../../src/cli/program.ts");
  const overview = await printed(() => runProgram(["--help"]), locale);
  const names = Array.from(overview.matchAll(/^ {2}([a-z]+) {2,}\S/gm), ([, name]) => name);
  const sections = [`# ${title}`, lead, fenced(overview)];
  for (const name of names.filter((word) => word !== "umot")) {
    sections.push(`## ${name}`, fenced(await printed(() => runProgram([name, "--help"]), locale)));
  }
  return `${sections.join("\n\n")}\n`;
}

const fenced = (text: string) => `\`\`\`text\n${text.trim()}\n\`\`\``;

/** What is written to the reader's terminal meanwhile. */
async function printed(work: () => Promise<unknown>, locale: string): Promise<string> {
  const { stdout, env } = process;
  const before = { write: stdout.write, language: env["LANG"] };
  let text = "";
  env["LANG"] = locale;
  stdout.write = (chunk: string | Uint8Array) => ((text += String(chunk)), true);
  try {
    await work();
  } finally {
    stdout.write = before.write;
    env["LANG"] = before.language;
  }
  return text;
}
