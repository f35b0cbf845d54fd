import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  commandWords
} from "./chunk-P5LH5VXP.js";
import {
  ExitCode
} from "./chunk-AHPUJ2XP.js";

// dist-all/cli/terminal/interrupt.js
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"], listeners = [], hasStopped = !1;
function guardAgainstInterrupts(language) {
  let stop = () => {
    let listener = listeners.at(-1);
    listener === void 0 && !hasStopped && process.stderr.write(`
${commandWords[language].stoppedAtOnce}
`), (listener === void 0 || hasStopped) && process.exit(ExitCode.interrupted), hasStopped = !0, listener();
  };
  for (let name of SIGNALS)
    process.on(name, stop);
  return () => {
    for (let name of SIGNALS)
      process.off(name, stop);
  };
}
function listenForInterrupt(tell) {
  let controller = new AbortController(), listener = () => {
    controller.abort(), tell();
  };
  return listeners.push(listener), {
    signal: controller.signal,
    release: () => {
      let at = listeners.lastIndexOf(listener);
      at >= 0 && listeners.splice(at, 1);
    }
  };
}

export {
  guardAgainstInterrupts,
  listenForInterrupt
};
