/** What consumers believe, and what reading reviews does to it: the zero moment of truth. */
export declare const beliefSettings: import("zod").ZodPrefault<import("zod").ZodObject<{
    priorMean: import("zod").ZodDefault<import("zod").ZodNumber>;
    priorSpread: import("zod").ZodDefault<import("zod").ZodNumber>;
    halfLife: import("zod").ZodDefault<import("zod").ZodUnion<readonly [import("zod").ZodNumber, import("zod").ZodLiteral<"never">]>>;
    experienceSpread: import("zod").ZodDefault<import("zod").ZodNumber>;
    paidTrust: import("zod").ZodDefault<import("zod").ZodNumber>;
    reviewsRead: import("zod").ZodDefault<import("zod").ZodNumber>;
    reviewSpread: import("zod").ZodDefault<import("zod").ZodNumber>;
    negativity: import("zod").ZodDefault<import("zod").ZodNumber>;
    scepticism: import("zod").ZodDefault<import("zod").ZodNumber>;
    perfectDistrust: import("zod").ZodDefault<import("zod").ZodNumber>;
    reputation: import("zod").ZodDefault<import("zod").ZodNumber>;
    priceSign: import("zod").ZodDefault<import("zod").ZodNumber>;
}, import("zod/v4/core").$strict>>;
