/** Name of the machine-readable description of all tables of a folder. */
export const DATA_PACKAGE = "datapackage.json";
/**
 * Describes one file of a table.
 *
 * @param path - of the file in its folder
 * @source Frictionless Standards, Data Resource and Table Schema (datapackage.org)
 */
export function resourceOf({ about, columns }, path, { separator, decimal }) {
    const isCsv = /\.csv(\.gz)?$/.test(path);
    const fields = columns.map((one) => fieldOf(one, isCsv ? decimal : "."));
    const name = path
        .toLowerCase()
        .replace(/[^a-z0-9_.-]+/g, "-")
        .replaceAll("/", "-");
    return {
        name,
        path,
        ...described(about),
        ...(isCsv
            ? { format: "csv", mediatype: "text/csv", encoding: "utf-8", dialect: { delimiter: separator } }
            : { format: "parquet", mediatype: "application/vnd.apache.parquet" }),
        ...(path.endsWith(".gz") && { compression: "gz" }),
        schema: { fields, missingValues: [""] },
    };
}
/** The text of the description. */
export function formatDataPackage(resources) {
    const sorted = resources.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const data = {
        $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
        name: "umot",
        resources: sorted,
    };
    return `${JSON.stringify(data, null, 1)}\n`;
}
/** Resources that a text describes; none if it is no such description. */
export function readDataPackage(text) {
    try {
        const data = JSON.parse(text);
        const found = typeof data === "object" && data !== null && "resources" in data ? data.resources : [];
        return Array.isArray(found) ? found.filter(isResource) : [];
    }
    catch {
        return [];
    }
}
function isResource(value) {
    return typeof value === "object" && value !== null && "path" in value && typeof value.path === "string";
}
/** How the standard calls the types. */
const TYPES = {
    text: "string",
    integer: "integer",
    number: "number",
    boolean: "boolean",
    date: "date",
    timestamp: "datetime",
};
function fieldOf({ name, type, about, unit }, decimal) {
    return {
        name,
        type: TYPES[type],
        ...(type === "timestamp" && { format: "%Y-%m-%dT%H:%M:%S" }),
        ...(type === "number" && decimal !== "." && { decimalChar: decimal }),
        ...described(about),
        ...(unit !== undefined && { unit }),
    };
}
const described = ({ en, it }) => ({ description: en, description_it: it });
