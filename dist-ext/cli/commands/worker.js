import { availableParallelism } from "node:os";
import { engineHash } from "../../files/store/engineHash.js";
import { toolVersion } from "../../files/folders/toolVersion.js";
import { readQueueAddress } from "../../machines/queue/queueAddress.js";
import { serveQueue } from "../../machines/queue/serveQueue.js";
import { workerWords } from "../../machines/words/workerWords.js";
import { ExitCode } from "../exitCode.js";
import { commandFile } from "../flags/commandFile.js";
import { addSpeechFlags } from "../flags/commonFlags.js";
import { wholeNumber } from "../flags/optionValues.js";
import { listenForInterrupt } from "../terminal/interrupt.js";
import { createTerminal } from "../terminal/terminal.js";
import { sharedHelp } from "../words/help/everywhere.js";
import { workerHelp } from "../words/help/worker.js";
export const command = commandFile({
    examples: workerHelp.examples,
    declare(command, say) {
        command
            .requiredOption("--queue <address>", say(workerHelp.queue))
            .option("--workers <number>", say(sharedHelp.workers), wholeNumber("--workers", 1, 256, 2));
        addSpeechFlags(command, say, ["table"]);
    },
    async act(_, flags) {
        const { lang, quiet } = flags;
        const terminal = createTerminal({ language: lang, quiet });
        const words = workerWords[lang];
        const address = readQueueAddress(flags.queue, process.env);
        const threads = flags.workers ?? availableParallelism();
        const [engine, version] = [engineHash(), toolVersion()];
        const voice = {
            begins: () => terminal.tell(words.begins(address.shown, threads, version, engine.slice(0, 8))),
            lost: () => terminal.warn(words.lost(address.shown)),
            back: () => terminal.tell(words.back(address.shown)),
            full: () => terminal.warn(words.full(address.shown)),
            refuses: (theirs) => terminal.warn(words.refused(theirs.host, named(theirs.version, theirs.engine), named(version, engine))),
        };
        const interrupt = listenForInterrupt(() => terminal.tell(words.ending));
        const { signal } = interrupt;
        try {
            const done = await serveQueue({ address, threads, engine, version, voice, signal });
            terminal.tell(words.ended(new Intl.NumberFormat(lang).format(done)));
            return ExitCode.done;
        }
        finally {
            interrupt.release();
        }
    },
});
/** A version as people can tell it from another one that is called the same. */
const named = (version, engine) => `${version} (engine ${engine.slice(0, 8)})`;
