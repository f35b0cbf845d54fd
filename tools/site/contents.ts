import type { DefaultTheme } from "vitepress";

/** What stands at the side and on top of the English pages: by what a reader wants to do. */
export const english: DefaultTheme.Config = {
  nav: [
    { text: "Begin", link: "/tutorial" },
    { text: "Cookbook", link: "/cookbook" },
    { text: "Notebooks", link: "/notebooks/index.html", target: "_self" },
    { text: "Glossary", link: "/glossary" },
  ],
  sidebar: [
    {
      text: "Begin",
      items: [{ text: "From nothing to a decision", link: "/tutorial" }],
    },
    {
      text: "Do",
      items: [
        { text: "Cookbook", link: "/cookbook" },
        { text: "Watch a market in a page", link: "/studio" },
        { text: "Make experiments", link: "/experiments" },
        { text: "Forecast", link: "/forecasting" },
        { text: "Use the data files", link: "/data-files" },
        { text: "Write programs", link: "/library" },
        { text: "Ask an assistant", link: "/assistants" },
      ],
    },
    {
      text: "Understand",
      items: [
        { text: "Glossary", link: "/glossary" },
        { text: "The model", link: "/model" },
        { text: "The doctrine tried", link: "/claims" },
        { text: "Held against published numbers", link: "/validation" },
      ],
    },
    {
      text: "Look up",
      items: [
        { text: "Commands", link: "/reference/commands" },
        { text: "The library", link: "/reference/library/index.html", target: "_self" },
        { text: "Settings", link: "/settings" },
        { text: "Charts", link: "/gallery" },
      ],
    },
    {
      text: "Change umot",
      items: [
        { text: "Architecture", link: "/architecture" },
        { text: "Contribute", link: "/CONTRIBUTING" },
        { text: "Versions", link: "/versions" },
      ],
    },
  ],
};
