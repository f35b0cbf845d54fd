import { z } from "zod";
/** What happens to complaints. */
export declare const careSettings: z.ZodPrefault<z.ZodObject<{
    complaintShare: z.ZodDefault<z.ZodNumber>;
    quickHours: z.ZodDefault<z.ZodNumber>;
    stayLoyal: z.ZodPrefault<z.ZodObject<{
        silent: z.ZodDefault<z.ZodNumber>;
        unresolved: z.ZodDefault<z.ZodNumber>;
        resolved: z.ZodDefault<z.ZodNumber>;
        quick: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    resentment: z.ZodDefault<z.ZodNumber>;
    resentmentLevel: z.ZodDefault<z.ZodNumber>;
    silenceDiscount: z.ZodDefault<z.ZodNumber>;
    answersInvite: z.ZodDefault<z.ZodNumber>;
    answersDeter: z.ZodDefault<z.ZodNumber>;
    answerCost: z.ZodDefault<z.ZodNumber>;
}, z.core.$strict>>;
