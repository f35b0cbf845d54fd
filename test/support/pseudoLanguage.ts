// A third language made of the English texts, every letter with a mark: á for a. What is still written in plain letters
// once all is said in it was left out of the texts. The sources are copied, and every place that holds a text in each
// language is given one more; the compiler names those that no rule here finds.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** The code of the language. No people speak it, so that numbers and dates are written as the system does. */
export const PSEUDO = "xx";

const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const MARKED = "áƀçðéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ";
const MARK_OF = new Map([...PLAIN].map((letter, at) => [letter, [...MARKED][at]]));

/** A text with a mark on every letter; what stands in a backslash's place stays. */
export function marked(text: string): string {
  return text.replace(/\\u\{[^}]*\}|\\u.{4}|\\.|[a-zA-Z]/g, (found) => MARK_OF.get(found) ?? found);
}

/** What texts that stand elsewhere are marked with while the program runs. */
const RUNTIME = `
const MARK_OF = new Map(${JSON.stringify([...MARK_OF])});
/** The same texts with a mark on every letter, however deep they stand. */
export function inMarks<Texts>(texts: Texts): Texts { return mark(texts) as Texts; }
function mark(value: unknown): unknown {
  if (typeof value === "string") return [...value].map((letter) => MARK_OF.get(letter) ?? letter).join("");
  if (typeof value === "function") return (...given: unknown[]) => mark(value(...given));
  if (Array.isArray(value)) return value.map(mark);
  if (typeof value !== "object" || value === null || value instanceof RegExp) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner)]));
}
`;

/** Copies the program and teaches the copy the language. @returns what the compiler complains of, nothing if all is well */
export function buildPseudoLanguage(root: string, copy: string): string {
  const source = join(root, "src");
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.includes(".test.")) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(copy, "src", from.slice(source.length));
    mkdirSync(dirname(to), { recursive: true });
    if (!/\.tsx?$/.test(entry.name) || from.includes("/model/")) copyFileSync(from, to);
    else writeFileSync(to, withMarks(from, readFileSync(from, "utf8"), source));
  }
  writeFileSync(join(copy, "src/language/inMarks.ts"), RUNTIME);
  for (const name of ["package.json", "tsconfig.json"]) copyFileSync(join(root, name), join(copy, name));
  mkdirSync(join(copy, "tools"));
  copyFileSync(join(root, "tools/tsconfig.build.json"), join(copy, "tools/tsconfig.build.json"));
  for (const name of ["node_modules", "scenarios"]) symlinkSync(join(root, name), join(copy, name));
  symlinkSync(join(root, "tools/types"), join(copy, "tools/types"));
  const compiler = join(root, "node_modules/typescript7/bin/tsc");
  const flags = [
    "-p",
    "tools/tsconfig.build.json",
    "--noCheck",
    "false",
    "--declaration",
    "false",
    "--outDir",
    "dist",
    "--pretty",
    "false",
  ];
  const { stdout } = spawnSync(process.execPath, [compiler, ...flags], { cwd: copy, encoding: "utf8" });
  copyAssets(join(copy, "src"), join(copy, "dist"));
  return stdout;
}

function copyAssets(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.tsx?$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const place = join(to, file.slice(from.length));
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(file, place);
  }
}

/** The module with the language in every text, also in texts within those that were added. */
function withMarks(path: string, text: string, source: string): string {
  const declared = path.endsWith("language/language.ts")
    ? text.replace('["en", "it"]', `["en", "it", "${PSEUDO}"]`)
    : text;
  let before = declared;
  for (;;) {
    const after = withPseudo(path, before, source);
    if (after === before) return after;
    before = after;
  }
}

/** A module with one more language beside English and Italian, wherever they stand side by side. */
function withPseudo(path: string, text: string, source: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const added: { readonly at: number; readonly text: string }[] = [];
  let isMarkedLater = false;
  const later = (words: string) => {
    isMarkedLater = true;
    return `inMarks(${words})`;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const [en, it] = ["en", "it"].map((name) => propertyOf(node, name));
      const end = node.properties.end;
      if (propertyOf(node, PSEUDO) !== undefined) return ts.forEachChild(node, visit);
      if (en !== undefined && it !== undefined) added.push({ at: en.pos, text: `${besideOf(en, later)},` });
      else if (it !== undefined && ts.isPropertyAssignment(it) && node.properties.length === 1)
        added.push({
          at: end,
          text: `${node.properties.hasTrailingComma ? "" : ","} ${PSEUDO}: ${later(it.initializer.getText())}`,
        });
    }
    if (ts.isTypeLiteralNode(node) || ts.isInterfaceDeclaration(node)) {
      const en = node.members.find((member) => member.name?.getText() === "en");
      const hasIt = node.members.some((member) => member.name?.getText() === "it");
      const hasPseudo = node.members.some((member) => member.name?.getText() === PSEUDO);
      if (en !== undefined && hasIt && !hasPseudo)
        added.push({
          at: en.pos,
          text: `${en
            .getText()
            .replace(/\ben\b/, PSEUDO)
            .replace(/[;,]$/, "")};`,
        });
    }
    if (ts.isVariableStatement(node)) {
      const [declaration] = node.declarationList.declarations;
      const { name, initializer } = declaration;
      const isFirst = !text.includes(`const ${PSEUDO}:`);
      if (name.getText() === "en" && initializer !== undefined && ts.isSourceFile(node.parent) && isFirst)
        added.push({ at: node.end, text: `\nconst ${PSEUDO}: typeof en = ${markedCopy(initializer)};` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const whole = added
    .toSorted((a, b) => b.at - a.at)
    .reduce((before, { at, text: more }) => before.slice(0, at) + more + before.slice(at), text);
  if (!isMarkedLater || text.includes("import { inMarks }")) return whole;
  const up = "../".repeat(path.slice(source.length + 1).split("/").length - 1) || "./";
  const lines = whole.startsWith("#!") ? whole.split(/(?<=\n)/) : ["", whole];
  return `${lines[0]}import { inMarks } from "${up}language/inMarks.ts";\n${lines.slice(1).join("")}`;
}

function propertyOf(node: ts.ObjectLiteralExpression, name: string): ts.ObjectLiteralElementLike | undefined {
  return node.properties.find((property) => property.name?.getText() === name);
}

/** What stands beside the English text. */
function besideOf(en: ts.ObjectLiteralElementLike, later: (words: string) => string): string {
  if (ts.isShorthandPropertyAssignment(en)) {
    const isHere = en
      .getSourceFile()
      .statements.some(
        (statement) =>
          ts.isVariableStatement(statement) &&
          statement.declarationList.declarations[0].name.getText() === "en",
      );
    return isHere ? PSEUDO : `${PSEUDO}: ${later("en")}`;
  }
  if (ts.isMethodDeclaration(en)) return markedCopy(en).replace(/^\s*en\b/, PSEUDO);
  if (!ts.isPropertyAssignment(en)) return "";
  const { initializer } = en;
  const words = ts.isIdentifier(initializer) || ts.isPropertyAccessExpression(initializer);
  return `${PSEUDO}: ${words ? later(initializer.getText()) : markedCopy(initializer)}`;
}

/** The source of an expression, its texts marked; words that are keys, and those of other languages, stay. */
function markedCopy(node: ts.Node): string {
  const start = node.getStart();
  const changes: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const visit = (inner: ts.Node): void => {
    const change = (text: string) => changes.push({ from: inner.getStart(), to: inner.end, text });
    if (ts.isStringLiteral(inner)) {
      if (inner.text === "en") change(`"${PSEUDO}"`);
      else if (!isKey(inner)) change(marked(inner.getText()));
    } else if (ts.isTemplateLiteralToken(inner)) {
      if (!isKey(inner)) change(marked(inner.getText()));
    } else if (ts.isPropertyAccessExpression(inner) && inner.name.text === "en") {
      visit(inner.expression);
      changes.push({ from: inner.name.getStart(), to: inner.name.end, text: PSEUDO });
    } else if (!ts.isTypeNode(inner)) ts.forEachChild(inner, visit);
  };
  visit(node);
  const texts = node.getText();
  return changes
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (text, { from, to, text: by }) => text.slice(0, from - start) + by + text.slice(to - start),
      texts,
    );
}

/** Functions to which words are handed, and not keys. */
const SPEAKING = /^(?:verbOf|plural|many|withDetails|countOf|capital)$/;

/** Whether a text is read by the program and not by people. */
function isKey(text: ts.StringLiteral | ts.TemplateLiteralToken): boolean {
  if (/^[a-z]+-[A-Z]{2}$|^[a-z]+[A-Z]\w*$/.test(text.text)) return true;
  const { parent } = text;
  if (ts.isCallExpression(parent)) return !SPEAKING.test(parent.expression.getText());
  return (
    ts.isElementAccessExpression(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === text) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isCaseClause(parent) ||
    (ts.isBinaryExpression(parent) && /^(?:[!=]==|in)$/.test(parent.operatorToken.getText()))
  );
}
