import { signal } from "@preact/signals";

/** The dot that is followed; −1 where nobody is. */
export const followed = signal(-1);
