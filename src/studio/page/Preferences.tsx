import { pageWords } from "../words/pageWords.ts";
import { language, say, theme } from "./preferences.ts";

const NEXT = { system: "light", light: "dark", dark: "system" } as const;

/** Language and light or dark. */
export function Preferences() {
  return (
    <span class="preferences">
      <button
        type="button"
        lang={language.value === "en" ? "it" : "en"}
        onClick={() => (language.value = language.value === "en" ? "it" : "en")}
      >
        {say(pageWords.language)}
      </button>
      <button type="button" onClick={() => (theme.value = NEXT[theme.value])} title={say(pageWords.theme)}>
        ◐ <span>{say(pageWords[theme.value])}</span>
      </button>
    </span>
  );
}
