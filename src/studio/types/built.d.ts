// Modules that tools/buildStudio.ts makes.
declare module "virtual:shipped-scenarios" {
  /** texts by path within scenarios/ */
  const texts: Readonly<Record<string, string>>;
  export default texts;
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
