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
export const PACKAGE_NEEDS = {
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
