/** How advertising reaches people. */
export declare const advertisingSettings: import("zod").ZodPrefault<import("zod").ZodObject<{
    halfLife: import("zod").ZodDefault<import("zod").ZodNumber>;
    halfSaturation: import("zod").ZodDefault<import("zod").ZodNumber>;
    slope: import("zod").ZodDefault<import("zod").ZodNumber>;
    greatestExposure: import("zod").ZodDefault<import("zod").ZodNumber>;
    spread: import("zod").ZodDefault<import("zod").ZodNumber>;
    reminderDays: import("zod").ZodDefault<import("zod").ZodNumber>;
    remembered: import("zod").ZodDefault<import("zod").ZodNumber>;
    needLift: import("zod").ZodDefault<import("zod").ZodNumber>;
}, import("zod/v4/core").$strict>>;
