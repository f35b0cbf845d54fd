/** Opens what holds the row that a link leads to, in browsers that do not do so by themselves. */
export const REVEAL_SCRIPT = String.raw`
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || !target.matches("tr, .card")) return;
  for (let part = target.parentElement; part; part = part.parentElement) if (part.matches("details")) part.open = true;
  target.scrollIntoView({ block: "center" });
}
addEventListener("hashchange", reveal);
if (location.hash) reveal();
`;
