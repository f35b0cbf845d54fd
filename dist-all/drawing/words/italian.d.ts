/** A percentage with its article: il 61%, l’8%, lo 0,4%. */
export declare function withArticle(percentage: string): string;
/** The same after “in”: nel 61%, nell’8%, nello 0,4%. */
export declare function withIn(percentage: string): string;
