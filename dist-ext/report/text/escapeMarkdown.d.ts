/**
 * A text as it is, in Markdown: no tag of HTML, no link, no emphasis, no cell boundary. Labels and titles come from
 * scenarios, which may come from anybody.
 */
export declare function escapeMarkdown(text: string): string;
