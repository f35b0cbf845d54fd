import { dirname, join, normalize } from "node:path/posix";
import ts from "typescript";

/** What each folder of src may import besides itself. This table is the architecture. */
const engine = ["model", "numeric"];
const markets = ["scenario", "metrics", "language", ...engine];
const pictures = ["charts", "drawing", "language", "numeric"];
const aboveTheLine = ["studies", "report", ...pictures, ...markets];

const mayImport: Readonly<Record<string, readonly string[]>> = {
  language: [],
  numeric: [],
  model: ["numeric"],
  metrics: ["language", ...engine],
  scenario: ["metrics", "language", ...engine],
  drawing: ["metrics", "language", "numeric"],
  charts: ["drawing", "metrics", "language", "numeric"],
  report: [...pictures, ...markets],
  studies: aboveTheLine,
  // ═══ below: files, processes, sockets, windows ═══
  files: aboveTheLine,
  threads: ["studies", ...markets],
  machines: [...aboveTheLine, "files", "threads"],
  cli: [...aboveTheLine, "files", "threads", "machines"],
  // The library's parts, by the names under which they are imported; nothing imports them.
  library: [...aboveTheLine, "files", "threads"],
  // The page: nothing imports it; the command line only serves what was built of it.
  studio: aboveTheLine,
};

/** The library: the only file that stands in src itself. */
const library = "index.ts";

/** Packages that need Node, a file system or a thread. Above the line a `document` or an Executor is passed in. */
const worldly = [
  "@resvg/resvg-js",
  "bullmq",
  "cli-progress",
  "commander",
  "ioredis",
  "jsdom",
  "playwright-core",
  "tsx",
];

/** File name within src, for example `model/choice.ts`, and its text. */
export type Sources = ReadonlyMap<string, string>;

/** All that breaks the architecture, a sentence each. Tests beside the sources are not looked at. */
export function findFaults(sources: Sources): string[] {
  const modules = [...sources]
    .filter(([file]) => !/\.test\.tsx?$/.test(file))
    .map(([file, text]) => readModule(file, text));
  if (modules.length === 0) return ["nothing was checked: src has no modules"];
  return [
    ...modules.flatMap(findMisplaced),
    ...modules.flatMap(findForbiddenImports),
    ...modules.filter(isAboveTheLine).flatMap(findImpurities),
    ...modules.filter(isEngine).flatMap(findUnportableArithmetic),
    ...findCycles(modules),
  ];
}

/** `test.only` and its like: they silence every other test of their file. */
export function findLonelyTests(tests: Sources): string[] {
  if (tests.size === 0) return ["nothing was checked: there are no tests"];
  return [...tests].flatMap(([file, text]) =>
    visit(parse(file, text), (node) =>
      ts.isPropertyAccessExpression(node) &&
      node.name.text === "only" &&
      /^(test|it|describe|bench|suite)\b/.test(node.getText())
        ? [`${file} runs only some of its tests`]
        : [],
    ),
  );
}

interface Module {
  readonly file: string;
  readonly folder: string;
  readonly tree: ts.SourceFile;
  /** As written: "../numeric/exp.ts", "node:fs", "zod". */
  readonly imports: readonly string[];
  /** Files within src that it imports, types included. */
  readonly needs: readonly string[];
}

function readModule(file: string, text: string): Module {
  const tree = parse(file, text);
  const imports = visit(tree, findImport);
  const needs = imports.filter(isRelative).map((path) => normalize(join(dirname(file), path)));
  return { file, folder: folderOf(file), tree, imports, needs };
}

function findMisplaced({ file, folder }: Module): string[] {
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (/^(utils?|helpers?|common|misc|shared)\./i.test(name))
    return [`${file} is not named after what it exports`];
  if (folder === "") return file === library ? [] : [`${file} stands in no folder of src`];
  return folder in mayImport ? [] : [`${file} stands in a folder that the architecture does not name`];
}

function findForbiddenImports({ file, folder, imports, needs }: Module): string[] {
  const allowed = file === library ? aboveTheLine : [folder, ...(mayImport[folder] ?? [])];
  const inside = needs.filter((target) => !allowed.includes(folderOf(target)));
  return [
    ...inside.map((target) => `${file} imports ${target}`),
    ...imports
      .filter((path) => !isRelative(path))
      .filter((path) => isForbiddenPackage(folder, path))
      .map((path) => `${file} imports ${path}`),
  ];
}

function isForbiddenPackage(folder: string, path: string): boolean {
  if (folder === "model") return true;
  if (!aboveTheLine.includes(folder) && folder !== "") return false;
  return path.startsWith("node:") || worldly.some((name) => path === name || path.startsWith(`${name}/`));
}

/** Clock, environment, console and luck of its own: what makes the same question give another answer. */
function findImpurities({ file, tree }: Module): string[] {
  return visit(tree, (node) => {
    const text = node.getText();
    const isImpure =
      (ts.isPropertyAccessExpression(node) && /^(Math\.random|Date\.now|performance\.now)$/.test(text)) ||
      (ts.isNewExpression(node) && /^new Date(\(\s*\))?$/.test(text)) ||
      (ts.isCallExpression(node) && /^Date\(/.test(text)) ||
      (ts.isPropertyAccessExpression(node) &&
        /^(globalThis\.)?(process|console)$/.test(node.expression.getText()));
    return isImpure ? [`${file} touches the world: ${text}`] : [];
  });
}

/** `**` is Math.pow in disguise; `Math` by itself or with brackets hides which function is meant. */
function findUnportableArithmetic({ file, tree }: Module): string[] {
  const powers = [ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken];
  return visit(tree, (node) => {
    const isPower = ts.isBinaryExpression(node) && powers.includes(node.operatorToken.kind);
    const isAlias =
      ts.isIdentifier(node) && node.text === "Math" && !ts.isPropertyAccessExpression(node.parent);
    const shown = isPower ? node.getText() : node.parent?.getText();
    return isPower || isAlias ? [`${file} computes what engines round differently: ${shown}`] : [];
  });
}

/** One sentence for each import that closes a circle, types included. */
function findCycles(modules: readonly Module[]): string[] {
  const needs = new Map(modules.map((module) => [module.file, module.needs]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const follow = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) cycles.push(`imports go in a circle: ${[...trail.slice(start), file].join(" → ")}`);
    if (start >= 0 || done.has(file)) return;
    for (const target of needs.get(file) ?? []) follow(target, [...trail, file]);
    done.add(file);
  };
  for (const { file } of modules) follow(file, []);
  return cycles;
}

function isAboveTheLine({ file, folder }: Module): boolean {
  return file === library || aboveTheLine.includes(folder);
}

function isEngine({ folder }: Module): boolean {
  return engine.includes(folder);
}

/** `import … from`, `export … from`, `import(…)` and `typeof import(…)`. */
function findImport(node: ts.Node): string[] {
  const path =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined;
  return path !== undefined && ts.isStringLiteralLike(path) ? [path.text] : [];
}

function visit(node: ts.Node, find: (node: ts.Node) => string[]): string[] {
  const found = find(node);
  ts.forEachChild(node, (child) => {
    found.push(...visit(child, find));
  });
  return found;
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
}

function isRelative(path: string): boolean {
  return path.startsWith(".");
}

function folderOf(file: string): string {
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : "";
}
