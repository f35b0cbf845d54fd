import { buildSync } from "esbuild";
import type { Executor } from "../../src/experiment/executor.ts";
import type { simulate } from "../../src/model/simulate.ts";

/**
 * Does runs in this thread with the engine of `src` as one file of plain JavaScript.
 *
 * The test runner turns every imported function into a look-up that V8 does not inline, which makes the engine's
 * inner loops three to four times slower; a bundle is loaded as it is. The results are the same.
 */
export async function bundledEngine(): Promise<Executor & { readonly simulate: typeof simulate }> {
  const { outputFiles } = buildSync({
    entryPoints: ["src/model/simulate.ts"],
    bundle: true,
    format: "esm",
    platform: "neutral",
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  const engine = (await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as {
    simulate: typeof simulate;
  };
  return {
    simulate: engine.simulate,
    async run(tasks, receive) {
      for (const [index, { parameters, key }] of tasks.entries()) {
        receive(engine.simulate(parameters, key), index);
      }
    },
    async close() {},
  };
}
