/**
 * Who has something due on which day. Consumers with nothing due cost nothing: nobody is ever searched for.
 *
 * Each day keeps a list of consumers in pages of a shared store. On its day the list is marked in a bitmap, which
 * puts the consumers into ascending order (neighbours in memory are visited one after the other) and merges those
 * who are due twice.
 */
export interface Calendar {
  readonly days: number;
  /** first consumer of the range served */
  readonly from: number;
  /** consumers in the range */
  readonly size: number;
  /** consumers page by page; shape [pages × PAGE] */
  entries: Int32Array;
  /** page before this one on the same day, −1 = none; shape [pages] */
  previous: Int32Array;
  /** last page of each day, −1 = none; shape [days] */
  readonly lastPage: Int32Array;
  /** entries in that page; shape [days] */
  readonly fill: Int32Array;
  /** first page of the list of free pages, −1 = none */
  freePage: number;
  /** pages ever used */
  usedPages: number;
  /** one bit a consumer, set for those due today */
  readonly due: Int32Array;
  /** one bit for 32 words of `due` */
  readonly dueWords: Int32Array;
}

/** Entries in a page: small, because each day keeps one page partly empty. */
const PAGE = 64;

/** Creates a calendar on which nothing is due. */
export function createCalendar(days: number, from: number, size: number): Calendar {
  const pages = days + Math.ceil(size / PAGE);
  const words = Math.ceil(size / 32);
  return {
    days,
    from,
    size,
    entries: new Int32Array(pages * PAGE),
    previous: new Int32Array(pages).fill(-1),
    lastPage: new Int32Array(days).fill(-1),
    fill: new Int32Array(days),
    freePage: -1,
    usedPages: 0,
    due: new Int32Array(words),
    dueWords: new Int32Array(Math.ceil(words / 32)),
  };
}

/** Writes a consumer into a later day; days after the end of the run are forgotten. */
export function schedule(calendar: Calendar, day: number, consumer: number): void {
  if (day >= calendar.days) return;
  let page = calendar.lastPage[day];
  let fill = calendar.fill[day];
  if (page < 0 || fill === PAGE) {
    const before = page;
    page = takePage(calendar);
    calendar.previous[page] = before;
    calendar.lastPage[day] = page;
    fill = 0;
  }
  calendar.entries[page * PAGE + fill] = consumer;
  calendar.fill[day] = fill + 1;
}

/** Marks a consumer as due today. */
export function scheduleToday(calendar: Calendar, consumer: number): void {
  const index = consumer - calendar.from;
  const word = index >> 5;
  calendar.due[word] |= 1 << (index & 31);
  calendar.dueWords[word >> 5] |= 1 << (word & 31);
}

/** Turns the list of a day into marks, and gives its pages back. */
export function openDay(calendar: Calendar, day: number): void {
  let page = calendar.lastPage[day];
  let fill = calendar.fill[day];
  while (page >= 0) {
    const start = page * PAGE;
    for (let entry = start; entry < start + fill; ++entry) scheduleToday(calendar, calendar.entries[entry]);
    const before = calendar.previous[page];
    calendar.previous[page] = calendar.freePage;
    calendar.freePage = page;
    page = before;
    fill = PAGE;
  }
  calendar.lastPage[day] = -1;
}

/**
 * The lowest consumer due today below one word of the summary; its mark is taken away.
 *
 * @param summaryWord - a word of `dueWords` that is not 0
 */
export function takeDue(calendar: Calendar, summaryWord: number): number {
  const summary = calendar.dueWords[summaryWord];
  const word = (summaryWord << 5) + (31 - Math.clz32(summary & -summary));
  const marks = calendar.due[word];
  const lowest = marks & -marks;
  const left = marks ^ lowest;
  calendar.due[word] = left;
  if (left === 0) calendar.dueWords[summaryWord] = summary & (summary - 1);
  return calendar.from + (word << 5) + (31 - Math.clz32(lowest));
}

function takePage(calendar: Calendar): number {
  const free = calendar.freePage;
  if (free >= 0) {
    calendar.freePage = calendar.previous[free];
    return free;
  }
  const page = calendar.usedPages++;
  if (page === calendar.previous.length) grow(calendar);
  return page;
}

function grow(calendar: Calendar): void {
  const pages = Math.ceil(calendar.previous.length * 1.25) + 16;
  const entries = new Int32Array(pages * PAGE);
  entries.set(calendar.entries);
  calendar.entries = entries;
  const previous = new Int32Array(pages).fill(-1);
  previous.set(calendar.previous);
  calendar.previous = previous;
}
