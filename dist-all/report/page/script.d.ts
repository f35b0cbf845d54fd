/**
 * What a report's page can do beyond being read: save and copy a chart or its rows, tell values, sort tables. Without
 * it everything is still there to be read; its buttons are hidden until it runs.
 *
 * Text rather than a module, because it travels within the page.
 */
export declare const PAGE_SCRIPT: string;
