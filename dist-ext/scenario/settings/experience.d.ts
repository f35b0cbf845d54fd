/** What buyers live through: the second moment of truth. */
export declare const experienceSettings: import("zod").ZodPrefault<import("zod").ZodObject<{
    serviceWeight: import("zod").ZodDefault<import("zod").ZodNumber>;
    waitingLoss: import("zod").ZodDefault<import("zod").ZodNumber>;
    failureLoss: import("zod").ZodDefault<import("zod").ZodNumber>;
    disconfirmation: import("zod").ZodDefault<import("zod").ZodNumber>;
    lossAversion: import("zod").ZodDefault<import("zod").ZodNumber>;
    moodSpread: import("zod").ZodDefault<import("zod").ZodNumber>;
    promiseLift: import("zod").ZodDefault<import("zod").ZodNumber>;
    loyaltyLearning: import("zod").ZodDefault<import("zod").ZodNumber>;
}, import("zod/v4/core").$strict>>;
