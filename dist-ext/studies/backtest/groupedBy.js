/** Things by what they have in common, in the order in which each was met first. */
export function groupedBy(things, keyOf) {
    const groups = new Map();
    for (const thing of things) {
        const group = groups.get(keyOf(thing));
        if (group === undefined)
            groups.set(keyOf(thing), [thing]);
        else
            group.push(thing);
    }
    return groups;
}
