import { z } from "zod";
/** How a brand serves: at its touchpoints, on the way, and when something fails. */
export declare const serviceShape: {
    service: z.ZodDefault<z.ZodNumber>;
    failure: z.ZodDefault<z.ZodNumber>;
    touchpoints: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
        quality: z.ZodOptional<z.ZodNumber>;
        failure: z.ZodOptional<z.ZodNumber>;
    }, z.core.$strict>>>;
    deliveryDays: z.ZodDefault<z.ZodNumber>;
    care: z.ZodPrefault<z.ZodObject<{
        answered: z.ZodDefault<z.ZodNumber>;
        hours: z.ZodDefault<z.ZodNumber>;
        skill: z.ZodDefault<z.ZodNumber>;
        capacity: z.ZodDefault<z.ZodNumber>;
        dailyCost: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
};
