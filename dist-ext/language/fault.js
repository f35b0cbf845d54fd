import { inEach } from "./bilingual.js";
/** Several faults as one: each but the last has its own advice behind it, the last one's stands below. */
export function joinFaults(faults) {
    const last = faults.length - 1;
    const line = ({ message, advice }, at) => at === last ? message : inEach((language) => `${message[language]} ${advice[language]}`);
    return {
        message: inEach((language) => faults.map((fault, at) => line(fault, at)[language]).join("\n")),
        advice: faults[last].advice,
    };
}
/** The word that was perhaps meant. */
export function didYouMean(word) {
    return { en: `Did you mean ${word}?`, it: `Intendevi ${word}?` };
}
