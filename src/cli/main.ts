#!/usr/bin/env node
import { ExitCode } from "./exitCode.ts";
import { languageTyped } from "./languageOf.ts";
import { runProgram } from "./program.ts";
import { reportError } from "./reportError.ts";

// A reader that has seen enough (`umot … | head`) closes the pipe; that is no fault of anybody's.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (cause: NodeJS.ErrnoException) => {
    if (cause.code === "EPIPE") process.exit(ExitCode.done);
    throw cause;
  });
}
process.on("uncaughtException", (cause) =>
  process.exit(reportError(cause, languageTyped(process.argv.slice(2), process.env))),
);

// Not process.exit(…): what was printed to a pipe would be lost.
process.exitCode = await runProgram(process.argv.slice(2));
