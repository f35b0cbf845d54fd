import type { Chart, ChartOptions, Column } from "../src/drawing/chart.ts";
import * as charts from "../src/charts/index.ts";
import { drawings } from "../test/golden/drawings.ts";

/** Where the pictures stand, seen from the page. */
const PICTURES = "../test/golden/charts";

/**
 * The gallery: every chart in light and dark, with what it says, what is read aloud instead of it, and the rows that it
 * is made of. Made of the golden drawings and nothing else, so that it cannot show what the code does not draw.
 */
export function formatGallery(document: Document): string {
  const all = (Object.values(charts) as unknown as Chart<object, ChartOptions>[]).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const contents = all.map(({ name }) => `[${name}](#${name.toLowerCase()})`).join(" · ");
  return [
    "# Gallery",
    "Every chart, drawn from rows made by hand: the files of `test/golden/charts`. `npm run pictures` writes this page anew.",
    contents,
    ...all.flatMap((chart) => formatEntry(chart, document)),
    "",
  ].join("\n\n");
}

function formatEntry(chart: Chart<object, ChartOptions>, document: Document): string[] {
  const { name } = chart;
  const draw = drawings[name];
  if (draw === undefined) throw new Error(`test/golden/drawings.ts has no drawing “${name}”`);
  const alt = draw({ document }).getAttribute("aria-label") ?? "";
  const [finding, ...sentences] = alt.split(/(?<=\.) (?=\p{Lu}|\d)/u);
  return [
    `## ${name}`,
    `**${escaped(finding)}** ${escaped(sentences.join(" "))}`.trim(),
    picture(name, alt),
    picture(`${name}Dark`, ""),
    ["| key | what it holds | kind |", "| --- | --- | --- |", ...chart.columns().map(columnLine)].join("\n"),
  ];
}

/** The dark picture shows the same once more, so that it is not read aloud again. */
function picture(file: string, alt: string): string {
  const text = escaped(alt).replaceAll('"', "&quot;");
  return `<img src="${PICTURES}/${file}.svg" width="720" alt="${text}">`;
}

function columnLine({ key, label, unit }: Column<object>): string {
  return `| \`${key}\` | ${escaped(label)} | ${unit} |`;
}

/** Text that a page of Markdown shows as it is. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("|", "\\|");
}
