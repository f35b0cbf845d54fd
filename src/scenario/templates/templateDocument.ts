import { type Document, isMap, isScalar, parseDocument, type Scalar, visit, type YAMLMap } from "yaml";
import { type Language, LANGUAGES, USUAL_LANGUAGE } from "../../language/language.ts";

/**
 * A template in one language: of its comments only those in that language, and of each text only that. Comments in
 * Italian begin with `#it`, all others are English.
 *
 * @param text - the template as its file holds it
 * @returns a document whose comments and layout stay as they are when it is changed and written
 */
export function templateDocument(text: string, language: Language): Document {
  const lines = text.split("\n").filter((line) => !line.startsWith(MODELINE));
  const own = lines.filter((line) => !/^\s*#/.test(line) || languageOfComment(line) === language);
  const document = parseDocument(own.join("\n").replaceAll(COMMENT_LANGUAGE, "$1"));
  visit(document, {
    Map: (_, node) => {
      const texts = textsOf(node);
      return texts?.get(language) as Scalar | undefined;
    },
  });
  return document;
}

/** A comment in another language than the usual one says so: `#it`. */
const COMMENT_LANGUAGE = new RegExp(`^(\\s*#)(${LANGUAGES.join("|")})(?= |$)`, "gm");

function languageOfComment(line: string): string {
  const [found] = line.matchAll(COMMENT_LANGUAGE);
  return found?.[2] ?? USUAL_LANGUAGE;
}

/** What leads an editor to the schema; stands in a scenario's first line. */
const MODELINE = "# yaml-language-server:";

/** A text in each language: their nodes. */
function textsOf({ items }: YAMLMap) {
  const texts = items.map(({ key, value }) => [isScalar(key) ? key.value : undefined, value] as const);
  const isText = texts.every(([key, value], at) => key === LANGUAGES[at] && isScalar(value));
  return isText && texts.length === LANGUAGES.length ? new Map(texts) : undefined;
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
