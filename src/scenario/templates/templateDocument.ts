import { type Document, isMap, isScalar, parseDocument, visit, type YAMLMap } from "yaml";
import type { Language } from "../../language/language.ts";

/**
 * A template in one language: of its comments only those in that language, and of each text only that. Comments in
 * Italian begin with `#it`, all others are English.
 *
 * @param text - the template as its file holds it
 * @returns a document whose comments and layout stay as they are when it is changed and written
 */
export function templateDocument(text: string, language: Language): Document {
  const lines = text.split("\n").filter((line) => !line.startsWith(MODELINE));
  const isItalian = (line: string) => /^\s*#it( |$)/.test(line);
  const own = lines.filter((line) => !/^\s*#/.test(line) || isItalian(line) === (language === "it"));
  const document = parseDocument(own.join("\n").replaceAll(/^(\s*#)it(?= |$)/gm, "$1"));
  visit(document, {
    Map: (_, node) => {
      const texts = textsOf(node);
      return texts?.[language];
    },
  });
  return document;
}

/** What leads an editor to the schema; stands in a scenario's first line. */
const MODELINE = "# yaml-language-server:";

/** A text in each language: their nodes. */
function textsOf({ items }: YAMLMap) {
  const [en, it] = items;
  const isKey = (key: unknown, name: string) => isScalar(key) && key.value === name;
  if (items.length !== 2 || !isKey(en.key, "en") || !isKey(it.key, "it")) return undefined;
  return isScalar(en.value) && isScalar(it.value) ? { en: en.value, it: it.value } : undefined;
}

/**
 * The document as a scenario's text.
 *
 * @param schemaPath - where the editor finds the JSON Schema, relative to the scenario
 */
export function writeTemplate(document: Document, schemaPath: string): string {
  const text = document.toString({ lineWidth: 120, flowCollectionPadding: true });
  const body = text.replace(/^(?:#?[ \t]*\n)+/, "").replaceAll(/\[ ([^\]\n]*) \]/g, "[$1]");
  return `${MODELINE} $schema=${schemaPath}\n#\n${body}`;
}

/** A map of the document by its name. @throws if a template lacks it, which is a mistake in the template */
export function mapOf(document: Document, ...path: readonly string[]): YAMLMap {
  const found = document.getIn(path);
  if (!isMap(found)) throw new Error(`the template has no ${path.join(".")}`);
  return found as YAMLMap;
}
