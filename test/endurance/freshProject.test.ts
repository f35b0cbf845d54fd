import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, transformSync } from "esbuild";
import { build as buildWithVite } from "vite";
import { afterAll, expect, test } from "vitest";
import { launchChromium, withoutChromium } from "../support/chromium.ts";
import { openPackedProject, type PackedProject, programsIn, sizeOf } from "../support/packedProject.ts";

const opened = openPackedProject();
const why = typeof opened === "string" ? opened : undefined;
const project = opened as PackedProject;
afterAll(() => {
  if (why === undefined) rmSync(project.folder, { recursive: true });
});
const title = (what: string) => (why === undefined ? what : `${what} (${why})`);

const PROGRAMS = programsIn("docs/library.md");
/** What is drawn with, lent by the clone. */
const DRAWING = [
  "@observablehq/plot",
  "d3-sankey",
  "jsdom",
  "linkedom",
  "@fontsource/inter",
  "@resvg/resvg-js",
];
const FONTS = ["inter", "noto-emoji", "noto-sans-arabic", "noto-sans-hebrew"];
const FLAGSHIP = "node_modules/umot/scenarios/restaurant/trattoria.yaml";
const SMALL = ["--consumers", "500", "--runs", "2", "--workers", "1"];

function did(program: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = project.run(program, ...words);
  expect([words.join(" "), status, status === 0 ? "" : stdout + stderr]).toEqual([words.join(" "), 0, ""]);
  return stdout;
}

test.skipIf(why)(title("who only simulates installs at most 40 packages and 25 MB, and no script"), () => {
  const lock = JSON.parse(readFileSync(join(project.folder, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
  };
  const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
  expect(packages.length).toBeGreaterThan(10);
  expect(packages.length).toBeLessThanOrEqual(40);
  expect(sizeOf(join(project.folder, "node_modules"))).toBeLessThanOrEqual(25e6);
  expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});

test.skipIf(why)(title("without what draws, tables are written, and what to install is named"), () => {
  const plain = project.run("npx", "umot", "run", FLAGSHIP, ...SMALL, "--format", "csv");
  expect(plain.stdout).toContain("share");
  expect(plain.stderr).toContain("Only tables are written");
  expect(plain.stderr).toContain("npm install jsdom@29 linkedom@0.18 @observablehq/plot@0.6 d3-sankey@0.12");
  expect(existsSync(join(project.folder, "output/trattoria-run/manifest.json"))).toBe(true);
  expect(existsSync(join(project.folder, "output/trattoria-run/report.html"))).toBe(false);
  const asked = project.run("npx", "umot", "run", FLAGSHIP, ...SMALL, "--to", "pdf");
  expect([asked.status, asked.stdout]).toEqual([2, ""]);
  expect(asked.stderr).toMatch(
    /^umot: packages for PDF are not installed here\.\n {2}Install them: npm install .*pdfkit@0\.20/,
  );
});

test.skipIf(why)(
  title("types hold under strict and exactOptionalPropertyTypes, from TypeScript 5.6 to 7"),
  () => {
    for (const [at, program] of PROGRAMS.entries()) project.write(`program${at}.ts`, program);
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      module: "NodeNext",
      target: "ES2022",
      lib: ["ES2023", "DOM", "DOM.Iterable"],
      types: ["node"],
      typeRoots: [join(process.cwd(), "node_modules/@types")],
      noEmit: true,
    };
    project.write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["program*.ts"] }));
    // The compilers look: what is wrong in one program is the only thing that they find.
    project.write(
      "programWrong.ts",
      'import { simulate } from "umot";\nexport const wrong: string = simulate;\n',
    );
    // The ends of the range; the one between them checks the clone.
    for (const compiler of ["typescript56", "typescript7"]) {
      const { stdout } = project.run(
        "node",
        join(process.cwd(), "node_modules", compiler, "bin/tsc"),
        "-p",
        ".",
      );
      const faults = stdout.split("\n").filter((line) => line.includes("error TS"));
      expect([compiler, faults]).toEqual([
        compiler,
        [expect.stringContaining("programWrong.ts(2,14): error TS2322")],
      ]);
    }
  },
);

test.skipIf(why)(
  title("a run in a page, bundled by esbuild and by Vite, gives what the command gives"),
  async () => {
    project.write("page.js", PAGE);
    const entry = join(project.folder, "page.js");
    const made = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    const vite = await buildWithVite({
      root: project.folder,
      configFile: false,
      logLevel: "error",
      build: {
        write: false,
        target: "es2022",
        rollupOptions: { input: entry, preserveEntrySignatures: "strict" },
      },
    });
    const [chunk] = (vite as { readonly output: readonly { readonly code?: string }[] }).output;
    const bundles = [made.outputFiles[0].text, chunk.code ?? ""];
    for (const text of bundles) expect(gzipSync(text).length).toBeLessThanOrEqual(150_000);
    if (withoutChromium) return;
    did(
      "npx",
      "umot",
      "run",
      FLAGSHIP,
      ...SMALL,
      "--set",
      "expect=[]",
      "--seed",
      "a",
      "--events",
      "0",
      "--out",
      "asked",
    );
    const { results, version } = JSON.parse(
      readFileSync(join(project.folder, "asked/manifest.json"), "utf8"),
    ) as Readonly<Record<"results" | "version", string>>;
    const scenario = readFileSync(join(project.folder, FLAGSHIP), "utf8");
    for (const text of bundles) expect(await runInPage(text, scenario, version)).toBe(results);
  },
);

test.skipIf(why)(
  title("every program of docs/library.md runs, and with what draws `npx umot` is complete"),
  () => {
    project.lend(...DRAWING, ...FONTS.map((name) => `@expo-google-fonts/${name}`));
    for (const [at, program] of PROGRAMS.entries()) {
      const { code } = transformSync(program, { loader: "ts", target: "es2022" });
      writeFileSync(join(project.folder, `program${at}.mjs`), code);
      expect(did("node", `program${at}.mjs`)).not.toBe("");
    }
    for (const made of ["shareOverTime.svg", "report.html"])
      expect([made, existsSync(join(project.folder, made))]).toEqual([made, true]);
    did("npx", "umot", "studio", "--out", "studio.html");
    expect(readFileSync(join(project.folder, "studio.html"), "utf8")).toBe(
      readFileSync("dist/studio/umot-studio.html", "utf8"),
    );
    did("npx", "umot", "init", "my.yaml");
    did("npx", "umot", "run", "my.yaml", "--runs", "4", "--workers", "2");
    expect(existsSync(join(project.folder, "output/my-run/report.html"))).toBe(true);
  },
);

test.skipIf(why)(title("publint and attw find nothing wrong with the archive"), () => {
  const tool = (name: string) => join(process.cwd(), "node_modules/.bin", name);
  did(tool("publint"), "run", project.archive, "--strict");
  did(tool("attw"), project.archive, "--profile", "esm-only", "--exclude-entrypoints", "scenarios/*");
});

/** A page that simulates, and says by its fingerprint what came out. */
const PAGE = `
import { fingerprint, inThisThread, readScenario, replicate, toParameters } from "umot";
export async function run(text, version) {
  const { scenario } = readScenario(() => text, "trattoria.yaml", ["market.consumers=500"]);
  const options = { runs: 2, seed: "a", witnesses: 0 };
  const { runs } = await replicate(scenario, toParameters(scenario), options, inThisThread);
  return fingerprint(runs, version);
}
`;

async function runInPage(module: string, ...words: readonly string[]): Promise<unknown> {
  const server = createServer(({ url }, response) => {
    const isModule = url === "/page.js";
    response.writeHead(200, { "content-type": isModule ? "text/javascript" : "text/html" });
    response.end(isModule ? module : "<!doctype html>");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate(`import("/page.js").then(({ run }) => run(...${JSON.stringify(words)}))`);
  } finally {
    await browser.close();
    server.close();
  }
}
