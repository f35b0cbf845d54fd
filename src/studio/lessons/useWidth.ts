import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** How wide an element is, whenever that changes; before it stands, a guess. */
export function useWidth(place: RefObject<HTMLElement | null>, guess: number): number {
  const [width, setWidth] = useState(guess);
  useLayoutEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    const look = () => setWidth(Math.max(280, Math.min(760, current.clientWidth)));
    look();
    const watch = new ResizeObserver(look);
    watch.observe(current);
    return () => watch.disconnect();
  }, [place]);
  return width;
}
