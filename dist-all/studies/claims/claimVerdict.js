/** Judges a claim as a whole. */
export function verdictOf({ consequences, moderated }) {
    const met = consequences.filter(({ verdict }) => verdict === "supported");
    const missed = consequences.filter(({ verdict }) => verdict !== "supported");
    const isExpected = missed.every(({ depends }) => depends !== undefined);
    const reason = missed.find(({ depends }) => depends !== undefined)?.depends;
    if (met.length === 0)
        return { verdict: "notSupported", on: reason, isExpected };
    if (missed.length > 0)
        return { verdict: "depends", on: reason ?? missed[0].measure.about, isExpected };
    const isTurning = moderated?.edges.some(({ kind }) => kind === "flips") === true;
    if (isTurning)
        return { verdict: "depends", on: moderated.moderator.says, isExpected };
    return { verdict: "supported", on: undefined, isExpected };
}
