/**
 * How a report is printed: two sheets of A4 that hold what was found and the main charts, whatever their size, and an
 * appendix with the rest from the third sheet on. Drawings take the room that words leave; long words are cut short
 * here and stand in full in the appendix.
 */
export const PRINT_SHEET = `
.print-only { display: none; }
@media print {
  @page { size: A4; margin: 14mm 16mm; }
  body { font-size: 10.5pt; line-height: 1.4; background: none; }
  main { max-width: none; padding: 0; }
  nav, .save, .said, .how:not([open]), .rows:not([open]), .manifest:not([open]), .to-chart, .tip, .tip-mark, .terms, button[data-copies] { display: none; }
  .print-only { display: block; }
  a.number, a.term { text-decoration: none; }
  h1 { font-size: 19pt; margin: 0 0 4pt; }
  h2 { font-size: 13pt; margin: 16pt 0 4pt; break-after: avoid; }
  h3 { break-after: avoid; }
  .sheet { height: 267mm; display: flex; flex-direction: column; break-after: page; overflow: hidden; }
  .sheet > * { flex: none; }
  .sheet > .card { flex: 1 1 0; min-height: 0; display: flex; flex-direction: column; margin: 8pt 0 0; }
  .sheet > .card > figure { flex: 1 1 0; min-height: 0; display: flex; flex-direction: column; }
  .sheet .drawing { flex: 1 1 0; min-height: 0; overflow: hidden; }
  .sheet .drawing svg { width: 100%; height: 100%; min-width: 0; border: 0; }
  .sheet figcaption { flex: none; padding: 2pt 0 0; font-size: 9.5pt; }
  .sheet .how, .sheet .rows { display: none; }
  .sheet h1, .sheet .question { ${clamp(2)} }
  .sheet figcaption, .sheet .boxes .interval { ${clamp(3)} }
  .sheet .about { ${clamp(2)} }
  .sheet .findings li { ${clamp(4)} }
  .sheet .boxes .label, .sheet .boxes .change, .sheet .boxes .note { ${clamp(2)} }
  .sheet .boxes .label, .sheet .boxes .interval, .sheet .boxes .change, .sheet .boxes .note { font-size: 8.5pt; line-height: 1.25; }
  .question { font-size: 12pt; margin: 0 0 4pt; }
  .about { font-size: 9pt; margin: 2pt 0; }
  .boxes { margin: 8pt 0; gap: 6pt; flex-wrap: nowrap; }
  .boxes li { flex: 1 1 0; min-width: 0; padding: 6pt 8pt; }
  .boxes .value, .boxes .long .value { font-size: 15pt; }
  .findings h2, .aside h2 { font-size: 11pt; margin: 4pt 0 2pt; }
  .findings ul { margin: 2pt 0; padding: 0; list-style: none; }
  .findings { font-size: 10pt; }
  .aside { font-size: 8.5pt; padding: 4pt 10pt; margin: 4pt 0 0; }
  .aside p { ${clamp(2)} margin: 1pt 0 0; }
  .appendix .boxes { flex-wrap: wrap; }
  .appendix-head { font-size: 19pt; font-weight: 600; margin: 0; }
  .appendix .card { margin: 10pt 0 16pt; }
  .card > figure, .boxes li, .aside, tr { break-inside: avoid; }
  figure svg { border: 0; }
  .drawing svg { min-width: 0; }
  .scroll, pre { max-height: none; overflow: visible; }
  table { font-size: 8.5pt; }
  th, td { padding: 2pt 5pt; }
  thead { position: static; }
  tr:target, .card:target { background: none; outline: none; }
}
`;

function clamp(lines: number): string {
  return `display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: ${lines}; overflow: hidden;`;
}
