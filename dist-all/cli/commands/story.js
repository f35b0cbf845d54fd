import { summaryWords } from "../../studies/run/words/summary.js";
import { spokenIn } from "../../language/spoken.js";
import { inThisThread } from "../../studies/runs/executor.js";
import { replicate } from "../../studies/runs/replicate.js";
import { mostEventful } from "../../studies/story/scenes.js";
import { tellStory } from "../../studies/story/story.js";
import { formatCsv } from "../../files/formats/csv.js";
import { csvDialects } from "../../files/formats/csvDialect.js";
import { dateOf } from "../../report/tables/table.js";
import { isLogged } from "../../model/people/sample.js";
import { toParameters } from "../../scenario/compile/toParameters.js";
import { CliError } from "../cliError.js";
import { commandFile } from "../flags/commandFile.js";
import { addSettingFlags, addSpeechFlags } from "../flags/commonFlags.js";
import { escapeMarkdown } from "../../report/text/escapeMarkdown.js";
import { ExitCode } from "../exitCode.js";
import { formatJson } from "../terminal/formatJson.js";
import { openScenario } from "../flags/openScenario.js";
import { wholeNumber } from "../flags/optionValues.js";
import { createTerminal } from "../terminal/terminal.js";
import { wrapText } from "../../report/text/wrapText.js";
import { optionFaults } from "../words/optionFaults.js";
import { sharedHelp } from "../words/help/everywhere.js";
import { storyHelp } from "../../studies/story/words/storyHelp.js";
/** Consumers among whom the one worth telling about is looked for. */
const CANDIDATES = 200;
export const command = commandFile({
    examples: storyHelp.examples,
    declare(command, say) {
        command
            .argument("<scenario>", say(sharedHelp.scenario))
            .option("--consumer <number>", say(storyHelp.consumer), wholeNumber("--consumer", 0, 20_000_000, 42))
            .option("--seed <text>", say(storyHelp.seed));
        addSpeechFlags(addSettingFlags(command, say), say);
    },
    async act([path], flags) {
        const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
        const { scenario, ties } = openScenario(path, flags);
        const { consumers } = scenario.market;
        if (flags.consumer !== undefined && flags.consumer >= consumers) {
            throw new CliError(optionFaults.consumerOutside(consumers, flags.consumer));
        }
        const logged = flags.consumer === undefined ? CANDIDATES : sampleWith(flags.consumer, consumers);
        const seed = flags.seed ?? scenario.seed;
        const parameters = toParameters(scenario, { logged, ...(ties && { ties }) });
        const { runs } = await replicate(scenario, parameters, { runs: 1, seed }, inThisThread);
        const consumer = flags.consumer ?? mostEventful(runs[0].events) ?? 0;
        const story = tellStory(runs[0], scenario, consumer, flags.lang);
        terminal.print(formatStory(story, consumer, { ...flags, start: scenario.market.start }, `${spokenIn(scenario.title, flags.lang)}, ${summaryWords[flags.lang].storySeed(seed)}`, terminal));
        return ExitCode.done;
    },
});
/** The smallest sample of logged consumers that holds the one asked for. */
function sampleWith(consumer, consumers) {
    for (let stride = Math.max(1, consumer); stride > 1; --stride) {
        const sample = Math.floor(consumers / stride);
        if (consumer % stride === 0 && isLogged(consumer, consumers, sample))
            return sample;
    }
    return consumers;
}
function formatStory(story, consumer, { format, csvDialect = "standard", start }, where, terminal) {
    const { name, lines, nothing } = story;
    if (format === "json")
        return formatJson({ consumer, ...story });
    if (format === "csv") {
        return formatCsv(["day", "date", "when", "what"], lines.map(({ day, when, what }) => [day, dateOf(start, day), when, what]), csvDialects[csvDialect]).trimEnd();
    }
    const isMarkdown = format === "md";
    const head = isMarkdown
        ? `## ${escapeMarkdown(`${name}, ${where}`)}`
        : terminal.paint.bold(`${name} · ${where}`);
    const told = lines.map(({ when, what }) => isMarkdown
        ? `**${escapeMarkdown(when)}.** ${escapeMarkdown(what)}`
        : `${terminal.paint.dim(when)}\n${wrapText(what, terminal.width, "  ")}`);
    return [head, ...(lines.length === 0 ? [nothing] : told)].join("\n\n");
}
