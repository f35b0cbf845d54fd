import { StoryPanel } from "../market/StoryPanel.tsx";
import { useEffect } from "preact/hooks";
import { Loop } from "../market/Loop.tsx";
import { Answer } from "../outcomes/Answer.tsx";
import { Outcomes } from "../outcomes/Outcomes.tsx";
import { runFault } from "../time/player.ts";
import { TimeBar } from "../time/TimeBar.tsx";
import { pageWords } from "../words/pageWords.ts";
import { textWords } from "../words/textWords.ts";
import { planned, problems, today } from "./opened.ts";
import { canRedo, canUndo, choose, redo, undo } from "./plan.ts";
import { say, speak } from "./preferences.ts";
import { ExploreDoor } from "../explore/ExploreDoor.tsx";
import { NetworkView } from "../network/NetworkView.tsx";
import { place, PLACES, side } from "./place.ts";
import { Share } from "./Share.tsx";
import { Preferences } from "./Preferences.tsx";
import { SIDES } from "./sides.tsx";

const NAMES = Object.keys(SIDES) as (keyof typeof SIDES)[];

/** Within another page there is room for the market and its answer. */
const isFrame = new URLSearchParams(location.search).has("frame");

/** One market on the screen: levers, market, outcomes, time. */
export function Studio() {
  const opened = planned.value;
  useEffect(() => scrollTo(0, 0), []);
  // Who cannot run yet needs the text, whatever was open.
  const isWrong = today.value === undefined && problems.value.length > 0;
  const shown = isWrong ? "text" : side.value;
  const { Content } = SIDES[shown];
  return (
    <div class={`studio at-${place.value}${isFrame ? " frame" : ""}`}>
      <header class="bar">
        <div class="asked">
          <h1>
            {opened === undefined
              ? say(isWrong ? textWords.wrong : pageWords.reading)
              : speak(opened.scenario.question)}
          </h1>
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
      <aside aria-label={say(SIDES[shown].name)} class={shown}>
        <div class="tabs" role="tablist">
          {NAMES.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={name === shown}
              onClick={() => {
                side.value = name;
              }}
            >
              {say(SIDES[name].name)}
            </button>
          ))}
        </div>
        <Content />
      </aside>
      <main class="market" aria-label={say(pageWords.market)}>
        {!isFrame && <PlaceTabs />}
        {runFault.value !== "" && <p role="alert">{runFault.value}</p>}
        <Middle />
      </main>
      {place.value !== "explore" && (
        <section class="results" aria-label={say(pageWords.outcomes)}>
          <Outcomes />
        </section>
      )}
    </div>
  );
}

/** The market that moves and its time, or the place where one explores. */
function Middle() {
  if (place.value === "explore" && !isFrame) return <ExploreDoor />;
  return (
    <>
      {place.value === "network" && !isFrame ? <NetworkView /> : <Loop />}
      {place.value === "loop" && <StoryPanel />}
      <TimeBar />
    </>
  );
}

function PlaceTabs() {
  return (
    <div class="tabs places" role="tablist" aria-label={say(pageWords.market)}>
      {(Object.keys(PLACES) as (keyof typeof PLACES)[]).map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === place.value}
          onClick={() => (place.value = name)}
        >
          {say(PLACES[name])}
        </button>
      ))}
    </div>
  );
}
