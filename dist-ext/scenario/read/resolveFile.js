/** The path of a file that is named relative to another one. */
export function resolveFile(from, to) {
    if (/^([/\\]|[A-Za-z]:)/.test(to))
        return to;
    const steps = from.split(/[/\\]/).slice(0, -1);
    for (const step of to.split(/[/\\]/)) {
        const isUp = step === ".." && steps.length > 0 && steps.at(-1) !== "..";
        if (!isUp) {
            if (step !== "." && step !== "")
                steps.push(step);
        }
        else if (steps.at(-1) !== "") {
            steps.pop();
        }
    }
    return steps.join("/");
}
