import {
  titleOf
} from "./chunk-LDIB4K5U.js";
import {
  cleanName
} from "./chunk-BZKTLDDI.js";

// dist-ext/report/office/xml.js
function changeXml(files, names, page, change) {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [
    name,
    names.test(name) ? changedXml(content, page, (xml) => change(xml, name)) : content
  ]));
}
function changedXml(content, page, change) {
  let { DOMParser, XMLSerializer } = windowOf(page), xml = new DOMParser().parseFromString(new TextDecoder().decode(content), "application/xml");
  change(xml);
  let head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`, root = xml.documentElement;
  return new TextEncoder().encode(head + new XMLSerializer().serializeToString(root));
}
function windowOf({ defaultView }) {
  if (defaultView === null)
    throw new TypeError("a document without a window reads no XML");
  return defaultView;
}
function elementsOf(within, name) {
  return [...within.getElementsByTagName(name)];
}
function appendTo(parent, name, attributes = {}, namespace = parent.namespaceURI) {
  let made = parent.ownerDocument.createElementNS(namespace, name);
  for (let [key, value] of Object.entries(attributes))
    made.setAttribute(key, value);
  return parent.append(made), made;
}
function orderChildren(parent, names) {
  let ordered = [...parent.children].filter(({ tagName }) => names.includes(tagName)).toSorted((a, b) => names.indexOf(a.tagName) - names.indexOf(b.tagName));
  for (let child of ordered)
    parent.append(child);
}
function nodesOf(content, namespaces, xml, page) {
  let { DOMParser } = windowOf(page);
  return [...new DOMParser().parseFromString(`<all ${namespaces}>${content}</all>`, "application/xml").documentElement.children].map((node) => xml.importNode(node, !0));
}

// dist-ext/report/office/contentTypes.js
function withTrueContentTypes(files, page) {
  let endings = new Set(Object.keys(files).map((name) => name.slice(name.lastIndexOf(".") + 1)));
  return changeXml(files, /^\[Content_Types\]\.xml$/, page, (xml) => {
    for (let part of elementsOf(xml, "Override"))
      files[(part.getAttribute("PartName") ?? "").slice(1)] === void 0 && part.remove();
    for (let kind of elementsOf(xml, "Default"))
      endings.has(kind.getAttribute("Extension") ?? "") || kind.remove();
  });
}
function addContentType(xml, part, type) {
  appendTo(xml.documentElement, "Override", { PartName: `/${part}`, ContentType: type });
}

// dist-ext/report/office/fileProperties.js
var LANGUAGE_TAGS = { en: "en-US", it: "it-IT" }, CORE = "docProps/core.xml", CORE_TYPE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", ROOT = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", EPOCH = "1980-01-01T00:00:00Z";
function withFileProperties(files, report, locale, page) {
  return { ...CORE in files ? files : changeXml(files, /^(\[Content_Types\]\.xml|_rels\/\.rels)$/, page, listCore), [CORE]: coreProperties(report, locale, page) };
}
function listCore(xml, name) {
  if (name.startsWith("["))
    return addContentType(xml, CORE, "application/vnd.openxmlformats-package.core-properties+xml");
  let ids = elementsOf(xml, "Relationship").length;
  appendTo(xml.documentElement, "Relationship", { Id: `core${ids}`, Type: CORE_TYPE, Target: CORE });
}
var CORE_TEMPLATE = `<cp:coreProperties xmlns:cp="${ROOT}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title/><dc:subject/><dc:creator/><cp:lastModifiedBy/><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF"/><dcterms:modified xsi:type="dcterms:W3CDTF"/><dc:language/></cp:coreProperties>`;
function coreProperties(report, locale, page) {
  let author = `umot ${report.provenance.version}`, texts = {
    "dc:title": titleOf(report, locale),
    "dc:subject": cleanName(report.texts[locale].question),
    "dc:creator": author,
    "cp:lastModifiedBy": author,
    "dcterms:created": EPOCH,
    "dcterms:modified": EPOCH,
    "dc:language": LANGUAGE_TAGS[locale]
  };
  return changedXml(new TextEncoder().encode(CORE_TEMPLATE), page, (xml) => {
    for (let [name, text] of Object.entries(texts))
      for (let element of elementsOf(xml, name))
        element.textContent = text;
  });
}

// dist-ext/report/office/zipTimes.js
import { unzipSync, zipSync } from "fflate";
var EPOCH2 = new Date(1980, 0, 1);
function withFixedTimes(archive, change = (files) => files) {
  let packed = {};
  for (let [name, content] of Object.entries(change(unzipSync(archive))))
    name.endsWith("/") || (packed[name] = [content, { mtime: EPOCH2 }]);
  return zipSync(packed, { level: 6 });
}

export {
  changeXml,
  elementsOf,
  appendTo,
  orderChildren,
  nodesOf,
  withTrueContentTypes,
  LANGUAGE_TAGS,
  withFileProperties,
  withFixedTimes
};
