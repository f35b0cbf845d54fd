import { PRINT_SHEET } from "./printStyle.ts";
import { FONT, themeDeclarations } from "../../drawing/look.ts";

/** Fonts to put into a page, as base64 of WOFF2; without them a page takes the reader's own. */
export interface PageFonts {
  readonly regular: string;
  readonly semiBold: string;
}

/**
 * The style sheet of a report: one column, light or dark as the reader's system asks or as the theme says, and fit to
 * be printed, which is always light.
 */
export function pageStyle(fonts?: PageFonts, theme?: "light" | "dark"): string {
  const faces = fonts === undefined ? "" : fontFace(400, fonts.regular) + fontFace(600, fonts.semiBold);
  const dark = theme === "dark" ? "screen" : "screen and (prefers-color-scheme: dark)";
  return `${faces}
:root { color-scheme: ${theme ?? "light dark"}; ${themeDeclarations("light")} }
${theme === "light" ? "" : `@media ${dark} { :root { ${themeDeclarations("dark")} } }`}
${SHEET}${PRINT_SHEET}`;
}

function fontFace(weight: number, base64: string): string {
  return `@font-face { font-family: Inter; font-weight: ${weight}; src: url(data:font/woff2;base64,${base64}) format("woff2"); }\n`;
}

const SHEET = `
* { box-sizing: border-box; }
body { margin: 0; background: var(--umot-paper); color: var(--umot-ink); font: 16px/1.55 ${FONT}; overflow-wrap: anywhere; }
main, nav { max-width: 768px; margin: 0 auto; padding: 0 24px; }
main { padding-bottom: 64px; }
nav { padding-top: 16px; display: flex; flex-wrap: wrap; gap: 16px; justify-content: flex-end; font-size: 14px; }
nav .skip { position: absolute; left: -9999px; }
nav .skip:focus { position: static; margin-right: auto; }
a { color: inherit; }
h1 { font-size: 30px; line-height: 1.2; font-weight: 600; margin: 32px 0 8px; text-wrap: balance; }
h2 { font-size: 21px; font-weight: 600; margin: 56px 0 8px; }
p, ul, ol { margin: 8px 0; }
.question { font-size: 19px; line-height: 1.4; color: var(--umot-muted); margin: 0 0 12px; }
.muted, figcaption, dt, summary, .note { color: var(--umot-muted); }
.about { font-size: 14px; color: var(--umot-muted); }
.boxes { display: flex; flex-wrap: wrap; gap: 12px; margin: 24px 0; padding: 0; list-style: none; }
.boxes li { flex: 1 1 200px; border: 1px solid var(--umot-grid); border-radius: 8px; padding: 14px 16px; }
.boxes .label { font-size: 14px; }
.boxes .value { font-size: 30px; line-height: 1.25; font-weight: 600; font-variant-numeric: tabular-nums; display: block; margin-top: 4px; }
.boxes .long .value { font-size: 22px; }
@media screen { .boxes:has(> :nth-child(4):last-child) li { flex-basis: 40%; } }
.boxes .interval, .boxes .change, .boxes .note { font-size: 13px; line-height: 1.4; display: block; color: var(--umot-muted); }
.aside { border: 1px solid var(--umot-grid); border-left: 4px solid var(--umot-series-5); border-radius: 4px; padding: 12px 16px; font-size: 15px; }
.aside h2 { font-size: 15px; margin: 0; }
.aside p { margin: 4px 0 0; }
figure { margin: 0; }
.card { margin: 28px 0 48px; }
figure svg { display: block; width: 100%; height: auto; border: 1px solid var(--umot-grid); border-radius: 8px; }
figcaption { font-size: 15px; padding: 10px 2px 2px; color: var(--umot-ink); }
details { margin-top: 8px; font-size: 14px; }
summary { cursor: pointer; width: fit-content; }
.save { position: relative; float: right; }
.save summary { list-style: none; padding: 2px 10px; border: 1px solid var(--umot-grid); border-radius: 6px; background: var(--umot-paper); font-size: 13px; }
.save summary::-webkit-details-marker { display: none; }
.save div { position: absolute; right: 0; z-index: 1; display: grid; gap: 2px; padding: 6px; margin-top: 4px; background: var(--umot-paper); border: 1px solid var(--umot-grid); border-radius: 6px; }
.save button { white-space: nowrap; }
.save:not([open]) div { display: none; }
button { font: inherit; font-size: 13px; color: inherit; background: none; border: 0; border-radius: 4px; padding: 4px 12px; text-align: left; cursor: pointer; }
button:hover, .save summary:hover { background: var(--umot-pale); }
:focus-visible { outline: 2px solid var(--umot-series-0); outline-offset: 2px; }
.scroll { overflow-x: auto; max-height: 420px; margin-top: 8px; background: linear-gradient(to right, var(--umot-paper) 30%, transparent) left / 36px 100% no-repeat local, linear-gradient(to left, var(--umot-paper) 30%, transparent) right / 36px 100% no-repeat local, linear-gradient(to right, var(--umot-muted), transparent) left / 8px 100% no-repeat scroll, linear-gradient(to left, var(--umot-muted), transparent) right / 8px 100% no-repeat scroll; }
table { border-collapse: collapse; font-size: 13px; font-variant-numeric: tabular-nums; width: 100%; }
th, td { padding: 4px 10px; text-align: right; border-bottom: 1px solid var(--umot-grid); overflow-wrap: break-word; }
th { font-weight: 600; vertical-align: bottom; }
th button { font-weight: 600; padding: 0; text-align: inherit; }
th[aria-sort=ascending] button::after { content: " ↑"; }
th[aria-sort=descending] button::after { content: " ↓"; }
.text { text-align: left; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; font-size: 14px; }
dd { margin: 0; }
pre { font-size: 12px; line-height: 1.45; white-space: pre-wrap; overflow: auto; max-height: 480px; padding: 12px; border: 1px solid var(--umot-grid); border-radius: 6px; }
.expected { list-style: none; padding: 0; font-size: 14px; }
.is-met::before { content: "✓ "; color: var(--umot-series-2); font-weight: 600; }
.is-not-met::before { content: "✗ "; color: var(--umot-series-1); font-weight: 600; }
main.other, nav .other { display: none; }
main.other:is(:target, :has(:target)) { display: block; }
html:has(main.other:target, main.other :target) nav .skip { display: none; }
html:has(main.other:target, main.other :target) nav .skip.other { display: inline; }
html:has(main.other:target, main.other :target) main:not(.other) { display: none; }
tr:target, tr:target th { background: var(--umot-pale); outline: 2px solid var(--umot-series-0); outline-offset: -2px; }
tr:target th { outline: none; }
.card:target svg { border-color: var(--umot-series-0); }
a.number, a.term { text-decoration: underline dotted; text-decoration-color: var(--umot-muted); text-underline-offset: 3px; text-decoration-thickness: 1px; }
.interval a.number, .change a.number { text-decoration: none; }
a.number:hover, a.term:hover, a.to-chart:hover { text-decoration: underline; color: var(--umot-series-0); }
.terms dl { grid-template-columns: minmax(0, 1fr); }
.terms dt { color: var(--umot-ink); font-weight: 600; }
.terms dd { margin: 0 0 10px; }
.terms dt:target { outline: 2px solid var(--umot-series-0); outline-offset: 3px; width: fit-content; }
.to-chart { font-size: 13px; color: var(--umot-muted); }
.findings h2, .aside h2 { margin-top: 0; }
.findings { margin: 32px 0 24px; }
.findings ul { padding-left: 20px; }
.findings li { margin: 6px 0; }
.drawing { position: relative; }
.drawing.narrow { display: none; max-width: 440px; margin: 0 auto; }
@media screen and (max-width: 759px) { .drawing { display: none; } .drawing.narrow { display: block; } }
.tip { position: absolute; z-index: 2; pointer-events: none; max-width: 300px; padding: 6px 10px; font-size: 12.5px; line-height: 1.4; color: var(--umot-paper); background: var(--umot-ink); border-radius: 6px; font-variant-numeric: tabular-nums; }
.tip-mark { position: absolute; z-index: 1; pointer-events: none; width: 12px; height: 12px; margin: -6px; border: 2px solid var(--umot-ink); border-radius: 50%; }
.said { margin: 0; font-size: 13px; color: var(--umot-muted); }
.said:empty { display: none; }
dialog { width: min(560px, 90vw); color: var(--umot-ink); background: var(--umot-paper); border: 1px solid var(--umot-grid); border-radius: 8px; }
dialog textarea { display: block; width: 100%; margin: 8px 0; font: 12px/1.4 monospace; color: inherit; background: none; }
.how dl { margin: 8px 0 12px; }
.texts:not(.breaks) td:not(.text) { white-space: nowrap; }
.texts th.text, .texts td.text { min-width: 8.5em; }
.breaks td, .breaks thead th { min-width: 7.5em; }
@media screen and (min-width: 1100px) { .scroll:has(.breaks) { margin-left: -160px; margin-right: -160px; } }
thead { position: sticky; top: 0; background: var(--umot-paper); }
@media (max-width: 560px) { .boxes li { flex-basis: 140px; padding: 10px 12px; } .boxes .value { font-size: 25px; } .boxes .long .value { font-size: 19px; } main, nav { padding-left: 12px; padding-right: 12px; } dl { grid-template-columns: 1fr; } }
`;
