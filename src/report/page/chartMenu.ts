import type { Locale } from "../../drawing/numbers.ts";
import { howWords } from "../document/words/howWords.ts";
import { type Html, html } from "./html.ts";

/** Words of the menu of a chart, and of what the page's script says. */
const en = {
  menu: "Save or copy",
  menuOf: (title: string) => `Save or copy: ${title}`,
  copyPicture: "Copy picture",
  copyTable: "Copy table",
  copyManifest: "Copy everything",
  script: {
    sort: "Sort by this column",
    copied: "Copied.",
    saved: "The browser does not let this page copy pictures; this one was saved as a file instead.",
    byHand: "The browser does not let this page copy. Press Ctrl+C (⌘C) to copy what is selected:",
    close: "Close",
    explore: "Values of the chart: arrow keys go from one to the next",
  },
};

type MenuWords = typeof en;

const it: MenuWords = {
  menu: "Salva o copia",
  menuOf: (title) => `Salva o copia: ${title}`,
  copyPicture: "Copia immagine",
  copyTable: "Copia tabella",
  copyManifest: "Copia tutto",
  script: {
    sort: "Ordina per questa colonna",
    copied: "Copiato.",
    saved: "Il browser non permette a questa pagina di copiare immagini: questa è stata salvata come file.",
    byHand:
      "Il browser non permette a questa pagina di copiare. Premi Ctrl+C (⌘C) per copiare il testo selezionato:",
    close: "Chiudi",
    explore: "Valori del grafico: le frecce passano dall’uno all’altro",
  },
};

/** The words of a language. */
export function menuWords(locale: Locale): MenuWords {
  return { en, it }[locale];
}

/** What a chart's menu offers, in its order. */
const KINDS = ["svg", "png", "csv", "json", "picture", "table", "how"] as const;

/** What can be taken of a chart; hidden where no script runs. */
export function chartMenu(title: string, locale: Locale): Html {
  const words = menuWords(locale);
  const names: Record<(typeof KINDS)[number], string> = {
    svg: "SVG",
    png: "PNG",
    csv: "CSV",
    json: "JSON",
    picture: words.copyPicture,
    table: words.copyTable,
    how: howWords(locale).how,
  };
  return html`<p class="said" role="status"></p>
<details class="save" hidden><summary aria-label="${words.menuOf(title)}">${words.menu}</summary><div>${KINDS.map(
    (kind) => html`<button type="button" data-kind="${kind}">${names[kind]}</button>`,
  )}</div></details>`;
}

/** What the page's script says to readers of a language. */
export function scriptWords(locale: Locale): Html {
  const said = Object.entries(menuWords(locale).script) as [keyof MenuWords["script"], string][];
  return html`${said.map(([name, text]) => html` data-${dashed(name)}="${text}"`)}`;
}

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
