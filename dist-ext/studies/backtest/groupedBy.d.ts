/** Things by what they have in common, in the order in which each was met first. */
export declare function groupedBy<Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): Map<Key, Thing[]>;
