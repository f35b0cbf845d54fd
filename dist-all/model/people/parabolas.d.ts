/** Of the standard Gumbel distribution, for moods, and of the standard normal one, for tastes. */
export declare const gumbelParabolas: Float64Array<ArrayBufferLike>;
export declare const normalParabolas: Float64Array<ArrayBufferLike>;
