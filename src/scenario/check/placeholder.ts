import type { SettingSchema } from "../explain/settingSchema.ts";

/**
 * A value that a setting may have, to stand in for a wrong one while everything else is checked. What follows from it
 * is not said: whatever depends on a wrong setting is left out of the problems.
 */
export function placeholder(schema: SettingSchema): unknown {
  if (schema.default !== undefined) return schema.default;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.anyOf !== undefined) return placeholder(schema.anyOf[0] ?? {});
  if (schema.type === "number" || schema.type === "integer") return numberWithin(schema);
  if (schema.type === "boolean") return false;
  if (schema.type === "array") return Array(schema.minItems ?? 0).fill(placeholder(schema.items ?? {}));
  if (schema.type === "string") return "untitled".slice(0, Math.max(schema.minLength ?? 0, 8));
  return Object.fromEntries(
    (schema.required ?? []).map((key) => [key, placeholder(schema.properties?.[key] ?? {})]),
  );
}

function numberWithin({ minimum = 0, maximum = 1 }: SettingSchema): number {
  return Math.min(maximum, Math.max(minimum, 0));
}
