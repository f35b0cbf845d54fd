/** Every head of a column becomes a button that sorts by the numbers behind what is shown. */
export declare const SORT_SCRIPT: string;
