/** What a brand makes of what its rivals do and of what happens to it; all off by default. */
export declare const rivalryShape: {
    membership: import("zod").ZodPrefault<import("zod").ZodObject<{
        joining: import("zod").ZodDefault<import("zod").ZodNumber>;
        price: import("zod").ZodDefault<import("zod").ZodNumber>;
        period: import("zod").ZodDefault<import("zod").ZodNumber>;
        leaving: import("zod").ZodDefault<import("zod").ZodNumber>;
        leavingEvenness: import("zod").ZodDefault<import("zod").ZodNumber>;
        experience: import("zod").ZodDefault<import("zod").ZodNumber>;
    }, import("zod/v4/core").$strict>>;
    reaction: import("zod").ZodPrefault<import("zod").ZodObject<{
        matchPrice: import("zod").ZodDefault<import("zod").ZodNumber>;
        spendByShare: import("zod").ZodDefault<import("zod").ZodNumber>;
        serviceForStars: import("zod").ZodDefault<import("zod").ZodNumber>;
        delay: import("zod").ZodDefault<import("zod").ZodNumber>;
    }, import("zod/v4/core").$strict>>;
    capacity: import("zod").ZodDefault<import("zod").ZodNumber>;
};
