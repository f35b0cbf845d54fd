/**
 * Copying to the clipboard, which browsers may refuse: a picture is then saved instead, and a text is shown selected,
 * to be copied by hand.
 */
export declare const COPY_SCRIPT: string;
