import type { ArchiveFiles } from "../office/zipTimes.ts";
/**
 * Makes a workbook what the standard asks for where the library that wrote it does not: number formats with ids of
 * their own, so that every reader takes dates for dates; fonts with their parts in order; the area of each sheet's
 * filter known to the workbook; and no part listed that is not there.
 *
 * @param filters - the cells that the filter of each sheet covers, such as A1:D20
 * @source ECMA-376, part 1, 18.8.30 (numFmt), 18.8.22 (font), 18.2.5 (definedName)
 */
export declare function validWorkbook(files: ArchiveFiles, filters: readonly (string | undefined)[], page: Document): ArchiveFiles;
