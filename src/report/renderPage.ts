import type { Locale } from "../charts/numbers.ts";
import { cleanName } from "../charts/textWidth.ts";
import type { Figure } from "./figure.ts";
import { figureCard, type PageStyle } from "./figureCard.ts";
import { type Html, html } from "./html.ts";
import { htmlPage } from "./page.ts";
import { provenanceLines } from "./provenance.ts";
import type { Block, Headline, ReportDocument, Section, TextTable } from "./reportDocument.ts";
import type { PageFonts } from "./style.ts";
import { reportWords } from "./words.ts";

export interface PageOptions {
  /** where charts are drawn: a browser's document, or jsdom's */
  readonly document: Document;
  /** languages of the page, the first one shown first; left out, English then Italian */
  readonly locales?: readonly Locale[] | undefined;
  readonly fonts?: PageFonts | undefined;
}

/** Makes one HTML file of a report: it opens offline and asks nothing of anybody. Equal reports give equal bytes. */
export function renderPage(report: ReportDocument, options: PageOptions): string {
  const { locales = ["en", "it"], fonts, document } = options;
  return htmlPage({
    title: report.title,
    locales,
    fonts,
    figures: report.figures,
    main: (locale) => reportIn(report, { document, locale }),
  });
}

function reportIn(report: ReportDocument, style: PageStyle): Html {
  const words = reportWords(style.locale);
  const { question, about, headlines, notModelled, sections } = report.texts[style.locale];
  return html`
<h1>${cleanName(report.title)}</h1>
${question !== "" && html`<p class="question">${cleanName(question)}</p>`}
<p class="about">${about}</p>
${headlines.length > 0 && html`<ul class="boxes" aria-label="${words.headlines}">${headlines.map(headlineBox)}</ul>`}
<section class="aside"><h2>${words.notModelled}</h2>${notModelled.map((line) => html`<p>${line}</p>`)}</section>
${sections.map((section) => sectionIn(section, report, style))}
${provenanceSection(report, style.locale)}
`;
}

function sectionIn({ heading, blocks }: Section, report: ReportDocument, style: PageStyle): Html {
  return html`<section>
<h2>${heading}</h2>
${blocks.map((block) => blockIn(block, report, style))}
</section>`;
}

function blockIn(block: Block, { figures, currency }: ReportDocument, style: PageStyle): Html {
  switch (block.kind) {
    case "heading":
      return html`<h3>${block.text}</h3>`;
    case "paragraph":
      return html`<p>${block.text}</p>`;
    case "note":
      return html`<p class="about">${block.text}</p>`;
    case "list":
      return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case "headlines":
      return html`<ul class="boxes">${block.headlines.map(headlineBox)}</ul>`;
    case "outcomes":
      return html`<ul class="expected">${block.outcomes.map(
        ({ expected, came, isMet }) => html`
<li class="${isMet ? "is-met" : "is-not-met"}"><code>${expected}</code>: ${came}</li>`,
      )}</ul>`;
    case "table":
      return textTable(block);
    case "figure":
      return figureCard(figureNamed(figures, block.figure), style, currency);
  }
}

function figureNamed(figures: readonly Figure[], name: string): Figure {
  const found = figures.find((figure) => figure.name === name);
  if (found === undefined) throw new RangeError(`the report has no figure “${name}”`);
  return found;
}

function headlineBox({ label, value, interval, note }: Headline): Html {
  return html`
<li><span class="label">${label}</span> <span class="value">${value}</span> <span class="interval">${interval}</span> <span class="note">${note}</span></li>`;
}

function textTable({ label, heads, rows }: TextTable): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>
<thead><tr>${heads.map((head, at) => html`<th scope="col" style="overflow-wrap: normal"${at === 0 && html` class="text"`}>${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...cells]) => html`
<tr><th scope="row" class="text" style="overflow-wrap: normal">${first}</th>${cells.map((cell) => html`<td style="white-space: nowrap">${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

function provenanceSection({ provenance }: ReportDocument, locale: Locale): Html {
  const words = reportWords(locale);
  const lines = provenanceLines(provenance, locale);
  return html`
<h2>${words.provenance}</h2>
<dl>${lines.map(([label, value]) => html`<dt>${label}</dt><dd><code>${value}</code></dd>`)}</dl>
<details><summary>${words.scenario}</summary>
<pre tabindex="0">${JSON.stringify(provenance.scenario, null, 2)}</pre>
</details>`;
}
