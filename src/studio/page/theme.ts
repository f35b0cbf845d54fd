import { effect } from "@preact/signals";
import { themeDeclarations } from "../../drawing/look.ts";
import { keepPreferences, language, theme } from "./preferences.ts";

/** Gives the page the colours of the reports, light or dark, and its language, whenever either is chosen. */
export function keepThemed(): () => void {
  const sheet = document.head.appendChild(document.createElement("style"));
  return effect(() => {
    const dark = `:root { color-scheme: dark; ${themeDeclarations("dark")} }`;
    const light = `:root { color-scheme: light; ${themeDeclarations("light")} }`;
    const chosen = theme.value;
    sheet.textContent =
      chosen === "system"
        ? `${light} @media (prefers-color-scheme: dark) { ${dark} }`
        : chosen === "dark"
          ? dark
          : light;
    document.documentElement.lang = language.value;
    keepPreferences();
  });
}
