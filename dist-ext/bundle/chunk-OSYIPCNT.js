// dist-ext/metrics/period.js
function readPeriod(name, days) {
  let { from, to } = boundsOf(name, days);
  return from >= 0 && from < days && to > from ? { name, from, to: Math.min(to, days) } : void 0;
}
function boundsOf(name, days) {
  if (name === "total")
    return { from: 0, to: days };
  if (name === "end")
    return { from: Math.max(0, days - 7), to: days };
  let [, word, first, last] = /^(last|year|week|day)(\d{1,6})(?:-(\d{1,6}))?$/.exec(name) ?? [], number = Number(first);
  if (word === "day" != (last !== void 0))
    return { from: Number.NaN, to: Number.NaN };
  if (word === "last")
    return { from: number > 0 ? Math.max(0, days - number) : days, to: days };
  if (word === "day")
    return { from: number, to: Number(last) + 1 };
  let length = word === "year" ? 365 : 7;
  return { from: (number - 1) * length, to: number * length };
}
function weeksOf(days) {
  let weeks = Math.max(1, Math.floor(days / 7));
  return Array.from({ length: weeks }, (_, week) => ({
    name: `week${week + 1}`,
    from: week * 7,
    to: Math.min(days, (week + 1) * 7)
  }));
}
function usualPeriods(days) {
  return days >= 180 ? ["total", "last90"] : ["total"];
}

export {
  readPeriod,
  weeksOf,
  usualPeriods
};
