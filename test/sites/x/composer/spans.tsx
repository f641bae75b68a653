import type { ContentBlock, DraftDecorator } from 'draft-js';
import type { ReactNode } from 'react';
import { look } from '../look';

const patterns = [/(?<!\w)@\w+/g, /(?<!\w)#\w+/g, /https?:\/\/\S+/g];

/** Mentions, hashtags and addresses are ordinary text of the block, in coloured spans. */
export const spans: DraftDecorator[] = patterns.map((pattern) => ({
  strategy: (block: ContentBlock, found: (start: number, end: number) => void) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  },
  component: Coloured,
}));

function Coloured({ children }: { readonly children?: ReactNode }) {
  return <span className={look('inline', 'coloured')}>{children}</span>;
}
