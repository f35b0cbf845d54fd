/** Changes those files of an archive whose names match, read as XML and written again. */
export function changeXml(files, names, page, change) {
    return Object.fromEntries(Object.entries(files).map(([name, content]) => [
        name,
        names.test(name) ? changedXml(content, page, (xml) => change(xml, name)) : content,
    ]));
}
/** Changes XML; what comes out begins with its declaration. */
export function changedXml(content, page, change) {
    const { DOMParser, XMLSerializer } = windowOf(page);
    const xml = new DOMParser().parseFromString(new TextDecoder().decode(content), "application/xml");
    change(xml);
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    const root = xml.documentElement;
    return new TextEncoder().encode(head + new XMLSerializer().serializeToString(root));
}
function windowOf({ defaultView }) {
    if (defaultView === null)
        throw new TypeError("a document without a window reads no XML");
    return defaultView;
}
/** The elements of a name such as `c:ser`, wherever they stand within. */
export function elementsOf(within, name) {
    return [...within.getElementsByTagName(name)];
}
/** Appends an element of the same kind of names as its parent's. */
export function appendTo(parent, name, attributes = {}, namespace = parent.namespaceURI) {
    const made = parent.ownerDocument.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes))
        made.setAttribute(key, value);
    parent.append(made);
    return made;
}
/** Puts the children that are named into this order, where the first of them stands; others stay in front of them. */
export function orderChildren(parent, names) {
    const own = [...parent.children].filter(({ tagName }) => names.includes(tagName));
    const ordered = own.toSorted((a, b) => names.indexOf(a.tagName) - names.indexOf(b.tagName));
    for (const child of ordered)
        parent.append(child);
}
/** Nodes of a piece of XML, whose prefixes are declared in `namespaces`, to be put into a file. */
export function nodesOf(content, namespaces, xml, page) {
    const { DOMParser } = windowOf(page);
    const parsed = new DOMParser().parseFromString(`<all ${namespaces}>${content}</all>`, "application/xml");
    return [...parsed.documentElement.children].map((node) => xml.importNode(node, true));
}
