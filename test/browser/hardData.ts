// Data that nobody would draw on purpose, one set a kind: names, sizes of numbers, length of time.

/** What the rows of a case are made of. */
export interface HardData {
  /** brands, touchpoints, settings, personas: whatever a chart names */
  readonly names: readonly string[];
  /** the number at a place between 0 and 1 */
  readonly value: (place: number) => number;
  readonly weeks: number;
}

const PLAIN = ["Nonna", "Da Gino", "Pizza & Co", "Catena", "Osteria Brera", "Il Faro", "Rho", "Al Porto"];

const usual = (place: number) => 0.1 + 0.3 * place;

function named(...names: string[]): HardData {
  return { names, value: usual, weeks: 30 };
}

function sized(value: (place: number) => number): HardData {
  return { names: PLAIN.slice(0, 3), value, weeks: 30 };
}

function timed(weeks: number): HardData {
  return { names: PLAIN.slice(0, 3), value: usual, weeks };
}

/** Every kind by its name; "empty" has neither names nor weeks. */
export const HARD_DATA: Readonly<Record<string, HardData>> = {
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8].map((count) => [`${count} names`, named(...PLAIN.slice(0, count))]),
  ),
  "long names": named(
    "Ristorante Pizzeria Trattoria da Gino e Figli di Via Garibaldi",
    "Donaudampfschifffahrtsgesellschaftskapitänskajüte",
    "Ristorante Pizzeria Trattoria da Gino e Figli di Via Mazzini",
  ),
  "300 characters": named("Nonna ".repeat(50), "W".repeat(300), "i".repeat(300), "Gino"),
  emoji: named("🍕🍝👩‍🍳 🇮🇹", "👨‍👩‍👧‍👦".repeat(12), "🏴‍☠️"),
  "right to left": named("مطعم الجدة الكبير في قلب المدينة القديمة", "מסעדת סבתא", "Nonna"),
  html: named("<script>window.attack()</script>", '<img src=x onerror="attack()">', "&amp;<b>Gino</b>]]>"),
  quotes: named(`"Nonna"`, "Da ‘Gino’", "`Catena` \\ \"'"),
  formula: named('=HYPERLINK("http://x","y")', "+1+1", "@SUM(A1)"),
  control: named("Nonna\u202E\u0007\nevil", "\uD800half", " \t "),
  tiny: sized((place) => 1e-7 * (1 + place)),
  huge: sized((place) => 1e13 * (1 + place)),
  negative: sized((place) => 0.4 - place),
  constant: sized(() => 0.25),
  zero: sized(() => 0),
  missing: sized(() => Number.NaN),
  empty: { names: [], value: usual, weeks: 0 },
  "one week": timed(1),
  "two weeks": timed(2),
  "ten years": timed(130),
};
