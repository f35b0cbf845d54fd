#!/usr/bin/env node
import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/cli/main.js
try {
  let { begin } = await import("../bundle/begin-MJU5344Q.js");
  await begin();
} catch (cause) {
  if (!(cause instanceof Error && "code" in cause && cause.code === "EMFILE"))
    throw cause;
  let { LC_ALL, LC_MESSAGES, LANG } = process.env, isItalian = (LC_ALL || LC_MESSAGES || LANG || "").toLowerCase().startsWith("it");
  process.stderr.write(isItalian ? `umot: il sistema non lascia aprire abbastanza file.
  Alza il limite, per esempio con ulimit -n 1024.
` : `umot: the system does not let enough files be opened.
  Raise the limit, for example with ulimit -n 1024.
`), process.exitCode = 2;
}
