import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
/** Fonts that come with the package, from the one for most texts to those for what it lacks. */
const FONTS = {
    regular: "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
    semiBold: "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf",
    arabic: "@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
    hebrew: "@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf",
    emoji: "@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf",
};
/** Inter for pages: the letters of western European languages, packed; others are the reader's own. */
const PAGE_FONTS = {
    regular: "@fontsource/inter/files/inter-latin-400-normal.woff2",
    semiBold: "@fontsource/inter/files/inter-latin-600-normal.woff2",
};
/** Where the fonts stand on this machine. */
export function fontFiles() {
    const { resolve } = createRequire(import.meta.url);
    return Object.fromEntries(Object.entries(FONTS).map(([name, file]) => [name, resolve(file)]));
}
/** The fonts that a page carries, as base64. */
export function readPageFonts() {
    const { resolve } = createRequire(import.meta.url);
    const read = (file) => readFileSync(resolve(file)).toString("base64");
    return { regular: read(PAGE_FONTS.regular), semiBold: read(PAGE_FONTS.semiBold) };
}
/** Their bytes. */
export function readFonts() {
    return Object.fromEntries(Object.entries(fontFiles()).map(([name, file]) => [name, readFileSync(file)]));
}
