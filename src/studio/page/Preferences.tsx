import { LANGUAGE_NAMES, languagesFrom } from "../../language/language.ts";
import { pageWords } from "../words/pageWords.ts";
import { language, say, theme } from "./preferences.ts";

const NEXT = { system: "light", light: "dark", dark: "system" } as const;

/** Language and light or dark. */
export function Preferences() {
  const [, next] = languagesFrom(language.value);
  return (
    <span class="preferences">
      <button type="button" lang={next} onClick={() => (language.value = next)}>
        {LANGUAGE_NAMES[next]}
      </button>
      <button type="button" onClick={() => (theme.value = NEXT[theme.value])} title={say(pageWords.theme)}>
        ◐ <span>{say(pageWords[theme.value])}</span>
      </button>
    </span>
  );
}
