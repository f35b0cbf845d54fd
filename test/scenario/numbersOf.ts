/** All numbers in a structure with their paths: those of typed arrays one by one. */
export function numbersOf(value: unknown, path = ""): [path: string, value: number][] {
  if (typeof value === "number") return [[path, value]];
  if (typeof value === "boolean") return [[path, Number(value)]];
  if (ArrayBuffer.isView(value)) {
    return Array.from(value as unknown as ArrayLike<number>, (item, at) => [`${path}[${at}]`, item]);
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    numbersOf(inner, path === "" ? key : `${path}.${key}`),
  );
}
