import { useEffect, useRef } from "preact/hooks";
import { signal } from "@preact/signals";
import { numbersOf } from "../../drawing/numbers.ts";
import { brandKeys, nameOf } from "../page/opened.ts";
import { language, say } from "../page/preferences.ts";
import { askNetwork, goTo, isRecorded, play, recording, speed } from "../time/player.ts";
import { filled } from "../words/marketWords.ts";
import { networkWords } from "../words/networkWords.ts";
import { animateNetwork, heardAloud } from "./animateNetwork.ts";
import type { CascadeKind, NetworkSight } from "./contract.ts";
import { LATELY } from "./NetworkPicture.ts";

const kind = signal<CascadeKind>("bad");
const sight = signal<NetworkSight | undefined>(undefined);
const note = signal<{ readonly x: number; readonly y: number; readonly text: string } | undefined>(undefined);

/** Who tells whom: everybody's ties, what is told along them by the day, and the largest cascade of the run. */
export function NetworkView() {
  const frame = useRef<HTMLDivElement>(null);
  const run = recording.value;
  useEffect(() => {
    sight.value = undefined;
    if (run === undefined || !isRecorded.value) return undefined;
    let isCurrent = true;
    void askNetwork(kind.value).then((found) => {
      if (isCurrent) sight.value = found;
    });
    return () => {
      isCurrent = false;
    };
  }, [run, isRecorded.value, kind.value]);
  const seen = sight.value;
  useEffect(
    () =>
      frame.current === null || seen === undefined
        ? undefined
        : animateNetwork(frame.current, seen, (told) => (note.value = told)),
    [seen],
  );
  return (
    <>
      <Said />
      <div class="loop network" ref={frame}>
        <canvas aria-hidden="true" />
        <canvas role="img" aria-label={heardAloud.value} />
        {note.value !== undefined && (
          <p class="tip" style={{ left: `${note.value.x}px`, top: `${note.value.y}px` }}>
            {note.value.text}
          </p>
        )}
      </div>
      <Legend />
    </>
  );
}

/** Which cascade, what came of it, and a button that goes to its beginning. */
function Said() {
  const seen = sight.value;
  const watch = () => {
    if (seen?.cascade === undefined) return;
    speed.value = 1;
    goTo(Math.max(0, seen.cascade.day - 1));
    play();
  };
  return (
    <div class="network-said">
      <fieldset>
        <legend class="hidden">{say(networkWords.kind)}</legend>
        {(["bad", "good"] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="cascade"
              checked={one === kind.value}
              onChange={() => (kind.value = one)}
            />
            {say(networkWords[one])}
          </label>
        ))}
      </fieldset>
      <p role="status">{cascadeText(seen)}</p>
      {seen?.cascade !== undefined && (
        <button type="button" onClick={watch}>
          ▶ {say(networkWords.watch)}
        </button>
      )}
    </div>
  );
}

function cascadeText(seen: NetworkSight | undefined): string {
  if (seen === undefined) return say(networkWords.later);
  const { cascade } = seen;
  if (cascade === undefined) return say(networkWords.none);
  const numbers = numbersOf(language.value);
  const count = (value: number) => numbers.format(value, "count");
  return filled(say(networkWords.cascade), {
    day: count(cascade.day + 1),
    kind: say(kind.value === "bad" ? networkWords.badOf : networkWords.goodOf),
    brand: nameOf("brands", brandKeys.value[cascade.brand]),
    last: count(cascade.day + 1 + cascade.days),
    people: count(cascade.people),
    words: count(cascade.words),
    hands: count(cascade.hands),
  });
}

function Legend() {
  const seen = sight.value;
  if (seen === undefined) return null;
  const numbers = numbersOf(language.value);
  const about = {
    drawn: numbers.format(seen.consumers.length, "count"),
    all: numbers.format(seen.everybody, "count"),
    friends: numbers.format(seen.meanFriends, "number"),
  };
  const days = { days: LATELY };
  return (
    <ul class="network-legend">
      <li class="bad">{filled(say(networkWords.heardBad), days)}</li>
      <li class="good">{filled(say(networkWords.heardGood), days)}</li>
      <li class="silent">{say(networkWords.heardNone)}</li>
      <li class={`way ${kind.value}`}>{say(networkWords.ofCascade)}</li>
      <li>{filled(say(seen.ties.length === 0 ? networkWords.everybodyKnows : networkWords.drawn), about)}</li>
    </ul>
  );
}
