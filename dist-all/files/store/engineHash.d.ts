/**
 * A fingerprint of the engine's code: a run that was kept is the answer only as long as the same code would give it.
 * It is taken of the code that runs, so that no version number has to be remembered when a formula changes.
 *
 * @param root - the folder in which `model` and `numeric` stand; of this program unless given
 */
export declare function engineHash(root?: URL): string;
