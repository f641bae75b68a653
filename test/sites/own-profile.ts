/** What the address asks of one's own profile page: `?bio=...` stands in it; with `half` the page never gets its texts. */
const query = new URLSearchParams(location.search);

export const isHalfLoaded = query.has('half');

export function bioOr(usual: string): string {
  return query.get('bio') ?? usual;
}

/** Somebody else, who works where the person does and says so: nothing of theirs is anybody's business. */
export const OTHERS_BIO = 'Commissioner at MHCC and NHS Manchester CCG';
