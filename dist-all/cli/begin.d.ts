/** Does what was typed, and tells the shell how it ended. */
export declare function begin(): Promise<void>;
