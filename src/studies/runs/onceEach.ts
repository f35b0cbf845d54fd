/**
 * The same function, which works out what belongs to a thing once, and remembers it for as long as the thing is there.
 * For things that do not change: markets, results, what is made of them.
 */
export function onceEach<Thing extends object, Value>(
  work: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>();
  return (thing) => {
    const found = known.get(thing) ?? { value: work(thing) };
    known.set(thing, found);
    return found.value;
  };
}
