import { z } from "zod";
/** The last step: basket, device, payment. */
export declare const checkoutSettings: z.ZodPrefault<z.ZodObject<{
    abandonment: z.ZodPrefault<z.ZodObject<{
        mobile: z.ZodDefault<z.ZodNumber>;
        desktop: z.ZodDefault<z.ZodNumber>;
        tablet: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    physicalAbandonment: z.ZodDefault<z.ZodNumber>;
    checkoutEffect: z.ZodDefault<z.ZodNumber>;
    usabilityEffect: z.ZodDefault<z.ZodNumber>;
    comeBack: z.ZodDefault<z.ZodNumber>;
    bounceAtOneSecond: z.ZodDefault<z.ZodNumber>;
}, z.core.$strict>>;
