/** The ultimate moment of truth in private: friends. */
export declare const wordOfMouthSettings: import("zod").ZodPrefault<import("zod").ZodObject<{
    tellRate: import("zod").ZodDefault<import("zod").ZodNumber>;
    neutral: import("zod").ZodDefault<import("zod").ZodNumber>;
    negativeRatio: import("zod").ZodDefault<import("zod").ZodNumber>;
    friendSpread: import("zod").ZodDefault<import("zod").ZodNumber>;
    passOn: import("zod").ZodDefault<import("zod").ZodNumber>;
    mostHops: import("zod").ZodDefault<import("zod").ZodNumber>;
    needTrigger: import("zod").ZodDefault<import("zod").ZodNumber>;
    talkRate: import("zod").ZodDefault<import("zod").ZodNumber>;
}, import("zod/v4/core").$strict>>;
