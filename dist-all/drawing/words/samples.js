/** Where the numbers of single consumers come from. */
export function sampleCaption(locale, consumers) {
    if (locale === "it")
        return consumers === undefined
            ? "Di una sola simulazione, la prima."
            : `Da ${consumers} consumatori della prima simulazione.`;
    return consumers === undefined ? "Of one run, the first." : `From ${consumers} consumers of the first run.`;
}
