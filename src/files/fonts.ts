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

export type FontName = keyof typeof FONTS;

/** Where the fonts stand on this machine. */
export function fontFiles(): Readonly<Record<FontName, string>> {
  const { resolve } = createRequire(import.meta.url);
  return Object.fromEntries(Object.entries(FONTS).map(([name, file]) => [name, resolve(file)])) as Record<
    FontName,
    string
  >;
}

/** Their bytes. */
export function readFonts(): Readonly<Record<FontName, Uint8Array>> {
  return Object.fromEntries(
    Object.entries(fontFiles()).map(([name, file]) => [name, readFileSync(file)]),
  ) as unknown as Record<FontName, Uint8Array>;
}
