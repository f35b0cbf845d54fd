/** The same data with all its texts in one language, for programs that read what people read. */
export function inLanguage(data, language) {
    if (typeof data !== "object" || data === null)
        return data;
    if (Array.isArray(data))
        return data.map((item) => inLanguage(item, language));
    if (isBilingual(data))
        return data[language];
    return Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, inLanguage(inner, language)]));
}
function isBilingual(data) {
    return Object.keys(data).length === 2 && "en" in data && "it" in data;
}
