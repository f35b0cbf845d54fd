/** Who may use a thread, and when. */
export interface Turns {
  /**
   * Does something when it is its turn; who came first is first.
   *
   * @param isWanted - asked now and then while it waits; once it says no, its turn never comes
   * @returns undefined where it was not wanted any more
   */
  when<Result>(act: () => Promise<Result>, isWanted: () => Promise<boolean>): Promise<Result | undefined>;
}

/** Milliseconds between two questions whether something that waits is wanted still. */
const BETWEEN = 250;

/** Gives turns, so many at the same time. */
export function createTurns(places: number): Turns {
  let free = places;
  const waiting = new Set<() => void>();
  const turn = async (isWanted: () => Promise<boolean>): Promise<boolean> => {
    if (free > 0) {
      --free;
      return true;
    }
    return new Promise((resolve) => {
      const begin = () => leave(true);
      const ask = async () => {
        const stays = await isWanted().catch(() => true);
        if (!stays && waiting.has(begin)) leave(false);
      };
      const timer = setInterval(() => void ask(), BETWEEN);
      const leave = (hasTurn: boolean) => {
        clearInterval(timer);
        waiting.delete(begin);
        resolve(hasTurn);
      };
      waiting.add(begin);
    });
  };
  const giveBack = () => {
    const [next] = waiting;
    if (next === undefined) ++free;
    else next();
  };
  return {
    async when(act, isWanted) {
      if (!(await turn(isWanted))) return undefined;
      try {
        return await act();
      } finally {
        giveBack();
      }
    },
  };
}
