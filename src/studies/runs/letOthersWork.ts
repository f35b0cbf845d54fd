/** Lets others work for a moment in the midst of a long reckoning: a progress bar, Ctrl-C. */
export const letOthersWork = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
