import { Application, type DeclarationReflection, PageEvent, ReflectionKind } from "typedoc";

/** What programs import, by the files in which the built library declares it. */
const ENTRIES = ["index", "library/charts", "library/report", "library/files"].map(
  (entry) => `dist/${entry}.d.ts`,
);

/** The same as a program imports them. */
const PARTS = ["umot", "umot/charts", "umot/report", "umot/files"];

/** What is said of the library in its sources. */
export interface LibraryReference {
  /** names of what has no docstring, functions and types */
  readonly undocumented: readonly string[];
  /** how many functions and types there are */
  readonly count: number;
  /** writes a page for each of them, and an index with a search */
  write(folder: string): Promise<void>;
}

/** Reads the docstrings of all that `umot` and its parts export. */
export async function readLibraryReference(): Promise<LibraryReference> {
  const app = await Application.bootstrap({
    name: "umot, the library",
    entryPoints: ENTRIES,
    tsconfig: "tools/tsconfig.reference.json",
    skipErrorChecking: true,
    readme: "none",
    disableSources: true,
    disableGit: true,
    blockTags: ["@param", "@returns", "@throws", "@source", "@typeParam", "@example"],
    // Parts do not fold: a link in the head of what folds is not reached by all who listen to a page.
    navigation: { includeFolders: false },
    navigationLeaves: PARTS,
    navigationLinks: { "umot: the documents": "../../index.html" },
    hideGenerator: true,
    logLevel: "Error",
  });
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = page.contents?.replaceAll(/<summary[^]*?<\/summary>/g, withoutLink) ?? "";
  });
  const project = await app.convert();
  if (project === undefined) throw new Error("the library's declarations cannot be read: npm run build");
  // As a program imports them: `umot`, `umot/charts` …
  for (const part of project.children ?? [])
    part.name = part.name === "index" ? "umot" : part.name.replace(/^library/, "umot");
  const parts = project.getReflectionsByKind(
    ReflectionKind.Function | ReflectionKind.Interface | ReflectionKind.TypeAlias,
  ) as DeclarationReflection[];
  return {
    count: parts.length,
    undocumented: parts.filter((part) => !isDocumented(part)).map((part) => part.getFullName()),
    write: (folder) => app.generateDocs(project, folder),
  };
}

/** The head of what folds, without the link to itself. */
function withoutLink(summary: string): string {
  return summary.replaceAll(/<a [^>]*class="tsd-anchor-icon"[^]*?<\/a>/g, "");
}

/** What a function does stands at its signatures. */
function isDocumented(part: DeclarationReflection): boolean {
  return part.hasComment() || (part.signatures?.some((signature) => signature.hasComment()) ?? false);
}
