import { pack, unpack } from "./envelope.ts";
import { readSharedMarket } from "./readSharedMarket.ts";
import type { Opening, SharedMarket } from "./sharedMarket.ts";

/** What stands before a packed market in the address, so that other fragments are left alone. */
const MARK = "#u";

/**
 * The fragment of an address that holds a market whole: `#u1.<checksum>.<letters>`. It never leaves the reader's
 * browser: fragments are not sent to servers.
 */
export function shareFragment({ path, text, changes, lesson, task }: SharedMarket): string {
  return `${MARK}${pack(JSON.stringify({ path, text, changes, lesson, task }))}`;
}

/** Whether the fragment of an address is meant to hold a market. */
export function isShareFragment(fragment: string): boolean {
  return fragment.startsWith(MARK);
}

/** Opens a fragment that anybody may have written. Its scenario still has to be read and checked as any other. */
export function openFragment(fragment: string): Opening<SharedMarket> {
  const { text, fault } = unpack(fragment.slice(MARK.length));
  return text === undefined ? { fault } : readSharedMarket(text);
}
