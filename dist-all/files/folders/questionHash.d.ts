/**
 * A fingerprint of what was asked: the command, the options that decide its result, and the scenarios as they are, with
 * everything that was left out filled in. Equal questions have one place; how their answers are shown makes no difference.
 */
export declare function questionHash(...parts: readonly unknown[]): string;
