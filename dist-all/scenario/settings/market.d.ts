import { z } from "zod";
/** Who buys what, where and for how long. */
export declare const marketSettings: z.ZodPrefault<z.ZodObject<{
    consumers: z.ZodDefault<z.ZodNumber>;
    population: z.ZodDefault<z.ZodNumber>;
    start: z.ZodDefault<z.ZodString>;
    days: z.ZodDefault<z.ZodNumber>;
    warmUp: z.ZodDefault<z.ZodNumber>;
    currency: z.ZodDefault<z.ZodString>;
    category: z.ZodDefault<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
        en: z.ZodString;
        it: z.ZodString;
    }, z.core.$strict>]>>;
    durable: z.ZodDefault<z.ZodBoolean>;
    giftsServe: z.ZodDefault<z.ZodBoolean>;
    leaving: z.ZodDefault<z.ZodNumber>;
    leavingEvenness: z.ZodDefault<z.ZodNumber>;
    needsPerYear: z.ZodDefault<z.ZodNumber>;
    needShape: z.ZodDefault<z.ZodNumber>;
    season: z.ZodDefault<z.ZodArray<z.ZodNumber>>;
    referencePrice: z.ZodDefault<z.ZodNumber>;
    panel: z.ZodDefault<z.ZodNumber>;
}, z.core.$strict>>;
