import { posix } from "node:path";

/** As much of markdown-it's tokens as is needed here; its types come with another version of it. */
interface Token {
  tag: string;
  type: string;
  attrs: [string, string][] | null;
  children: Token[] | null;
}

interface State {
  readonly tokens: readonly Token[];
  readonly env: { readonly relativePath?: string };
}

/**
 * What becomes of links that lead out of docs/, where a clone has files and the site has none: scenarios are served
 * beside the pages, everything else is told without a link.
 */
export function leaveDocs({ tokens, env }: State): void {
  const folder = posix.dirname(env.relativePath ?? "");
  for (const { children } of tokens) {
    let isLeaving = false;
    for (const token of children ?? []) {
      const href = token.attrs?.find(([name]) => name === "href");
      if (token.type === "link_open" && href !== undefined) {
        const target = posix.join(folder, href[1]);
        isLeaving = target.startsWith("../");
        if (!isLeaving) continue;
        if (target.startsWith("../scenarios/")) {
          href[1] = `/${target.slice(3)}`;
          token.attrs?.push(["target", "_self"]);
          isLeaving = false;
          continue;
        }
        token.tag = "span";
        token.attrs = null;
      } else if (token.type === "link_close" && isLeaving) {
        token.tag = "span";
        isLeaving = false;
      }
    }
  }
}
