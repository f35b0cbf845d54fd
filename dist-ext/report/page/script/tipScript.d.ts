/**
 * Tells the values of what one points at in a chart, with a mouse, a finger or the arrow keys. Marks carry their own
 * words in a `title`, which browsers show without a script too; rows drawn as lines are noted in `data-places`.
 */
export declare const TIP_SCRIPT: string;
