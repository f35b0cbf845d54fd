import type * as z from "zod/mini";
import { type SettingNote, settingNotes, type SettingWords } from "../settings/fields.ts";
import type { SettingUnit } from "../words/units.ts";

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
  /** what the free names of a map look like */
  readonly propertyNames?: SettingSchema;
  readonly items?: SettingSchema;
}

type Declaration = z.core.$ZodType;
type Check = z.core.$ZodChecks["_zod"]["def"];

/**
 * JSON Schema of a declaration, with what is noted of it: what zod's own `toJSONSchema` gives, of the few kinds that
 * settings are. That one is for every kind there is, and would be a tenth of what a page has to load.
 */
export function declaredSchema(declaration: Declaration): SettingSchema {
  return { ...shapeOf(declaration), ...settingNotes.get(declaration) };
}

function shapeOf(declaration: Declaration): SettingSchema {
  const { def } = (declaration as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "default":
    case "prefault":
      return { default: def.defaultValue, ...declaredSchema(def.innerType) };
    case "optional":
      return declaredSchema(def.innerType);
    case "pipe":
      return declaredSchema(def.in);
    case "union":
      return { anyOf: def.options.map(declaredSchema) };
    case "object":
      return objectSchema(def);
    case "record":
      return {
        type: "object",
        propertyNames: declaredSchema(def.keyType),
        additionalProperties: declaredSchema(def.valueType),
      };
    case "array":
      return { ...limitsOf(def.checks, "Items"), type: "array", items: declaredSchema(def.element) };
    case "enum":
      return { type: "string", enum: Object.values(def.entries) as string[] };
    case "literal":
      return { type: typeof def.values[0] as "string" | "number", const: def.values[0] };
    case "number":
      return { type: isWhole(def.checks) ? "integer" : "number", ...limitsOf(def.checks) };
    case "string":
      return { type: "string", ...limitsOf(def.checks, "Length") };
    case "boolean":
      return { type: "boolean" };
    case "unknown":
      return {};
    default:
      throw new TypeError(`no setting is of the kind ${def.type}`);
  }
}

function objectSchema({ shape }: z.core.$ZodObjectDef): SettingSchema {
  const parts = Object.entries(shape);
  const required = parts.filter(([, part]) => part._zod.optin === undefined).map(([name]) => name);
  return {
    type: "object",
    properties: Object.fromEntries(parts.map(([name, part]) => [name, declaredSchema(part)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

const definitions = (checks: readonly z.core.$ZodCheck<never>[] = []) =>
  checks.map((check) => (check as unknown as z.core.$ZodChecks)._zod.def);

const isWhole = (checks?: readonly z.core.$ZodCheck<never>[]) =>
  definitions(checks).some(({ check }) => check === "number_format");

/** The least and the most that a value may be, or may hold. */
function limitsOf(checks: readonly z.core.$ZodCheck<never>[] = [], of?: "Items" | "Length"): SettingSchema {
  return Object.assign({}, ...definitions(checks).map((check) => limitOf(check, of)));
}

function limitOf(check: Check, of?: "Items" | "Length"): SettingSchema {
  switch (check.check) {
    case "greater_than":
      return { minimum: check.value as number };
    case "less_than":
      return { maximum: check.value as number };
    case "min_length":
      return { [`min${of}`]: check.minimum };
    case "max_length":
      return { [`max${of}`]: check.maximum };
    case "length_equals":
      return { [`min${of}`]: check.length, [`max${of}`]: check.length };
    case "string_format":
      return { pattern: (check.pattern as RegExp).source };
    default:
      return {};
  }
}
