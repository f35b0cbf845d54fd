/** What a brand sells: how good, how it claims to be, for how much. */
export declare const offerShape: {
    quality: import("zod").ZodDefault<import("zod").ZodNumber>;
    qualitySpread: import("zod").ZodDefault<import("zod").ZodNumber>;
    tasteSpread: import("zod").ZodDefault<import("zod").ZodNumber>;
    preference: import("zod").ZodDefault<import("zod").ZodNumber>;
    promise: import("zod").ZodDefault<import("zod").ZodNumber>;
    price: import("zod").ZodDefault<import("zod").ZodNumber>;
    unitCost: import("zod").ZodDefault<import("zod").ZodNumber>;
    fixedCost: import("zod").ZodDefault<import("zod").ZodNumber>;
};
