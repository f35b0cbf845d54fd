import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Without one of these a package would not do what README.md promises. */
const NEEDED = [
  "README.md",
  "LICENSE",
  "CHANGELOG.md",
  "package.json",
  "dist/index.js",
  "dist/index.d.ts",
  "dist/library/charts.js",
  "dist/library/report.js",
  "dist/library/files.js",
  "dist/library/wide.js",
  "dist/cli/main.js",
  "dist/studio/umot-studio.html.gz",
  "scenarios/restaurant/trattoria.yaml",
  "scenarios/umot.schema.json",
  "docs/library.md",
];

/** What a package is made of, and nothing besides. */
const ALLOWED = /^(dist|scenarios|docs)\/|^(README|CHANGELOG)\.md$|^LICENSE$|^package\.json$/;
/** What no user needs. */
const UNWANTED = /\.test\.|\.tsbuildinfo$|\.map$|(^|\/)(node_modules|output)\//;

/** What is wrong with a list of the files of a package. */
export function fileFaults(files: readonly string[]): string[] {
  return [
    ...NEEDED.filter((name) => !files.includes(name)).map((name) => `the package lacks ${name}`),
    ...files
      .filter((name) => !ALLOWED.test(name) || UNWANTED.test(name))
      .map((name) => `the package should not hold ${name}`),
  ];
}

/** Packs umot as `npm publish` would, and looks at what comes of it: its files, its exports and its types. */
export function packageFaults(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "umot-release-"));
  try {
    const packed = run("npm", "pack", "--ignore-scripts", "--json", "--pack-destination", folder);
    if (packed.status !== 0) return [`npm pack: ${packed.said}`];
    const [{ filename, files }] = Object.values(
      JSON.parse(packed.printed) as Readonly<Record<string, Packed>>,
    );
    const archive = join(folder, filename);
    const looks = [
      ["publint", "run", archive, "--strict"],
      ["attw", archive, "--profile", "esm-only", "--exclude-entrypoints", "scenarios/*"],
    ];
    const found = looks.map(([name, ...words]) => ({ name, ...run("npx", "--no-install", name, ...words) }));
    return [
      ...fileFaults(files.map(({ path }) => path)),
      ...found
        .filter(({ status }) => status !== 0)
        .map(({ name, printed, said }) => `${name}: ${printed}${said}`),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

function run(program: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: "utf8", maxBuffer: 64e6 });
  return { status, printed: stdout, said: stderr };
}
