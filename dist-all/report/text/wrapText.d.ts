/** Breaks a sentence into lines of at most `width` characters at its spaces; longer words stand alone. */
export declare function wrapText(text: string, width: number, indent?: string): string;
