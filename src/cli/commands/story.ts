import { refuseForeignFile, replaceOwnFile } from "../../files/folders/singleFile.ts";
import { spokenIn } from "../../language/spoken.ts";
import { isLogged } from "../../model/people/sample.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { STORY_MARK, storyPage } from "../../studies/story/storyPage.ts";
import { storyOf, type StoryTold } from "../../studies/story/story.ts";
import { storyStudy } from "../../studies/story/storyStudy.ts";
import { CliError } from "../cliError.ts";
import { chosenIn, warnOverridden } from "../flags/chosenSettings.ts";
import { commandFile } from "../flags/commandFile.ts";
import {
  addReportFlag,
  addSettingFlags,
  addSpeechFlags,
  addStoreFlags,
  type RunFlags,
} from "../flags/commonFlags.ts";
import { addExecutionFlags } from "../flags/executionFlags.ts";
import { openScenario } from "../flags/openScenario.ts";
import { wholeNumber } from "../flags/optionValues.ts";
import { conductStudy } from "../study/conductStudy.ts";
import { createTerminal } from "../terminal/terminal.ts";
import { commandWords } from "../words.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import { optionFaults } from "../words/optionFaults.ts";
import type { CommandHelp } from "../../studies/study.ts";

/** Help of `umot story`. */
const storyHelp = {
  examples: [
    [
      "story scenarios/restaurant/trattoria.yaml",
      {
        en: "the journey of a consumer who lived through a lot",
        it: "il percorso di un consumatore a cui è successo di tutto",
      },
    ],
    [
      "story trattoria.yaml --consumer 42 --lang it",
      { en: "consumer number 42, in Italian", it: "il consumatore numero 42, in italiano" },
    ],
    [
      "story trattoria.yaml --days 60 --seed another",
      { en: "another year, the first two months", it: "un altro anno, i primi due mesi" },
    ],
    [
      "story trattoria.yaml --out anna.html",
      { en: "the same as a page to send or print", it: "lo stesso come pagina da inviare o stampare" },
    ],
  ],
  out: {
    en: "a folder (default: output/<scenario>-story), or name.html: only the story, as a page of its own",
    it: "una cartella (predefinito: output/<scenario>-story), o nome.html: solo la storia, come pagina a sé",
  },
  force: {
    en: "replace the result of another question, and files changed by hand or not written by umot",
    it: "sostituire il risultato di un'altra domanda, e i file modificati a mano o non scritti da umot",
  },
  consumer: {
    en: "whose story, from 0 (default: an eventful one)",
    it: "di chi è la storia, da 0 (predefinito: una movimentata)",
  },
  seed: {
    en: "equal seeds tell equal stories (default: the scenario's)",
    it: "semi uguali raccontano storie uguali (predefinito: quello dello scenario)",
  },
} as const satisfies CommandHelp;

interface Flags extends RunFlags {
  readonly consumer?: number;
}

/** Consumers among whom the one worth telling about is looked for. */
const CANDIDATES = 200;

export const command = commandFile<Flags>({
  examples: storyHelp.examples,

  declare(command, say) {
    command
      .argument("<scenario>", say(sharedHelp.scenario))
      .option("--consumer <number>", say(storyHelp.consumer), wholeNumber("--consumer", 0, 20_000_000, 42))
      .option("--seed <text>", say(storyHelp.seed));
    addExecutionFlags(command, say)
      .option("--out <place>", say(storyHelp.out))
      .option("--no-out", say(sharedHelp.noOut))
      .option("--force", say(storyHelp.force));
    addReportFlag(addStoreFlags(command, say), say);
    addSpeechFlags(addSettingFlags(command, say), say);
  },

  async act([path], flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const { scenario, ties } = openScenario(path, flags);
    const { consumers } = scenario.market;
    const { consumer } = flags;
    if (consumer !== undefined && consumer >= consumers)
      throw new CliError(optionFaults.consumerOutside(consumers, consumer));
    warnOverridden(scenario, chosenIn(flags.set), terminal);
    const logged = consumer === undefined ? CANDIDATES : sampleWith(consumer, consumers);
    const parameters = toParameters(scenario, { logged, ...(ties && { ties }) });
    const question = { scenario, parameters, seed: flags.seed ?? scenario.seed, consumer };
    const order = { question, typed, about: path, of: [scenario, ties] };
    const page = pageAsked(flags);
    if (page === undefined) return conductStudy(storyStudy, { ...order, flags }, terminal);
    refuseForeignFile(page, STORY_MARK, flags.force);
    const finish = (told: StoryTold) => {
      const title = spokenIn(scenario.title, flags.lang);
      replaceOwnFile(page, storyPage(storyOf(told, flags.lang), title, flags.lang), STORY_MARK, flags.force);
      terminal.tell(commandWords[flags.lang].written(page));
    };
    return conductStudy(storyStudy, { ...order, flags: { ...flags, out: false }, finish }, terminal);
  },
});

/** The page that is asked for in place of a folder: a name that ends as pages do. */
function pageAsked({ out }: Flags): string | undefined {
  return typeof out === "string" && /\.html?$/i.test(out) ? out : undefined;
}

/** The smallest sample of logged consumers that holds the one asked for. */
function sampleWith(consumer: number, consumers: number): number {
  for (let stride = Math.max(1, consumer); stride > 1; --stride) {
    const sample = Math.floor(consumers / stride);
    if (consumer % stride === 0 && isLogged(consumer, consumers, sample)) return sample;
  }
  return consumers;
}
