import type { SettingNote, SettingWords } from "../settings/fields.ts";
import type { SettingUnit } from "../words/units.ts";
import type { Path } from "../read/written.ts";
/** What is known of one setting or group of settings: JSON Schema with the notes of `settings/`. */
export interface SettingSchema extends SettingNote, Partial<SettingWords> {
    readonly unit?: SettingUnit;
    readonly default?: unknown;
    readonly type?: "number" | "integer" | "string" | "boolean" | "object" | "array";
    readonly minimum?: number;
    readonly maximum?: number;
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly minItems?: number;
    readonly maxItems?: number;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly const?: unknown;
    readonly anyOf?: readonly SettingSchema[];
    readonly properties?: Readonly<Record<string, SettingSchema>>;
    readonly required?: readonly string[];
    /** what the values of a map with free names look like */
    readonly additionalProperties?: SettingSchema | false;
    readonly items?: SettingSchema;
}
/** The whole tree of settings, made from the declarations when it is first asked for. */
export declare function settingTree(): SettingSchema;
/** What may stand under a key of a group, or at a number of a list; undefined if nothing may. */
export declare function settingWithin(schema: SettingSchema, step: string | number): SettingSchema | undefined;
/** What is known of the setting at a path; undefined if there is none. */
export declare function settingAt(path: Path): SettingSchema | undefined;
/** Keys that a group has; none for a map with free names. */
export declare function knownKeys(schema: SettingSchema): string[];
/** Whether it is a map whose keys are free names, such as the brands. */
export declare function isOpenMap({ type, properties, additionalProperties }: SettingSchema): boolean;
/** Whether it is a row over the four micro-moments, for which one number may be written. */
export declare function isMomentRow({ anyOf }: SettingSchema): boolean;
/** Whether it is a text for people, which may be written in each language. */
export declare function isSpoken({ anyOf }: SettingSchema): boolean;
/** The same setting as a text that is written once; any other setting as it is. */
export declare function writtenOnce(schema: SettingSchema): SettingSchema;
/** Whether a setting, or a group that it belongs to, is settled before the first day of a run. */
export declare function isFixed(path: Path): boolean;
