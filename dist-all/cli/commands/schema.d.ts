/** What only our schema holds. */
export declare const SCHEMA_MARK = "\"title\": \"umot scenario\"";
export declare const command: import("../flags/commandFile.ts").CommandFile<object>;
