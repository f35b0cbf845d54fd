/**
 * Whether a file is one that systems and editors leave wherever they look: it is nobody's work, so that a folder is
 * none the less ours for holding it.
 *
 * @param name - a name without folders before it
 */
export declare function isSystemFile(name: string): boolean;
