import { effect, signal } from "@preact/signals";
import { type Language, LANGUAGES, USUAL_LANGUAGE } from "../../language/language.ts";
import type { Bilingual } from "../../language/bilingual.ts";
import { type Spoken, spokenIn } from "../../language/spoken.ts";
import { themeDeclarations } from "../../drawing/look.ts";

/** What a reader chose for herself; kept by the browser where it keeps anything. */
const PLACE = "umot-studio";

interface Preferences {
  readonly language: Language;
  readonly theme: "system" | "light" | "dark";
}

/** The language of the page. */
export const language = signal<Language>(kept().language);
/** Light, dark, or as the reader's system says. */
export const theme = signal<Preferences["theme"]>(kept().theme);

/** A text in the language of the page; whoever shows it is drawn anew when the language changes. */
export const say = (text: Bilingual): string => text[language.value];
/** The same of a scenario's own texts. */
export const speak = (text: Spoken): string => spokenIn(text, language.value);

/** Keeps what was chosen for the next visit. */
function keepPreferences(): void {
  const chosen: Preferences = { language: language.value, theme: theme.value };
  try {
    localStorage.setItem(PLACE, JSON.stringify(chosen));
  } catch {
    // A browser that keeps nothing, for example of a page from disk: the choice holds until the page is closed.
  }
}

function kept(): Preferences {
  const own = LANGUAGES.find((one) => navigator.language.startsWith(one)) ?? USUAL_LANGUAGE;
  try {
    const found = JSON.parse(localStorage.getItem(PLACE) ?? "{}") as Partial<Preferences>;
    const theme = (["light", "dark"] as const).find((one) => one === found.theme) ?? "system";
    return { language: LANGUAGES.find((one) => one === found.language) ?? own, theme };
  } catch {
    return { language: own, theme: "system" };
  }
}

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
