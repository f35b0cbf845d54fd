/*
 * Elements and texts that something is drawn of: what Plot, d3 and our own charts ask of those of a browser, and nothing
 * else. Whatever else is asked of them fails aloud. Every drawing of test/golden is the same to the byte in jsdom's.
 */

/** What elements and texts have in common: a place among others. */
abstract class DrawnNode {
  parentNode: DrawnElement | null = null;
  previousSibling: DrawnNode | null = null;
  nextSibling: DrawnNode | null = null;

  abstract readonly nodeType: number;
  abstract readonly nodeName: string;
  abstract readonly textContent: string;

  constructor(readonly ownerDocument: DrawnDocument) {}

  /** Takes it out of what it stands in. */
  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this;
    if (parentNode === null) return;
    if (previousSibling === null) parentNode.firstChild = nextSibling;
    else previousSibling.nextSibling = nextSibling;
    if (nextSibling === null) parentNode.lastChild = previousSibling;
    else nextSibling.previousSibling = previousSibling;
    this.parentNode = this.previousSibling = this.nextSibling = null;
  }
}

/** A piece of text. */
class DrawnText extends DrawnNode {
  readonly nodeType = 3;
  readonly nodeName = "#text";

  constructor(
    document: DrawnDocument,
    readonly nodeValue: string,
  ) {
    super(document);
  }

  get textContent(): string {
    return this.nodeValue;
  }
}

/** An element; its attributes stand in the order in which they were first set. */
class DrawnElement extends DrawnNode {
  readonly nodeType = 1;
  readonly attributes: { readonly name: string; value: string }[] = [];
  firstChild: DrawnNode | null = null;
  lastChild: DrawnNode | null = null;

  constructor(
    document: DrawnDocument,
    readonly namespaceURI: string,
    readonly localName: string,
  ) {
    super(document);
  }

  get nodeName(): string {
    return this.localName;
  }

  get tagName(): string {
    return this.localName;
  }

  get childNodes(): DrawnNode[] {
    const nodes: DrawnNode[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get textContent(): string {
    return this.childNodes.map((node) => node.textContent).join("");
  }

  set textContent(text: string | null) {
    while (this.firstChild !== null) this.firstChild.remove();
    if (text !== null && text !== "") this.appendChild(new DrawnText(this.ownerDocument, String(text)));
  }

  getAttribute(name: string): string | null {
    return this.attributes.find((one) => one.name === name)?.value ?? null;
  }

  setAttribute(name: string, value: unknown): void {
    const known = this.attributes.find((one) => one.name === name);
    if (known === undefined) this.attributes.push({ name, value: String(value) });
    else known.value = String(value);
  }

  setAttributeNS(_namespace: string | null, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((one) => one.name === name);
    if (at >= 0) this.attributes.splice(at, 1);
  }

  append(...nodes: readonly DrawnNode[]): void {
    for (const node of nodes) this.insertBefore(node, null);
  }

  appendChild<Node extends DrawnNode>(node: Node): Node {
    return this.insertBefore(node, null);
  }

  /** Puts a node before another one of its own, or at the end. */
  insertBefore<Node extends DrawnNode>(node: Node, next: DrawnNode | null): Node {
    node.remove();
    const previous = next === null ? this.lastChild : next.previousSibling;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous === null) this.firstChild = node;
    else previous.nextSibling = node;
    if (next === null) this.lastChild = node;
    else next.previousSibling = node;
    return node;
  }

  /** All elements below it of a name (`text`), or that have an attribute (`[fill]`), in their order. */
  querySelectorAll(selector: string): DrawnElement[] {
    const [, attribute, name] = /^(?:\[([\w-]+)\]|([\w-]+))$/.exec(selector) ?? [];
    if (attribute === undefined && name === undefined)
      throw new RangeError(`drawings are searched for a name or an attribute, not for ${selector}`);
    const isMeant = (element: DrawnElement) =>
      attribute === undefined ? element.localName === name : element.getAttribute(attribute) !== null;
    const found: DrawnElement[] = [];
    collect(this, isMeant, found);
    return found;
  }
}

function collect(
  { firstChild }: DrawnElement,
  isMeant: (element: DrawnElement) => boolean,
  found: DrawnElement[],
): void {
  for (let node = firstChild; node !== null; node = node.nextSibling) {
    if (!(node instanceof DrawnElement)) continue;
    if (isMeant(node)) found.push(node);
    collect(node, isMeant, found);
  }
}

/** Makes elements and texts. */
export class DrawnDocument {
  readonly documentElement: DrawnElement = new DrawnElement(this, "http://www.w3.org/1999/xhtml", "html");

  createElement(name: string): DrawnElement {
    return new DrawnElement(this, "http://www.w3.org/1999/xhtml", name);
  }

  createElementNS(namespace: string, name: string): DrawnElement {
    return new DrawnElement(this, namespace, name);
  }

  createTextNode(text: string): DrawnText {
    return new DrawnText(this, text);
  }
}
