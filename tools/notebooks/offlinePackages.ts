import { existsSync } from "node:fs";
import type { Plugin } from "vite";

/** An address at which Notebook Kit fetches a package: its name, perhaps a version, and a file or the whole of it. */
const ADDRESS = /^https:\/\/cdn\.jsdelivr\.net\/npm\/((?:@[^/]+\/)?[^/@]+)(?:@[^/]+)?\/(.+)$/;

const STYLE_IMPORT = /@import url\("?(https:[^")]+)"?\);/g;

/**
 * Takes what Notebook Kit would fetch from the network from the installed packages, so that notebooks are built and
 * read without one. A package that is not installed stops the build: the page would not open offline.
 *
 * @param root - folder of the repository, whose node_modules hold the packages
 */
export function offlinePackages(root: string): Plugin {
  const installedAs = (address: string): string | undefined => {
    const [, name, path] = ADDRESS.exec(address) ?? [];
    if (name === undefined || !existsSync(`${root}/node_modules/${name}`)) return undefined;
    return path === "+esm" ? name : `${name}/${path}`;
  };
  return {
    name: "offline-packages",
    enforce: "pre",
    // The library of Notebook Kit names two dozen packages that no notebook here asks for: their imports are late, and
    // nothing is fetched until a cell says their name. Those stay as they are; a test holds that no page asks.
    resolveId(address, importer) {
      const name = installedAs(address);
      return name === undefined ? undefined : this.resolve(name, importer, { skipSelf: true });
    },
    transform(code, id) {
      if (!/\.css($|\?)/.test(id) || !code.includes("https://cdn.")) return undefined;
      return code.replaceAll(STYLE_IMPORT, (whole, address: string) => {
        const name = installedAs(address);
        return name === undefined ? whole : `@import "${name}";`;
      });
    },
  };
}
