import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withoutChromium } from "../support/chromium.ts";

test.skipIf(withoutChromium)(
  "npm run pictures makes the pictures that README.md shows",
  { timeout: 300_000 },
  () => {
    const place = mkdtempSync(join(tmpdir(), "umot-pictures-"));
    try {
      const typed = ["tsx", "tools/pictures.ts", "--consumers", "100", "--runs", "1"];
      const { status, stderr } = spawnSync("npx", typed, {
        env: { ...process.env, PICTURES: place },
        encoding: "utf8",
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      const shown = Array.from(
        readFileSync("README.md", "utf8").matchAll(/docs\/pictures\/([\w.]+)/g),
        ([, name]) => name,
      );
      expect(readdirSync(place).toSorted()).toEqual(shown.toSorted());
      for (const name of shown) expect(sizeOf(readFileSync(join(place, name))), name).toSatisfy(isPicture);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  },
);

/** Width and height as the head of a PNG says them. */
function sizeOf(png: Buffer): [kind: string, width: number, height: number] {
  return [png.toString("latin1", 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)];
}

const isPicture = ([kind, width, height]: [string, number, number]) =>
  kind === "PNG" && width >= 900 && height >= 500;
