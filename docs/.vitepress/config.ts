import { defineConfig } from "vitepress";
import { english, italian, italianSearch } from "../../tools/site/contents.ts";
import { leaveDocs } from "../../tools/site/leaveDocs.ts";

/**
 * The documents as a site: `npm run site` makes it in output/site. It is read without a network: fonts, pictures and
 * search stand in it, and no page asks anybody for anything.
 */
export default defineConfig({
  title: "umot",
  description: "Simulate a market of people who search, choose, buy, use and tell",
  outDir: "../output/site",
  cacheDir: "../node_modules/.cache/vitepress",
  // The notebooks and the library's reference are pages of their own, put beside these.
  ignoreDeadLinks: [/^\/notebooks\//, /^\/reference\/library\//],
  markdown: {
    // 4.5 : 1 for every word of code, which the usual colours do not reach.
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: (markdown) => {
      markdown.core.ruler.push("leave-docs", (state) => leaveDocs(state));
    },
  },
  head: [["link", { rel: "icon", href: "data:," }]],
  locales: {
    root: { label: "English", lang: "en", themeConfig: english },
    it: {
      label: "Italiano",
      lang: "it",
      description: "Simula un mercato di persone che cercano, scelgono, comprano, usano e raccontano",
      themeConfig: italian,
    },
  },
  themeConfig: {
    outline: { level: [2, 3] },
    search: {
      provider: "local",
      options: { locales: { it: italianSearch } },
    },
  },
});
