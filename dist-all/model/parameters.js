/**
 * What one market is made of, dense and checked: names have become indices, shares have been summed, nothing is
 * missing. Only `scenario/` makes these, so that nobody below has to check again.
 *
 * Index letters used in the shapes: P personas, B brands, C channels, M the four micro-moments, D devices,
 * T dayparts, F content formats. A table of shape [B, C, M] is stored flat with the last index running fastest.
 */
/** The four micro-moments in the order of a full journey. */
export const MOMENTS = ["know", "go", "do", "buy"];
export const DEVICES = ["mobile", "desktop", "tablet"];
export const DAYPARTS = ["earlyMorning", "commute", "work", "errands", "evening", "night"];
export const FORMATS = ["video", "audio", "text"];
