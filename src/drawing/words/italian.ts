/** A percentage with its article: il 61%, l’8%, lo 0,4%. */
export function withArticle(percentage: string): string {
  if (/^0/.test(percentage)) return `lo ${percentage}`;
  return /^(8|11?(?!\d))/.test(percentage) ? `l’${percentage}` : `il ${percentage}`;
}

/** The same after “in”: nel 61%, nell’8%, nello 0,4%. */
export function withIn(percentage: string): string {
  return withArticle(percentage).replace(/^il /, "nel ").replace(/^l’/, "nell’").replace(/^lo /, "nello ");
}

/** The same after “di”: del 61%, dell’8%, dello 0,4%. */
export function withOf(percentage: string): string {
  return withArticle(percentage).replace(/^il /, "del ").replace(/^l’/, "dell’").replace(/^lo /, "dello ");
}

/** The same after “da”, of a day too: dal 7 gen 2018, dall’8 gen 2018. */
export function withFrom(number: string): string {
  return withArticle(number).replace(/^il /, "dal ").replace(/^l’/, "dall’").replace(/^lo /, "dallo ");
}

/** The same after “a”: al 7 gen 2018, all’8 gen 2018. */
export function withTo(number: string): string {
  return withArticle(number).replace(/^il /, "al ").replace(/^l’/, "all’").replace(/^lo /, "allo ");
}
