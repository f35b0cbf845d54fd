/**
 * A setting names a text file that is not there, or is something else.
 *
 * @param who - what names it
 * @param isThere - something stands at that place, but it is no text
 * @param example - a name such as the file could have
 */
export function noTextFile(who, file, isThere, example) {
    return {
        message: {
            en: `${who.en} must name a text file (CSV), but ${isThere ? `${file} is something else` : `there is no ${file}`}.`,
            it: `${who.it} deve nominare un file di testo (CSV), ma ${file} ${isThere ? "è qualcos'altro" : "non c'è"}.`,
        },
        advice: {
            en: `Write the path relative to this file, for example ${example}.`,
            it: `Scrivi il percorso a partire da questo file, per esempio ${example}.`,
        },
    };
}
