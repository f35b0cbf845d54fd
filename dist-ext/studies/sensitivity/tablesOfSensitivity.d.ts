import type { SensitivityResult } from "./sensitivity.ts";
import type { SensitivityFindings } from "./sensitivityFindings.ts";
import type { Table } from "../../report/tables/table.ts";
/** What each setting does to each metric; what the method does not measure is empty. */
export declare function effectTableOf(result: SensitivityResult, findings: readonly SensitivityFindings[]): Table;
/** The tables of a sensitivity analysis: effects, luck, and every run's outcome. */
export declare function tablesOfSensitivity(result: SensitivityResult, findings: readonly SensitivityFindings[]): Table[];
