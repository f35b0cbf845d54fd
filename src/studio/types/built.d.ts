// Modules that tools/buildStudio.ts makes.
declare module "virtual:shipped-scenarios" {
  /** texts by path within scenarios/ */
  const texts: Readonly<Record<string, string>>;
  export default texts;
}

declare module "virtual:gallery-cards" {
  import type { Scenario } from "../../scenario/settings/scenario.ts";
  /** one card of the gallery each, in the order of their paths */
  const cards: readonly (Pick<Scenario, "title" | "question"> & { readonly path: string })[];
  export default cards;
}

declare module "*?worker" {
  const create: new (options?: { name?: string }) => Worker;
  export default create;
}

declare module "*?worker&inline" {
  const create: new (options?: { name?: string }) => Worker;
  export default create;
}

interface ImportMeta {
  readonly env: {
    /** version of umot */
    readonly VERSION: string;
    /** whether the page is one file that runs from disk */
    readonly SINGLE: boolean;
  };
}

declare module "*.css" {}
