/** Fonts to put into a page, as base64 of WOFF2; without them a page takes the reader's own. */
export interface PageFonts {
    readonly regular: string;
    readonly semiBold: string;
}
/**
 * The style sheet of a report: one column, light or dark as the reader's system asks or as the theme says, and fit to
 * be printed, which is always light.
 */
export declare function pageStyle(fonts?: PageFonts, theme?: "light" | "dark"): string;
