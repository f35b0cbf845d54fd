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

/** A text without the sizes of files, which compression decides. */
const sizeless = (said: string) => said.replace(/[\d.,]+ kB/g, "… kB");

test("umot store shows what is kept, and lets go of it", async () => {
  const none = await store();
  expect(none).toMatchObject({ code: 0, stderr: "No run is kept in output/.runs.\n" });
  const quality = ["--with", "brands.nonna.quality=0.9", "--runs", "2", "--workers", "1", "--store", "kept"];
  await umotHere(["compare", "small.yaml", ...quality, "--no-out", "--format", "csv"], place.path);
  const { stdout, stderr } = await store("--store", "kept");
  expect(sizeless(stdout).replace(/ +/g, " ")).toMatchInlineSnapshot(`
    "runs of runs size last used readable
    A trattoria in Milan and its neighb… 4 … kB 1 minute ago yes
    "
  `);
  expect(sizeless(stderr)).toMatchInlineSnapshot(`
    "In all, 4 runs take … kB in kept; beyond 2 GB, those unused for longest are deleted automatically.
    "
  `);
  const italian = await store("--store", "kept", "--older-than", "1", "--lang", "it");
  expect(sizeless(italian.stderr)).toMatchInlineSnapshot(`
    "Non c'era niente da eliminare.
    In tutto 4 simulazioni occupano … kB in kept; oltre 2 GB, quelle inutilizzate da più tempo vengono eliminate da sole.
    "
  `);
  const kept = JSON.parse((await store("--store", "kept", "--prune", "--format", "json")).stdout);
  expect(kept).toMatchObject([{ runs: 4, isUsable: true }]);
  expect(sizeless((await store("--store", "kept", "--clear")).stderr)).toBe(
    "4 runs deleted: … kB.\nNo run is kept in kept.\n",
  );
  expect((await store("--store", "kept", "--format", "csv")).stdout).toBe("about,runs,bytes,used,isUsable\n");
});

test("umot store refuses what is no folder, and makes none", async () => {
  const { code, stderr } = await store("--store", "small.yaml");
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("small.yaml is a file") });
  expect((await store("--store", "nowhere")).code).toBe(0);
  expect(existsSync(join(place.path, "nowhere"))).toBe(false);
});
