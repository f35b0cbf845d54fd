/** Words for points in time that cover so many weeks. */
export function weekWords(locale, weeks) {
    if (locale === "it") {
        return weeks === 1
            ? { last: (day) => `Nella settimana fino al ${day}`, by: "per settimana" }
            : { last: (day) => `Nelle ${weeks} settimane fino al ${day}`, by: `ogni ${weeks} settimane` };
    }
    return weeks === 1
        ? { last: (day) => `In the week to ${day}`, by: "by week" }
        : { last: (day) => `In the ${weeks} weeks to ${day}`, by: `every ${weeks} weeks` };
}
