import { allocate, moved } from "./room";

/**
 * Who has something due on which day. Consumers with nothing due cost nothing: nobody is ever searched for.
 *
 * Each day keeps a list of consumers in pages of a shared store. On its day the list is marked in a bitmap, which
 * puts the consumers into ascending order (neighbours in memory are visited one after the other) and merges those
 * who are due twice.
 */
@unmanaged
export class Calendar {
  days: i32;
  /** first consumer of the range served */
  from: i32;
  /** consumers page by page; shape [pages × PAGE] */
  entries: usize;
  /** page before this one on the same day, −1 = none; shape [pages] */
  previous: usize;
  /** last page of each day, −1 = none; shape [days] */
  lastPage: usize;
  /** entries in that page; shape [days] */
  fill: usize;
  /** first page of the list of free pages, −1 = none */
  freePage: i32;
  /** pages ever used */
  usedPages: i32;
  /** pages there is room for */
  pages: i32;
  /** one bit a consumer, set for those due today */
  due: usize;
  /** one bit for 32 words of `due` */
  dueWords: usize;
  dueWordCount: i32;
}

/** Entries in a page: small, because each day keeps one page partly empty. */
const PAGE: i32 = 64;
/** Bytes of a page. */
const PAGE_BYTES: i32 = 4 * PAGE;

/** Creates a calendar on which nothing is due. */
export function createCalendar(days: i32, from: i32, size: i32): Calendar {
  const calendar = changetype<Calendar>(allocate(offsetof<Calendar>()));
  const words = (size + 31) >> 5;
  calendar.days = days;
  calendar.from = from;
  calendar.freePage = -1;
  calendar.usedPages = 0;
  calendar.pages = days + (size + PAGE - 1) / PAGE;
  calendar.entries = allocate(<usize>calendar.pages * PAGE_BYTES);
  calendar.previous = allocate((<usize>calendar.pages) << 2);
  calendar.lastPage = allocate((<usize>days) << 2);
  calendar.fill = allocate((<usize>days) << 2);
  memory.fill(calendar.lastPage, 0xff, (<usize>days) << 2);
  calendar.dueWordCount = (words + 31) >> 5;
  calendar.due = allocate((<usize>words) << 2);
  calendar.dueWords = allocate((<usize>calendar.dueWordCount) << 2);
  return calendar;
}

/** Writes a consumer into a later day; days after the end of the run are forgotten. */
export function schedule(calendar: Calendar, day: i32, consumer: i32): void {
  if (day >= calendar.days) return;
  const last = calendar.lastPage + ((<usize>day) << 2);
  const filled = calendar.fill + ((<usize>day) << 2);
  let page = load<i32>(last);
  let fill = load<i32>(filled);
  if (page < 0 || fill === PAGE) {
    const before = page;
    page = takePage(calendar);
    store<i32>(calendar.previous + ((<usize>page) << 2), before);
    store<i32>(last, page);
    fill = 0;
  }
  store<i32>(calendar.entries + <usize>page * PAGE_BYTES + ((<usize>fill) << 2), consumer);
  store<i32>(filled, fill + 1);
}

/** Marks a consumer as due today. */
export function scheduleToday(calendar: Calendar, consumer: i32): void {
  const index = consumer - calendar.from;
  const word = index >> 5;
  const marks = calendar.due + ((<usize>word) << 2);
  store<u32>(marks, load<u32>(marks) | (1 << (index & 31)));
  const summary = calendar.dueWords + ((<usize>(word >> 5)) << 2);
  store<u32>(summary, load<u32>(summary) | (1 << (word & 31)));
}

/** Turns the list of a day into marks, and gives its pages back. */
export function openDay(calendar: Calendar, day: i32): void {
  const last = calendar.lastPage + ((<usize>day) << 2);
  let page = load<i32>(last);
  let fill = load<i32>(calendar.fill + ((<usize>day) << 2));
  while (page >= 0) {
    const first = calendar.entries + <usize>page * PAGE_BYTES;
    for (let entry = 0; entry < fill; ++entry)
      scheduleToday(calendar, load<i32>(first + ((<usize>entry) << 2)));
    const link = calendar.previous + ((<usize>page) << 2);
    const before = load<i32>(link);
    store<i32>(link, calendar.freePage);
    calendar.freePage = page;
    page = before;
    fill = PAGE;
  }
  store<i32>(last, -1);
}

/**
 * The lowest consumer due today below one word of the summary; its mark is taken away.
 *
 * @param summaryWord - a word of `dueWords` that is not 0
 */
export function takeDue(calendar: Calendar, summaryWord: i32): i32 {
  const summaryAt = calendar.dueWords + ((<usize>summaryWord) << 2);
  const summary = load<u32>(summaryAt);
  const word = (summaryWord << 5) + <i32>ctz(summary);
  const marksAt = calendar.due + ((<usize>word) << 2);
  const marks = load<u32>(marksAt);
  const left = marks & (marks - 1);
  store<u32>(marksAt, left);
  if (left === 0) store<u32>(summaryAt, summary & (summary - 1));
  return calendar.from + (word << 5) + <i32>ctz(marks);
}

function takePage(calendar: Calendar): i32 {
  const free = calendar.freePage;
  if (free >= 0) {
    calendar.freePage = load<i32>(calendar.previous + ((<usize>free) << 2));
    return free;
  }
  const page = calendar.usedPages++;
  if (page === calendar.pages) grow(calendar);
  return page;
}

function grow(calendar: Calendar): void {
  const pages = calendar.pages;
  calendar.pages = pages + (pages >> 2) + 16;
  calendar.entries = moved(calendar.entries, <usize>pages * PAGE_BYTES, <usize>calendar.pages * PAGE_BYTES);
  calendar.previous = moved(calendar.previous, (<usize>pages) << 2, (<usize>calendar.pages) << 2);
}
