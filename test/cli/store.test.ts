import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlace } from "./support/umot.ts";
import { umotHere } from "./support/umotHere.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

const store = (...words: string[]) => umotHere(["store", ...words], place.path);

test("umot store shows what is kept, and lets go of it", async () => {
  const none = await store();
  expect(none).toMatchObject({ code: 0, stderr: "No run is kept in output/.runs.\n" });
  const quality = ["--with", "brands.nonna.quality=0.9", "--runs", "2", "--workers", "1", "--store", "kept"];
  await umotHere(["compare", "small.yaml", ...quality, "--no-out", "--format", "csv"], place.path);
  const { stdout, stderr } = await store("--store", "kept");
  expect(stdout).toMatch(/^\S.* +4 +[\d.]+ kB +1 minute ago +yes$/m);
  expect(stderr).toMatch(/^In all, 4 runs take [\d.]+ kB in kept; beyond 2 GB/);
  const italian = await store("--store", "kept", "--older-than", "1", "--lang", "it");
  expect(italian.stderr).toMatch(/^Non c'era niente da eliminare\.\nIn tutto 4 simulazioni occupano/);
  const kept = JSON.parse((await store("--store", "kept", "--prune", "--format", "json")).stdout);
  expect(kept).toMatchObject([{ runs: 4, isUsable: true }]);
  expect((await store("--store", "kept", "--clear")).stderr).toMatch(
    /^4 runs deleted: [\d.]+ kB\.\nNo run is kept in kept\.\n$/,
  );
  expect((await store("--store", "kept", "--format", "csv")).stdout).toBe("about,runs,bytes,used,isUsable\n");
});

test("umot store refuses what is no folder, and makes none", async () => {
  const { code, stderr } = await store("--store", "small.yaml");
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("small.yaml is a file") });
  expect((await store("--store", "nowhere")).code).toBe(0);
  expect(existsSync(join(place.path, "nowhere"))).toBe(false);
});
