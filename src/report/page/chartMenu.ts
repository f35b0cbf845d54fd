import type { Locale } from "../../drawing/numbers.ts";
import { howWords } from "../document/words/howWords.ts";
import { type Html, html } from "./html.ts";
import { type MenuWords, menuWords } from "./menuWords.ts";

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
