/** Keys above a line of YAML, the outermost first, and the line's own where it has one. */
export function pathAt(lines: readonly string[], line: number): string[] {
  const own = keyOf(lines[line] ?? "");
  let indent = own?.indent ?? /^\s*/.exec(lines[line] ?? "")?.[0].length ?? 0;
  const path = own === undefined ? [] : [own.key];
  for (let above = line - 1; above >= 0 && indent > 0; --above) {
    const key = keyOf(lines[above]);
    if (key === undefined || key.indent >= indent) continue;
    path.unshift(key.key);
    indent = key.indent;
  }
  return path;
}

/** The group in which a new key would stand on a line, by its indentation. */
export function groupAt(lines: readonly string[], line: number): string[] {
  const path = pathAt(lines, line);
  return keyOf(lines[line] ?? "") === undefined && !/^\s*\w+$/.test(lines[line] ?? "")
    ? path
    : path.slice(0, -1);
}

function keyOf(line: string): { readonly key: string; readonly indent: number } | undefined {
  const found = /^(\s*)(?:- )?["']?([\w.*-]+)["']?\s*(?::|$)/.exec(line);
  return found === null ? undefined : { key: found[2], indent: found[1].length };
}
