/** Rows and options name things in this language; what it is called in another one stands beside them. */
export const ROW_LANGUAGE = "en";
