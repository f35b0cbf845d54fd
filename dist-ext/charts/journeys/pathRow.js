/** What stands between the touchpoints of a path. */
export const PATH_ARROW = " › ";
/** Touchpoints of a path that are told apart. */
export const PATH_STEPS = 3;
