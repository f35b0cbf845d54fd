import type { Language } from "../../language/language.ts";
import { type SettingSchema } from "../explain/settingSchema.ts";
/** What may be written for a setting, as the middle of “must be …, but is …”. */
export declare function describeAllowed(schema: SettingSchema, language: Language): string;
/** Zeros are counted for the reader: 20 million. */
export declare function readable(value: number, language: Language): string;
