/*
 * What the page costs, in Chromium: npm run build && npx tsx tools/bench/studio.ts
 *
 * The flagship with 20,000 consumers. Machines are shared: what is said of the processor counts nobody else's work, what
 * is said of the clock does; a year in the page is told beside one in Node of the same half minute.
 */
import { readFileSync } from "node:fs";
import { simulate } from "../../src/model/simulate.ts";
import { keyFromSeed, replicationKey } from "../../src/numeric/luck/random.ts";
import { readScenario } from "../../src/scenario/read/readScenario.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { WITNESSES } from "../../src/studies/runs/replicate.ts";
import { launchChromium } from "../../test/support/chromium.ts";
import { type PageTask, traceOf } from "../../test/support/pageTrace.ts";
import { answerWith, openStudio } from "../../test/support/studioPage.ts";

const path = "restaurant/trattoria.yaml";
const changes = [{ path: "market.consumers", value: 20_000 }];
const { scenario } = readScenario((name) => readFileSync(name, "utf8"), `scenarios/${path}`, changes);
if (scenario === undefined) throw new Error("the scenario makes no sense");
const market = scenario;

const browser = await launchChromium();
const { page, faults } = await openStudio(browser, { market: { path, changes } });
const heap = await page.context().newCDPSession(page);
await page.getByRole("button", { name: "▶ Play" }).click();
for (const dots of ["1000", "20000"]) {
  await page.locator(".drawn select").selectOption(dots);
  await page.waitForTimeout(2000);
  await page
    .getByRole("slider", { name: "Quality · Trattoria Nonna", exact: true })
    .fill(dots === "1000" ? "0.8" : "0.75");
  const { tasks, pictures } = await traceOf(browser, page, () => page.waitForTimeout(10_000));
  console.log(`\n${dots} dots, ten seconds in which runs stream in`);
  console.log(`  tasks of the page: ${told(tasks)}; over 50 ms of the processor: ${longer(tasks)}`);
  console.log(`  charts drawn a second: ${tasks.filter(({ charted }) => charted).length / 10}`);
  console.log(`  pictures of those who move: ${pictures.length / 10} a second, ${told(pictures)}`);
}
await answerWith(page, /30 runs/);
await page.waitForTimeout(10_000);
console.log("\na lever turned, milliseconds until the first day and until the year is there; a year in Node");
for (const dots of ["1000", "20000"]) {
  await page.locator(".drawn select").selectOption(dots);
  // Other values for each: what was run before is kept.
  for (const value of dots === "1000" ? ["0.9", "0.85", "0.88"] : ["0.91", "0.86", "0.89"]) {
    await page.waitForTimeout(5000);
    const node = yearHere();
    await page.evaluate("performance.clearMarks(); window.turned = performance.now()");
    await page.getByRole("slider", { name: "Quality · Trattoria Nonna", exact: true }).fill(value);
    await page.waitForFunction(() => performance.getEntriesByName("umot: run recorded").length > 0);
    const marks = await page.evaluate<number[]>(
      "performance.getEntriesByType('mark').map(({ startTime }) => Math.round(startTime - window.turned))",
    );
    console.log(`  ${dots} dots: ${marks.join(", ")}; ${Math.round(node)}`);
  }
}
console.log("\nmemory of the page's thread, MB");
for (let runs = 0; runs < 4; ++runs) {
  await page.waitForTimeout(12_000);
  await heap.send("HeapProfiler.collectGarbage");
  const { usedSize } = await heap.send("Runtime.getHeapUsage");
  console.log(`  ${(usedSize / 1e6).toFixed(1)}: ${await page.locator(".progress span").textContent()}`);
  await page.getByRole("button", { name: "More runs" }).click();
}
console.log(faults);
await browser.close();

function told(tasks: readonly PageTask[]): string {
  const cost = tasks.map(({ processor }) => processor).toSorted((a, b) => a - b);
  const part = (share: number) => (cost[Math.floor(share * (cost.length - 1))] ?? 0).toFixed(1);
  return `processor ${part(0.5)} ms in the median, 99 of 100 within ${part(0.99)}, the longest ${part(1)}`;
}

function longer(tasks: readonly PageTask[]): string {
  const slow = (kind: "processor" | "elapsed") => tasks.filter((task) => task[kind] > 50).length;
  return `${slow("processor")} of ${tasks.length}, of the clock ${slow("elapsed")}`;
}

function yearHere(): number {
  const start = performance.now();
  simulate(toParameters(market, { logged: WITNESSES }), replicationKey(keyFromSeed(market.seed), 0));
  return performance.now() - start;
}
