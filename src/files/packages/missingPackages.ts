import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";

/** Inter and what it lacks, for what is drawn outside a browser. */
const fonts = [
  "@expo-google-fonts/inter",
  "@expo-google-fonts/noto-emoji",
  "@expo-google-fonts/noto-sans-arabic",
  "@expo-google-fonts/noto-sans-hebrew",
];
const pictures = ["@resvg/resvg-js", ...fonts];
const report = ["jsdom", "linkedom", "@observablehq/plot", "d3-sankey", "@fontsource/inter", ...pictures];

/**
 * Packages that come with a clone, and that a project installs for what it wants of them: who only simulates does
 * without a hundred megabytes.
 */
const PACKAGE_NEEDS = {
  /** the page, its charts and their pictures */
  report,
  pictures,
  pdf: [...report, "pdfkit", "svg-to-pdfkit", "bidi-js"],
  pptx: [...report, "pptxgenjs"],
  xlsx: [...report, "write-excel-file"],
  /** reading the tables of workbooks */
  workbooks: ["read-excel-file"],
  assistants: ["@modelcontextprotocol/sdk"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What something needs packages for. */
export type PackageNeed = keyof typeof PACKAGE_NEEDS;

const { resolve } = createRequire(import.meta.url);

/** What must be installed for some purposes and is not, each with the version that fits, as npm takes them. */
export function missingPackages(needs: readonly PackageNeed[]): string[] {
  const names = new Set(needs.flatMap((need): readonly string[] => PACKAGE_NEEDS[need]));
  const missing = [...names].filter((name) => !isInstalled(name));
  if (missing.length === 0) return [];
  const ranges = rangesAsked();
  return missing.map((name) => `${name}@${majorOf(ranges[name])}`);
}

/** Packages that were found: whoever draws sixteen pictures asks sixteen times. */
const found = new Set<string>();

/** Some packages let nobody read their package.json, so that folders are looked at and nothing is resolved. */
function isInstalled(name: string): boolean {
  if (found.has(name)) return true;
  const places = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const isThere = places.some((place) =>
    statSync(`${place}/${name}`, { throwIfNoEntry: false })?.isDirectory(),
  );
  if (isThere) found.add(name);
  return isThere;
}

function rangesAsked(): Readonly<Record<string, string>> {
  const manifest = JSON.parse(readFileSync(resolve("umot/package.json"), "utf8")) as {
    readonly peerDependencies: Readonly<Record<string, string>>;
  };
  return manifest.peerDependencies;
}

/** `^29.1.1` → `29`, `^0.6.17` → `0.6`: no sign that a shell could take for its own. */
function majorOf(range: string): string {
  const [, major, minor] = /^\^(\d+)\.(\d+)/.exec(range) ?? [];
  return major === "0" ? `0.${minor}` : major;
}
