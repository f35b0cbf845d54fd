const AND = { en: "and", it: "e" };
const OR = { en: "or", it: "o" };
const MORE = {
    en: (count) => `${count} more`,
    it: (count) => (count === 1 ? "un altro" : `altri ${count}`),
};
/** “a, b or c”. */
export function alternatives(words, language) {
    const last = OR[language];
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
/** Words of a list that a sentence has room for. */
export const mostListed = 12;
/** The first words of a list and how many there are besides, for a sentence. */
export function listed(words, language, most = mostListed) {
    const shown = words.slice(0, most).join(", ");
    return words.length > most ? `${shown} ${AND[language]} ${MORE[language](words.length - most)}` : shown;
}
