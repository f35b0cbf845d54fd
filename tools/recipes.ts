/** One question of the cookbook. */
export interface Recipe {
  readonly question: string;
  /** what is typed, in this order */
  readonly commands: readonly string[];
  /** file of the picture: the recipe's own name, a dot, and the chart of the last command that it shows */
  readonly picture: string;
}

/** The recipes of docs/cookbook.md. */
export function recipesOf(page: string): Recipe[] {
  return page
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [question] = section.split("\n");
      const [, picture] = /\]\(\S*pictures\/cookbook\/(\S+\.png)\)/.exec(section) ?? [];
      if (picture === undefined) throw new Error(`“${question}” has no picture`);
      return { question, commands: commandsIn(section), picture };
    });
}

/** The commands of umot that a page of Markdown tells its readers to type. */
export function commandsIn(page: string): string[] {
  const blocks = Array.from(page.matchAll(/^```sh\n([^]*?)^```/gm), ([, block]) => block);
  return blocks
    .flatMap((block) => block.split("\n"))
    .map((line) => line.replace(/ +# .*/, "").trim())
    .flatMap((line) => line.split(" && "))
    .filter((line) => line.startsWith("npx umot "));
}
