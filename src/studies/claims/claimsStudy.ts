import type { Language } from "../../language/language.ts";
import { formatMarkdown } from "../../report/text/textTable.ts";
import type { RunFailure } from "../runs/runFailure.ts";
import type { Study } from "../study.ts";
import type { Claim } from "./claim.ts";
import { claimMarket } from "./markets/claimMarket.ts";
import { claimsAgenda } from "./claimsAgenda.ts";
import { claimsTable, formatClaimsText } from "./claimsText.ts";
import { claimVerdict } from "./claimVerdict.ts";
import type { ClaimsStudied } from "./documentOfClaims.ts";
import { formatClaims } from "./formatClaims.ts";
import { claimTableOf, tablesOfClaims } from "./tablesOfClaims.ts";
import { runsToTry, type TriedClaim, tryClaims, type TryOptions } from "./tryClaims.ts";
import { claimsWords } from "./words/claims.ts";

/** Which claims are tried, and how. */
export interface ClaimsQuestion
  extends Omit<TryOptions, "progress" | "signal" | "fail" | "level" | "boundaries"> {
  readonly claims: readonly Claim[];
  /** level of the intervals, 0–1 */
  readonly level: number;
  /** false: only whether the claims hold, not where they stop to */
  readonly boundaries: boolean;
}

/** Claims of the doctrine, tried on markets of their own. */
export const claimsStudy: Study<ClaimsQuestion, ClaimsStudied> = {
  agenda: ({ claims, ...extent }, language) => claimsAgenda(claims, extent, language),

  async conduct({ claims, ...options }, { executor, progress, signal }) {
    const failures: RunFailure[] = [];
    const fail = (failure: RunFailure) => void failures.push(failure);
    const tried = await tryClaims(claims, { ...options, progress, signal, fail }, executor);
    const { seed, level } = options;
    return { tried, seed, level, runs: runsOf(tried) - failures.length, failures };
  },

  outcome({ tried, failures }, { claims }, language) {
    return {
      done: tried.length,
      failed: 0,
      asked: claims.length,
      isFine: failures.length === 0 && tried.every((claim) => claimVerdict(claim).isExpected),
      interruption: claimsWords[language].interrupted(tried.length, claims.length),
    };
  },

  origin({ tried, seed, runs, failures }, { claims, ...extent }) {
    const scenario = claimMarket(tried[0].claim.market);
    return { scenario, seed, runs, asked: runsToTry(claims, extent), failures };
  },

  mainTable: ({ tried }, _, language) => claimTableOf(formatClaims(tried, language)),

  tables: ({ tried }, _, language) => tablesOfClaims(tried, language),

  data: ({ tried }, _, language) => ({ "data/claims.json": formatClaims(tried, language) }),

  async document(study, _, maker) {
    const { documentOfClaims } = await import("./documentOfClaims.ts");
    return documentOfClaims(study, maker);
  },

  text: (study, _, style) => formatClaimsText(study, style),

  markdown(study, _, language) {
    const { columns, rows } = claimsTable(study, language);
    return formatMarkdown(columns, rows);
  },

  json({ tried, seed, level }, _, language) {
    return { seed, level, rows: formatClaims(tried, language), boundaries: boundariesOf(tried, language) };
  },
};

function boundariesOf(tried: readonly TriedClaim[], language: Language) {
  return tried.flatMap(({ claim, moderated }) =>
    moderated === undefined
      ? []
      : [
          {
            id: claim.id,
            moderator: moderated.moderator.says[language],
            measure: moderated.consequence.measure.about[language],
            edges: moderated.edges,
            points: moderated.points.map(({ value, effect, sign }) => ({ value, ...effect, sign })),
          },
        ],
  );
}

function runsOf(tried: readonly TriedClaim[]): number {
  return tried.reduce((sum, { size, moderated }) => {
    const more = moderated === undefined ? 0 : moderated.points.length * moderated.size.runs;
    return sum + 2 * (size.runs + more);
  }, 0);
}
