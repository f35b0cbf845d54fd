import type * as measure from "../browser/measureTexts.ts";
import { bundleForPage, launchChromium } from "./chromium.ts";

/** What was drawn in a page, and what is wrong with it. */
type Measured = ReturnType<typeof measure.measureMatrix>;

/** Runs calls of `test/browser/measureTexts.ts` in an empty page. */
export async function measureInPage(...calls: readonly string[]): Promise<Measured[]> {
  const script = await bundleForPage("test/browser/measureTexts.ts", "measure");
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
    await page.setContent("<!doctype html><body style='margin:20px'></body>");
    await page.addScriptTag({ content: script });
    const measured: Measured[] = [];
    for (const call of calls) measured.push(await page.evaluate(`measure.${call}`));
    return measured;
  } finally {
    await browser.close();
  }
}
