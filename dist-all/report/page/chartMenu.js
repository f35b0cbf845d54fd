import { howWords } from "../document/words/howWords.js";
import { html } from "./html.js";
import { menuWords } from "./menuWords.js";
/** What a chart's menu offers, in its order. */
const KINDS = ["svg", "png", "csv", "json", "picture", "table", "how"];
/** What can be taken of a chart; hidden where no script runs. */
export function chartMenu(title, locale) {
    const words = menuWords(locale);
    const names = {
        svg: "SVG",
        png: "PNG",
        csv: "CSV",
        json: "JSON",
        picture: words.copyPicture,
        table: words.copyTable,
        how: howWords(locale).how,
    };
    return html `<p class="said" role="status"></p>
<details class="save" hidden><summary aria-label="${words.menuOf(title)}">${words.menu}</summary><div>${KINDS.map((kind) => html `<button type="button" data-kind="${kind}">${names[kind]}</button>`)}</div></details>`;
}
/** What the page's script says to readers of a language. */
export function scriptWords(locale) {
    const said = Object.entries(menuWords(locale).script);
    return html `${said.map(([name, text]) => html ` data-${dashed(name)}="${text}"`)}`;
}
const dashed = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
