import { StoryPanel } from "../market/StoryPanel.tsx";
import { Loop } from "../market/Loop.tsx";
import { Answer } from "../outcomes/Answer.tsx";
import { Outcomes } from "../outcomes/Outcomes.tsx";
import { runFault } from "../time/player.ts";
import { TimeBar } from "../time/TimeBar.tsx";
import { pageWords } from "../words/pageWords.ts";
import { planned } from "./opened.ts";
import { canRedo, canUndo, choose, redo, undo } from "./plan.ts";
import { say, speak } from "./preferences.ts";
import { Share } from "./Share.tsx";
import { Preferences } from "./Preferences.tsx";
import { SIDES, side } from "./sides.tsx";

/** One market on the screen: levers, market, outcomes, time. */
export function Studio() {
  const opened = planned.value;
  const { Content } = SIDES[side.value];
  return (
    <div class="studio">
      <header class="bar">
        <div class="asked">
          <h1>{opened === undefined ? say(pageWords.reading) : speak(opened.scenario.question)}</h1>
          <Answer />
        </div>
        <nav>
          <button type="button" onClick={() => choose({ path: "", changes: [] })}>
            {say(pageWords.gallery)}
          </button>
          <button
            type="button"
            disabled={!canUndo.value}
            onClick={undo}
            aria-label={say(pageWords.undo)}
            title={say(pageWords.undo)}
          >
            ↶
          </button>
          <button
            type="button"
            disabled={!canRedo.value}
            onClick={redo}
            aria-label={say(pageWords.redo)}
            title={say(pageWords.redo)}
          >
            ↷
          </button>
          <Share />
          <Preferences />
        </nav>
      </header>
      <aside aria-label={say(SIDES[side.value].name)}>
        <Content />
      </aside>
      <main class="market" aria-label={say(pageWords.market)}>
        {runFault.value !== "" && <p role="alert">{runFault.value}</p>}
        <Loop />
        <StoryPanel />
        <TimeBar />
      </main>
      <section class="results" aria-label={say(pageWords.outcomes)}>
        <Outcomes />
      </section>
    </div>
  );
}
