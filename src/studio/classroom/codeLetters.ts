/** Letters that are not mistaken for each other when they are read aloud or copied by hand. @source Crockford, Base 32 */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUP = 4;

/** Bytes as letters in groups of four. */
export function lettersOf(bytes: readonly number[]): string {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const letters = (bits.match(/.{1,5}/g) ?? []).map(
    (five) => LETTERS[Number.parseInt(five.padEnd(5, "0"), 2)],
  );
  return (letters.join("").match(new RegExp(`.{1,${GROUP}}`, "g")) ?? []).join("-");
}

/** The bytes of letters, however they are grouped and written; undefined where one is no letter of a code. */
export function bytesOf(text: string): readonly number[] | undefined {
  const plain = text.toUpperCase().replaceAll(/[\s-]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");
  const numbers = Array.from(plain, (letter) => LETTERS.indexOf(letter));
  if (numbers.includes(-1)) return undefined;
  const bits = numbers.map((number) => number.toString(2).padStart(5, "0")).join("");
  return (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
}
