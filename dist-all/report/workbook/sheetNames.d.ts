/**
 * Names of sheets that every spreadsheet accepts, all different: no more than 31 characters, none of `\ / ? * [ ] :`,
 * no apostrophe at an end, not empty, nor the reserved word History. Case does not tell two sheets apart.
 *
 * @source ECMA-376, part 1, 18.2.19; Microsoft, “Rename a worksheet”
 */
export declare function sheetNames(wanted: readonly string[]): string[];
