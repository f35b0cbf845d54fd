/** What buyers are asked, beside what they do. */
export declare const surveySettings: import("zod").ZodPrefault<import("zod").ZodObject<{
    share: import("zod").ZodDefault<import("zod").ZodNumber>;
    noise: import("zod").ZodDefault<import("zod").ZodNumber>;
    points: import("zod").ZodDefault<import("zod").ZodNumber>;
}, import("zod/v4/core").$strict>>;
