/** Splits consumers, or anything else that is numbered, into even ranges and gives one of them. */
export function rangeOf(all, index, count) {
    return { from: Math.floor((all * index) / count), to: Math.floor((all * (index + 1)) / count) };
}
