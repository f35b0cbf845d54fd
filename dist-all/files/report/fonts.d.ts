/** Fonts that come with the package, from the one for most texts to those for what it lacks. */
declare const FONTS: {
    readonly regular: "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf";
    readonly semiBold: "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf";
    readonly arabic: "@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf";
    readonly hebrew: "@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf";
    readonly emoji: "@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf";
};
/** Inter for pages: the letters of western European languages, packed; others are the reader's own. */
declare const PAGE_FONTS: {
    readonly regular: "@fontsource/inter/files/inter-latin-400-normal.woff2";
    readonly semiBold: "@fontsource/inter/files/inter-latin-600-normal.woff2";
};
export type FontName = keyof typeof FONTS;
/** Where the fonts stand on this machine. */
export declare function fontFiles(): Readonly<Record<FontName, string>>;
/** The fonts that a page carries, as base64. */
export declare function readPageFonts(): Readonly<Record<keyof typeof PAGE_FONTS, string>>;
/** Their bytes. */
export declare function readFonts(): Readonly<Record<FontName, Uint8Array>>;
export {};
