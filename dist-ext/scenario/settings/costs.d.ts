import { z } from "zod";
/** What quality, service or presence cost beyond what the brand pays today. */
export declare const costsSettings: z.ZodDefault<z.ZodArray<z.ZodObject<{
    of: z.ZodString;
    paid: z.ZodNumber;
    perSale: z.ZodDefault<z.ZodNumber>;
    perDay: z.ZodDefault<z.ZodNumber>;
    once: z.ZodDefault<z.ZodNumber>;
}, z.core.$strict>>>;
