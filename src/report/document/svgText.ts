/**
 * The text of a drawing, as a page or a file of its own holds it: as a browser's `outerHTML`, but for no-break spaces,
 * which pages write by a name that files of XML do not know. Every document gives the same bytes.
 *
 * @source HTML Living Standard, 13.3 Serializing HTML fragments
 */
export function svgText(svg: SVGSVGElement): string {
  const pieces: string[] = [];
  write(svg, listsBackwards(svg.ownerDocument), pieces);
  return pieces.join("");
}

const [ELEMENT, TEXT] = [1, 3];

function write(element: Element, isBackwards: boolean, pieces: string[]): void {
  const name = element.localName;
  pieces.push("<", name);
  const attributes = Array.from(element.attributes);
  if (isBackwards) attributes.reverse();
  for (const { name: key, value } of attributes) pieces.push(" ", key, '="', quoted(value), '"');
  pieces.push(">");
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === ELEMENT) write(node as Element, isBackwards, pieces);
    else if (node.nodeType === TEXT) pieces.push(escaped(node.nodeValue ?? ""));
  }
  pieces.push("</", name, ">");
}

const escaped = (text: string) =>
  /[&<>]/.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;") : text;

const quoted = (text: string) => (/[&<>"]/.test(text) ? escaped(text).replaceAll('"', "&quot;") : text);

const known = new WeakMap<Document, boolean>();

/** Whether a document lists attributes from the last to the first, as the one does in which drawing is quickest. */
function listsBackwards(document: Document): boolean {
  const found = known.get(document) ?? asksBackwards(document);
  known.set(document, found);
  return found;
}

function asksBackwards(document: Document): boolean {
  const probe = document.createElement("p");
  probe.setAttribute("a", "");
  probe.setAttribute("b", "");
  return probe.attributes[0]?.name === "b";
}
