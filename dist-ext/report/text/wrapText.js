/** Breaks a sentence into lines of at most `width` characters at its spaces; longer words stand alone. */
export function wrapText(text, width, indent = "") {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && indent.length + [...longer].length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line].map((part) => indent + part).join("\n");
}
