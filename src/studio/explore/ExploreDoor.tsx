import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { say } from "../page/preferences.ts";
import { pageWords } from "../words/pageWords.ts";
import type { Choice } from "./exploreState.ts";

const Room = signal<ComponentType<{ readonly choices?: readonly Choice[] }> | undefined>(undefined);

/** Loads the studies and all charts when somebody explores: the market's page does not wait for them. */
export function ExploreDoor({ choices }: { readonly choices?: readonly Choice[] }) {
  useEffect(() => {
    void import("./Explore.tsx").then(({ Explore }) => (Room.value = Explore));
  }, []);
  const Opened = Room.value;
  if (Opened === undefined) return <p role="status">{say(pageWords.reading)}</p>;
  return <Opened {...(choices && { choices })} />;
}
