import { useEffect } from "preact/hooks";
import { signal } from "@preact/signals";
import type { GalleryCard } from "../worker/contract.ts";
import { pageWords } from "../words/pageWords.ts";
import { choose } from "./plan.ts";
import { say, speak } from "./preferences.ts";
import { desk } from "./threads.ts";
import { Preferences } from "./Preferences.tsx";

const cards = signal<readonly GalleryCard[]>([]);

/** The scenarios that come with umot: a sentence and a question each. */
export function Gallery() {
  useEffect(() => {
    if (cards.value.length === 0) void desk.ask.gallery().then((found) => (cards.value = found));
  }, []);
  return (
    <main class="gallery">
      <header>
        <p class="brand">{say(pageWords.studio)}</p>
        <Preferences />
      </header>
      <h1>{say(pageWords.choose)}</h1>
      <p class="question">{say(pageWords.chooseSentence)}</p>
      <ul>
        {cards.value.map(({ path, title, question }) => (
          <li key={path}>
            <button type="button" class="card" onClick={() => choose({ path, changes: [] })}>
              <strong>{speak(title)}</strong>
              <span>{speak(question)}</span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
