import { COPY_SCRIPT } from "./script/copyScript.js";
import { MENU_SCRIPT } from "./script/menuScript.js";
import { SORT_SCRIPT } from "./script/sortScript.js";
import { TIP_SCRIPT } from "./script/tipScript.js";
/** Opens what holds the row that a link leads to, in browsers that do not do so by themselves. */
const REVEAL_SCRIPT = String.raw `
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || !target.matches("tr, .card")) return;
  for (let part = target.parentElement; part; part = part.parentElement) if (part.matches("details")) part.open = true;
  target.scrollIntoView({ block: "center" });
}
addEventListener("hashchange", reveal);
if (location.hash) reveal();
`;
/**
 * What a report's page can do beyond being read: save and copy a chart or its rows, tell values, sort tables. Without
 * it everything is still there to be read; its buttons are hidden until it runs.
 *
 * Text rather than a module, because it travels within the page.
 */
export const PAGE_SCRIPT = `
"use strict";
${[MENU_SCRIPT, COPY_SCRIPT, SORT_SCRIPT, TIP_SCRIPT, REVEAL_SCRIPT].join("")}`;
