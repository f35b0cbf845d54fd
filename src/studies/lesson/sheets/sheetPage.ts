import type { Language } from "../../../language/language.ts";
import { type Html, html, trusted } from "../../../report/page/html.ts";
import { type PageFonts, pageStyle } from "../../../report/page/style.ts";

/** What every sheet of a lesson holds, so that it is known for ours. */
export const SHEET_MARK = '<meta name="generator" content="umot lesson">';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

const SHEET = `
main { padding-top: 8px; }
h2 { margin: 28px 0 6px; font-size: 18px; }
table { border-collapse: collapse; width: 100%; margin: 8px 0; font-size: 14px; }
th, td { text-align: left; padding: 5px 10px 5px 0; border-bottom: 1px solid var(--umot-grid); vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.blank { border-bottom: 1px solid var(--umot-muted); height: 34px; }
.slot { display: inline-block; width: 160px; border-bottom: 1px solid var(--umot-muted); }
figure svg.key { display: inline-block; width: 22px; border: 0; border-radius: 0; }
@media print { body { font-size: 11pt; } h1 { margin-top: 0; font-size: 20pt; } h2 { break-after: avoid; margin-top: 14pt; } figure, table, tr { break-inside: avoid; } }
`;

/** A sheet to print: one page that opens offline. */
export function sheetPage(title: string, language: Language, body: Html, fonts?: PageFonts): string {
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
${trusted(SHEET_MARK)}
<title>${title}</title>
<style>${trusted(pageStyle(fonts))}${trusted(SHEET)}</style>
</head>
<body><main>
${body}
</main></body>
</html>
`;
  return page.markup;
}
