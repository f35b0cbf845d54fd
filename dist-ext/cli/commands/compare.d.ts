export declare const command: import("../flags/commandFile.ts").CommandFile<object>;
