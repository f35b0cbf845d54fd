import { place } from "../page/place.ts";
import { say } from "../page/preferences.ts";
import { Preferences } from "../page/Preferences.tsx";
import { studyWords } from "../words/exploreWords.ts";
import { pageWords } from "../words/pageWords.ts";
import { ExploreDoor } from "./ExploreDoor.tsx";

/** A file of observed data without any market: it is forecast from itself alone. */
export function TablePage() {
  return (
    <main class="table-page">
      <header class="bar">
        <div>
          <h1>{say(studyWords.forecast.name)}</h1>
          <p class="answer">{say(studyWords.forecast.about)}</p>
        </div>
        <nav>
          <button type="button" onClick={() => (place.value = "loop")}>
            {say(pageWords.gallery)}
          </button>
          <Preferences />
        </nav>
      </header>
      <ExploreDoor choices={["forecast"]} />
    </main>
  );
}
