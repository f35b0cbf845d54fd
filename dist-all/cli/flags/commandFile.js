/** Keeps the flags' type while the table of commands forgets it. */
export function commandFile(file) {
    return file;
}
