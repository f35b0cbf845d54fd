import { type Bilingual } from "../../language/bilingual.ts";
import { type SettingSchema } from "../explain/settingSchema.ts";
import type { Path, Written } from "../read/written.ts";
/** One line that says what to type instead. */
export declare function adviseOnValue(setting: SettingSchema, written: Written | undefined, path: Path): Bilingual;
