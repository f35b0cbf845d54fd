/** A block of code in a page, or the prose before it. */
interface Part {
  readonly isCode: boolean;
  readonly text: string;
}

/** Prose and code of a page, in their order; blocks in another language are prose. */
function partsOf(page: string, language: string): Part[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm");
  return page
    .split(fence)
    .map((text, at) => ({ isCode: at % 2 === 1, text: text.trim() }))
    .filter(({ text }) => text !== "");
}

/** The blocks of a page as one script, each under the heading that it stands below. */
export function scriptOf(page: string, language: string): string {
  let heading = "";
  const blocks = partsOf(page, language).flatMap(({ isCode, text }) => {
    if (isCode) return [`# ${heading}\n\n${text}\n`];
    heading = Array.from(text.matchAll(/^#+ (.*)$/gm), ([, title]) => title).at(-1) ?? heading;
    return [];
  });
  return blocks.join("\n\n");
}

/** A page as a Jupyter notebook that has not been run. */
export function notebookOf(page: string): string {
  const cells = partsOf(page, "python").map(({ isCode, text }, at) => {
    const source = text.split(/(?<=\n)/);
    const shared = { id: `cell-${at}`, metadata: {} };
    return isCode
      ? { cell_type: "code", ...shared, execution_count: null, outputs: [], source }
      : { cell_type: "markdown", ...shared, source };
  });
  const metadata = {
    kernelspec: { display_name: "Python 3", language: "python", name: "python3" },
    language_info: { name: "python" },
  };
  return `${JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;
}
