import { type ArchiveFiles, withFixedTimes } from "../office/zipTimes.ts";

const NUMBERED = /(chart|Microsoft_Excel_Worksheet)(\d+)(\.xml|\.xlsx)/g;

/**
 * Takes out of the files of a deck what differs each time: when they were made, also in workbooks within, and charts
 * numbered on from deck to deck.
 */
export function reproducibleDeck(files: ArchiveFiles): ArchiveFiles {
  const first = Math.min(
    ...Object.keys(files)
      .map((name) => Number(/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? Number.NaN))
      .filter(Number.isFinite),
  );
  const renumbered = (text: string) =>
    text.replace(NUMBERED, (_, kind, number, ending) => `${kind}${Number(number) - first + 1}${ending}`);
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [renumbered(name), contentOf(name, content, renumbered)]),
  );
}

function contentOf(name: string, content: Uint8Array, renumbered: (text: string) => string): Uint8Array {
  if (name.endsWith(".xlsx")) return withFixedTimes(content, reproducibleDeck);
  const isDated = name.endsWith("core.xml");
  if (!isDated && !/\.rels$|Content_Types\].xml$/.test(name)) return content;
  const text = new TextDecoder().decode(content);
  const written = isDated
    ? text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "1980-01-01T00:00:00Z")
    : renumbered(text);
  return new TextEncoder().encode(written);
}
