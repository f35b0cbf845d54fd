/** A word as a shell takes it: in quotes where it would be taken for something else, such as a name with a blank. */
export function shellWord(word: string): string {
  return /^[\w./=:,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
