import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Fonts that come with the package, from the one for most texts to those for what it lacks. */
const FONTS = {
  regular: "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
  semiBold: "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf",
  arabic: "@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
  hebrew: "@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf",
  emoji: "@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf",
} as const;

/** Inter for pages: the letters of western European languages, packed; others are the reader's own. */
const PAGE_FONTS = {
  regular: "@fontsource/inter/files/inter-latin-400-normal.woff2",
  semiBold: "@fontsource/inter/files/inter-latin-600-normal.woff2",
} as const;

export type FontName = keyof typeof FONTS;

let places: Readonly<Record<FontName, string>> | undefined;

/** Where the fonts stand on this machine. */
export function fontFiles(): Readonly<Record<FontName, string>> {
  if (places !== undefined) return places;
  const { resolve } = createRequire(import.meta.url);
  const found = Object.entries(FONTS).map(([name, file]) => [name, resolve(file)]);
  return (places = Object.fromEntries(found) as Record<FontName, string>);
}

/** The fonts that a page carries, as base64. */
export function readPageFonts(): Readonly<Record<keyof typeof PAGE_FONTS, string>> {
  const { resolve } = createRequire(import.meta.url);
  const read = (file: string) => readFileSync(resolve(file)).toString("base64");
  return { regular: read(PAGE_FONTS.regular), semiBold: read(PAGE_FONTS.semiBold) };
}

/** Their bytes. */
export function readFonts(): Readonly<Record<FontName, Uint8Array>> {
  return Object.fromEntries(
    Object.entries(fontFiles()).map(([name, file]) => [name, readFileSync(file)]),
  ) as unknown as Record<FontName, Uint8Array>;
}
