/** How consumers weigh what they know. */
export declare const choiceSettings: import("zod").ZodPrefault<import("zod").ZodObject<{
    quality: import("zod").ZodDefault<import("zod").ZodNumber>;
    taste: import("zod").ZodDefault<import("zod").ZodNumber>;
    price: import("zod").ZodDefault<import("zod").ZodNumber>;
    go: import("zod").ZodDefault<import("zod").ZodNumber>;
    do: import("zod").ZodDefault<import("zod").ZodNumber>;
    buy: import("zod").ZodDefault<import("zod").ZodNumber>;
    loyalty: import("zod").ZodDefault<import("zod").ZodNumber>;
    reminder: import("zod").ZodDefault<import("zod").ZodNumber>;
    risk: import("zod").ZodDefault<import("zod").ZodNumber>;
    priceRisk: import("zod").ZodDefault<import("zod").ZodNumber>;
    valence: import("zod").ZodDefault<import("zod").ZodNumber>;
    unreviewed: import("zod").ZodDefault<import("zod").ZodNumber>;
    unreviewedFade: import("zod").ZodDefault<import("zod").ZodNumber>;
    outside: import("zod").ZodDefault<import("zod").ZodNumber>;
    noise: import("zod").ZodDefault<import("zod").ZodNumber>;
}, import("zod/v4/core").$strict>>;
