import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { say } from "../page/preferences.ts";
import { pageWords } from "../words/pageWords.ts";

const Room = signal<ComponentType | undefined>(undefined);

/** Loads the lessons when the first of them is opened: the market's page does not wait for their texts. */
export function LessonDoor() {
  useEffect(() => {
    void import("./LessonRoom.tsx").then(({ LessonRoom }) => (Room.value = LessonRoom));
  }, []);
  const Opened = Room.value;
  return Opened === undefined ? <p role="status">{say(pageWords.reading)}</p> : <Opened />;
}
