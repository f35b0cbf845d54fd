import type { Locale } from "../../drawing/numbers.ts";
import { menuWords } from "./menuWords.ts";
import { type Html, html } from "./html.ts";
import { provenanceLines } from "../document/provenance.ts";
import type { Provenance } from "../document/reportDocument.ts";
import { reportWords } from "../document/words.ts";

/** How to make a report again: what was typed, and below, folded, everything, to be copied at once. */
export function manifestSection(provenance: Provenance, locale: Locale): Html {
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
