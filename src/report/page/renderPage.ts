import { LANGUAGES } from "../../language/language.ts";
import type { Locale } from "../../drawing/numbers.ts";
import { cleanName } from "../../drawing/textWidth.ts";
import { blockIn, headlineBoxes } from "../document/blocks.ts";
import { figureAnchor } from "../document/anchors.ts";
import { type Figure, findFigure, type PageStyle } from "../document/figure.ts";
import { figureCard, findingOf, saidOf } from "./figureCard.ts";
import { type Html, html } from "./html.ts";
import { keyFigures } from "../document/keyFigures.ts";
import { withTerms } from "./linkTerms.ts";
import { htmlPage } from "./page.ts";
import type { Provenance, ReportAnswer, ReportDocument, Section } from "../document/reportDocument.ts";
import type { PageFonts } from "./style.ts";
import { titleOf } from "../document/titleOf.ts";
import { reportWords } from "../document/words/words.ts";
import { menuWords } from "./chartMenu.ts";
import { provenanceLines } from "../document/provenance.ts";

/** How a page is made of a report. */
export interface PageOptions {
  /** where charts are drawn: a browser's document, or jsdom's */
  readonly document: Document;
  /** languages of the page, the first one shown first; left out, English then Italian */
  readonly locales?: readonly Locale[] | undefined;
  readonly fonts?: PageFonts | undefined;
  /** colours on the screen; left out, as the reader's system asks */
  readonly theme?: "light" | "dark" | undefined;
}

/** Makes one HTML file of a report: it opens offline and asks nothing of anybody. Equal reports give equal bytes. */
export function renderPage(report: ReportDocument, options: PageOptions): string {
  const { locales = LANGUAGES, fonts, theme, document } = options;
  return htmlPage({
    title: titleOf(report, locales[0]),
    locales,
    fonts,
    theme,
    figures: report.figures,
    firstChart: (locale) => keyFigures(report, locale).main[0]?.name,
    main: (locale) => withTerms(reportIn(report, { document, locale }), locale),
  });
}

/**
 * The report in one language. Its first two parts are a sheet of paper each when printed: what was found, and the
 * charts that show it; all else is an appendix.
 */
function reportIn(report: ReportDocument, style: PageStyle): Html {
  const words = reportWords(style.locale);
  const { question, about, answer, headlines, notModelled, sections } = report.texts[style.locale];
  const key = keyFigures(report, style.locale);
  // An only chart has the second sheet to itself.
  const first = key.main.length > 1 ? key.main.slice(0, 1) : [];
  const second = key.main.slice(first.length);
  const card = (figure: Figure) => figureCard(figure, style, report.currency);
  return html`
<div class="sheet">
<h1>${titleOf(report, style.locale)}</h1>
${question !== "" && html`<p class="question">${cleanName(question)}</p>`}
<p class="about">${about}</p>
${answer !== undefined && answerIn(answer)}
${headlineBoxes(headlines, style.locale, words.headlines)}
${findings(key.findings, style)}
<section class="aside"><h2>${words.notModelled}</h2>${notModelled.map((line) => html`<p>${line}</p>`)}</section>
${first.map(card)}
</div>
${second.length > 0 && html`<div class="sheet">${second.map(card)}</div>`}
<div class="appendix">
<p class="print-only appendix-head">${words.appendix}</p>
${sections.map((section) => sectionIn(section, key.main, report, style))}
${manifestSection(report.provenance, style.locale)}
</div>
`;
}

/** What to do, and what must be known with it, before any number. */
function answerIn({ heading, verdict, steps, caveats }: ReportAnswer): Html {
  return html`<section><h2>${heading}</h2>
<p><strong>${verdict}</strong></p>
${steps.length > 0 && html`<ul>${steps.map((step) => html`<li>${step}</li>`)}</ul>`}
${caveats.map((line) => html`<p>${line}</p>`)}</section>`;
}

/** What was found, a sentence for each chart, its numbers leading to their rows. */
function findings(figures: readonly Figure[], style: PageStyle): Html {
  if (figures.length === 0) return html``;
  const words = reportWords(style.locale);
  // A single chart or two say more than their titles.
  const isShort = figures.length < 3;
  const items = figures.map((figure) => {
    const label = words.toChartOf(findFigure(figure, style).title);
    return html`
<li>${findingOf(figure, style)}. ${isShort && saidOf(figure, style)} <a class="to-chart" href="#${figureAnchor(style.locale, figure.name)}" aria-label="${label}">${words.toChart}</a></li>`;
  });
  return html`<section class="findings"><h2>${words.findings}</h2><ul>${items}</ul></section>`;
}

/** A section without the figures that stand on the first sheets; nothing where nothing is left of it. */
function sectionIn(
  { heading, blocks }: Section,
  shown: readonly Figure[],
  report: ReportDocument,
  style: PageStyle,
): Html {
  const names = shown.map(({ name }) => name);
  const left = blocks.filter((block) => block.kind !== "figure" || !names.includes(block.figure));
  if (left.length === 0) return html``;
  return html`<section>
<h2>${heading}</h2>
${left.map((block) => blockIn(block, report, style))}
</section>`;
}

/** How to make a report again: what was typed, and below, folded, everything, to be copied at once. */
function manifestSection(provenance: Provenance, locale: Locale): Html {
  const words = reportWords(locale);
  const lines = provenanceLines(provenance, locale);
  const id = `manifest-${locale}`;
  const { scenario, ...made } = provenance;
  const manifest = JSON.stringify({ tool: "umot", ...made, scenario }, null, 2);
  return html`<section>
<h2>${words.provenance}</h2>
<dl>${lines.map(([label, value]) => html`<dt>${label}</dt><dd><code>${value}</code></dd>`)}</dl>
<details class="manifest"><summary>${words.manifest}</summary>
<button type="button" hidden data-copies="${id}">${menuWords(locale).copyManifest}</button>
<p class="said" role="status"></p>
<pre tabindex="0" id="${id}">${manifest}</pre>
</details>
</section>`;
}
