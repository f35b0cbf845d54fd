// The page in another browser, and within another page.
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { simulate } from "../../src/model/simulate.ts";
import { keyFromSeed, replicationKey } from "../../src/numeric/luck/random.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { readScenario } from "../../src/scenario/read/readScenario.ts";
import { resultHash } from "../../src/files/store/resultHash.ts";
import { toolVersion } from "../../src/files/folders/toolVersion.ts";
import { WITNESSES } from "../../src/studies/runs/replicate.ts";
import { shareFragment } from "../../src/studio/link/shareLink.ts";
import { launchChromium, withoutChromium } from "../support/chromium.ts";
import { type Firefox, launchFirefox, withoutFirefox } from "../support/firefox.ts";
import { ORIGIN, serveFolder } from "../support/servedFolder.ts";
import { openStudio, withoutStudio } from "../support/studioPage.ts";

const path = "restaurant/trattoria.yaml";
const changes = [
  { path: "market.consumers", value: 400 },
  { path: "market.days", value: 90 },
];
const market = { path, changes };
const noFirefox = withoutFirefox || withoutStudio;
const noChromium = withoutChromium || withoutStudio;

describe.skipIf(noFirefox)(`the studio in Firefox${noFirefox ? ` (${noFirefox})` : ""}`, () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
  }, 120_000);
  afterAll(() => firefox.close());

  test("opens from disk, plays, and has the fingerprint of the same run here", async () => {
    const file = pathToFileURL("dist/studio/umot-studio.html").href;
    await firefox.navigate(`${file}${shareFragment(market)}`);
    const text = (selector: string) => `return document.querySelector("${selector}")?.textContent ?? ""`;
    await until(() => firefox.evaluate(text(".play")), /Play|Avvia/);
    await firefox.click(".play");
    await until(() => firefox.evaluate(text(".time .now")), /\b([3-9]|\d\d)\b (of|di) 90/);
    expect(await until(() => firefox.evaluate(text(".fingerprint code")), /\w{16}/)).toBe(runHere());
  }, 200_000);
});

describe.skipIf(noChromium)(`the studio in other places${noChromium ? ` (${noChromium})` : ""}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("a frame of another page shows the market and its answer, and no levers", async () => {
    const page = await browser.newPage({ viewport: { width: 980, height: 760 } });
    const faults: string[] = [];
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    const unanswered = await serveFolder(page, "dist/studio");
    const frame = `<iframe src="${ORIGIN}/?frame${shareFragment(market)}" width="900" height="640"></iframe>`;
    await page.route(`${ORIGIN}/mine`, (route) =>
      route.fulfill({ contentType: "text/html", body: `<!doctype html><h1>Mine</h1>${frame}` }),
    );
    await page.goto(`${ORIGIN}/mine`);
    const inside = page.frameLocator("iframe");
    await inside.getByRole("button", { name: "▶ Play" }).click();
    await inside.locator(".answer").filter({ hasText: "runs)" }).waitFor({ timeout: 100_000 });
    expect(await inside.locator("aside").isVisible()).toBe(false);
    const time = await inside.locator(".time").boundingBox();
    const whole = await page.locator("iframe").boundingBox();
    expect(Math.round((time?.y ?? 0) + (time?.height ?? 0))).toBe(
      Math.round((whole?.y ?? 0) + (whole?.height ?? 0) - 2),
    );
    expect([faults, unanswered]).toEqual([[], []]);
  }, 150_000);

  test("no script but the page's own is run in it", async () => {
    const { page } = await openStudio(browser, { market });
    await page.getByRole("button", { name: "▶ Play" }).waitFor();
    await expect(page.addScriptTag({ content: "window.intruder = true" })).rejects.toThrow(
      /CSP|Content Security|violates/,
    );
    expect(await page.evaluate("window.intruder")).toBeUndefined();
    for (const file of ["dist/studio/index.html", "dist/studio/umot-studio.html"])
      expect(/script-src[^;]*/.exec(existsSync(file) ? readFileSync(file, "utf8") : "")?.[0]).not.toMatch(
        /'unsafe-(inline|eval)'/,
      );
  }, 60_000);
});

/** The fingerprint of run 1, computed in this thread. */
function runHere(): string {
  const { scenario } = readScenario((name) => readFileSync(name, "utf8"), `scenarios/${path}`, changes);
  if (scenario === undefined) throw new Error("the scenario makes no sense");
  const run = simulate(
    toParameters(scenario, { logged: Math.min(WITNESSES, scenario.market.consumers) }),
    replicationKey(keyFromSeed(scenario.seed), 0),
  );
  return resultHash([run], toolVersion());
}

async function until(look: () => Promise<unknown>, wanted: RegExp): Promise<string> {
  for (let attempt = 0; attempt < 400; ++attempt) {
    const seen = String(await look());
    if (wanted.test(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`nothing like ${wanted} was seen`);
}
