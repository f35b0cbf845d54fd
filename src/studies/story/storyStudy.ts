import type { Language } from "../../language/language.ts";
import { spokenIn } from "../../language/spoken.ts";
import type { Parameters } from "../../model/parameters.ts";
import { column } from "../../report/tables/columns.ts";
import type { Table } from "../../report/tables/table.ts";
import { escapeMarkdown } from "../../report/text/textTable.ts";
import { wrapText } from "../../report/text/wrapText.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { replicate, replicationTasks } from "../runs/replicate.ts";
import type { Study } from "../study.ts";
import { mostEventful } from "./scenes.ts";
import { storyOf, type StoryTold } from "./story.ts";
import { storyStudyWords } from "./words/storyStudy.ts";

/** Whose story is told, of which run. */
export interface StoryQuestion {
  readonly scenario: Scenario;
  /** with a log that holds the consumer */
  readonly parameters: Parameters;
  readonly seed: string;
  /** number of the consumer; left out, whoever of those logged lived through most */
  readonly consumer: number | undefined;
}

const RUNS = 1;

/** What one consumer lived through in one run, day by day. */
export const storyStudy: Study<StoryQuestion, StoryTold> = {
  agenda: ({ scenario, parameters, seed }, language) => ({
    about: spokenIn(scenario.title, language),
    tasks: replicationTasks(parameters, { runs: RUNS, seed, witnesses: undefined }),
  }),

  async conduct({ scenario, parameters, seed, consumer }, { executor, progress, signal }) {
    const told = await replicate(scenario, parameters, { runs: RUNS, seed, progress, signal }, executor);
    const [run] = told.runs;
    return run === undefined ? undefined : { ...told, consumer: consumer ?? mostEventful(run.events) ?? 0 };
  },

  outcome: ({ runs, failures = [] }) => ({
    done: runs.length,
    failed: failures.length,
    asked: RUNS,
    isFine: failures.length === 0,
  }),

  origin({ scenario, seed, runs, failures }) {
    return { scenario, seed, runs: runs.length, asked: RUNS, failures, wholeResults: runs };
  },

  mainTable: (told, _, language) => storyTable(told, language),

  tables: (told, _, language) => [storyTable(told, language)],

  data: (told, _, language) => ({
    "data/story.json": { consumer: told.consumer, ...storyOf(told, language) },
  }),

  async document(told, _, maker) {
    const { documentOfStory } = await import("./documentOfStory.ts");
    return documentOfStory(told, maker);
  },

  text(told, _, { language, width, paint }) {
    const { name, lines, nothing } = storyOf(told, language);
    const said = lines.map(({ when, what }) => `${paint.dim(when)}\n${wrapText(what, width, "  ")}`);
    return [
      paint.bold(`${name} · ${whereOf(told, language)}`),
      ...(said.length === 0 ? [nothing] : said),
    ].join("\n\n");
  },

  markdown(told, _, language) {
    const { name, lines, nothing } = storyOf(told, language);
    const said = lines.map(({ when, what }) => `**${escapeMarkdown(when)}.** ${escapeMarkdown(what)}`);
    const head = `## ${escapeMarkdown(`${name}, ${whereOf(told, language)}`)}`;
    return [head, ...(said.length === 0 ? [nothing] : said)].join("\n\n");
  },

  json: (told, _, language) => ({ consumer: told.consumer, ...storyOf(told, language) }),
};

/** Scene by scene; the sentences are in the language asked for. */
function storyTable(told: StoryTold, language: Language): Table {
  return {
    name: "data/story",
    about: {
      en: "What the consumer did, scene by scene",
      it: "Che cosa ha fatto la persona, scena per scena",
    },
    start: told.scenario.market.start,
    columns: [
      column("day"),
      column("when", {
        type: "text",
        about: { en: "Day, part of the day, device", it: "Giorno, fascia oraria, dispositivo" },
      }),
      column("what", {
        type: "text",
        about: { en: "What happened, as a sentence", it: "Che cosa è successo, in una frase" },
      }),
    ],
    rows: () => storyOf(told, language).lines.map(({ day, when, what }) => [day, when, what]),
  };
}

const whereOf = ({ scenario, seed }: StoryTold, language: Language) =>
  `${spokenIn(scenario.title, language)}, ${storyStudyWords[language].run(seed)}`;
