/** What a thread is given instead of a batch when nothing more will come. */
export const END = "end";
