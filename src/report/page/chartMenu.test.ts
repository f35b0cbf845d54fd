import { expect, test } from "vitest";
import { chartMenu, scriptWords } from "./chartMenu.ts";

test("a chart's menu offers pictures, data and how it was computed, hidden where no script runs", () => {
  expect(chartMenu("Shares of <Nonna>", "en").markup).toMatchInlineSnapshot(`
    "<p class="said" role="status"></p>
    <details class="save" hidden><summary aria-label="Save or copy: Shares of &#60;Nonna&#62;">Save or copy</summary><div><button type="button" data-kind="svg">SVG</button><button type="button" data-kind="png">PNG</button><button type="button" data-kind="csv">CSV</button><button type="button" data-kind="json">JSON</button><button type="button" data-kind="picture">Copy picture</button><button type="button" data-kind="table">Copy table</button><button type="button" data-kind="how">How computed</button></div></details>"
  `);
  expect(chartMenu("Quote", "it").markup).toMatchInlineSnapshot(`
    "<p class="said" role="status"></p>
    <details class="save" hidden><summary aria-label="Salva o copia: Quote">Salva o copia</summary><div><button type="button" data-kind="svg">SVG</button><button type="button" data-kind="png">PNG</button><button type="button" data-kind="csv">CSV</button><button type="button" data-kind="json">JSON</button><button type="button" data-kind="picture">Copia immagine</button><button type="button" data-kind="table">Copia tabella</button><button type="button" data-kind="how">Come si calcola</button></div></details>"
  `);
});

test("what the page's script says stands in attributes, in the reader's language", () => {
  expect(scriptWords("en").markup).toMatchInlineSnapshot(
    `" data-sort="Sort by this column" data-copied="Copied." data-saved="The browser does not let this page copy pictures; this one was saved as a file instead." data-by-hand="The browser does not let this page copy. Press Ctrl+C (⌘C) to copy what is selected:" data-close="Close" data-explore="Values of the chart: arrow keys go from one to the next""`,
  );
  expect(scriptWords("it").markup.match(/data-[a-z-]+=/g)).toEqual(
    scriptWords("en").markup.match(/data-[a-z-]+=/g),
  );
});
