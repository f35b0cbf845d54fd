/**
 * Options that leave no trace in a folder: where things are, how fast they are done, what is said meanwhile. Every
 * other option is part of the command that makes a folder again, so that a new one cannot be forgotten.
 */
const TRACELESS = new Set([
    "out",
    "store",
    "resume",
    "force",
    "workers",
    "queue",
    "quiet",
    "format",
    "document",
    "list",
]);
/** Options that decide how results are shown and in which files, but not which results. */
const SHOWN = new Set(["lang", "to", "money", "csvDialect", "eventsFormat"]);
/**
 * Notes what is typed from now on.
 *
 * @param command - with all its options declared, before it reads what was typed
 * @returns gives what was typed, once it was read
 */
export function noteTyping(command) {
    const given = new Map();
    for (const option of command.options) {
        const note = (text) => {
            const before = Array.isArray(command.getOptionValue(option.attributeName()))
                ? (given.get(option) ?? [])
                : [];
            given.set(option, [...before, ...(typeof text === "string" ? [text] : [])]);
        };
        command.on(`option:${option.name()}`, note);
    }
    return () => {
        const options = command.opts();
        const lasting = command.options.filter((option) => !TRACELESS.has(option.attributeName()));
        const words = lasting.flatMap((option) => wordsOf(option, given.get(option)));
        // Without being typed, the language is that of the system; English is what a system without one speaks.
        const isSpoken = options["lang"] === "it" && !words.includes("--lang");
        const language = isSpoken ? ["--lang", "it"] : [];
        const paths = command.processedArgs.flat().map(String);
        const all = ["umot", command.name(), ...paths, ...words, ...language];
        return {
            name: command.name(),
            command: all.map(quoted).join(" "),
            choices: Object.fromEntries(Object.entries(options).filter(([name]) => !TRACELESS.has(name) && !SHOWN.has(name))),
        };
    };
}
function wordsOf(option, texts) {
    const name = option.long ?? option.flags;
    if (texts === undefined)
        return [];
    return texts.length === 0 ? [name] : texts.flatMap((text) => [name, text]);
}
/** In quotes where a shell would take a word for something else. */
function quoted(word) {
    return /^[\w./=:,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}
