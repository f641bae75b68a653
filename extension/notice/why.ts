import type { Finding } from '../../src/finding';
import { words } from './words';

/** How many of a person's own words are quoted back at most. */
const QUOTES = 3;
/** The longest quotation, in UTF-16 units. */
const QUOTE_LENGTH = 48;

/** Says what led to a finding: the person's own words, what they answer, or what else is in the post. */
export function whyOf(finding: Finding, text: string): string | undefined {
  if (finding.postedBefore !== undefined) return words('whyPostedBefore', daysAgo(finding.postedBefore));
  const quotes = quotesFrom(finding, text);
  if (quotes.length > 0) return words('whyWords', listed(quotes));
  const places = new Set(finding.evidence.map((evidence) => evidence.in));
  if (places.has('replyTo')) return words('whyReplyTo');
  if (places.has('draft')) return words('whyDraft');
  return undefined;
}

/** 'today', 'yesterday', '3 days ago'. */
function daysAgo(time: number): string {
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(time).setHours(0, 0, 0, 0)) / 86_400_000);
  return new Intl.RelativeTimeFormat(words('language'), { numeric: 'auto' }).format(-days, 'day');
}

function quotesFrom({ spans }: Finding, text: string): string[] {
  const quotes = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim());
  return [...new Set(quotes)].filter((quote) => quote !== '');
}

function listed(quotes: readonly string[]): string {
  const shown = quotes.slice(0, QUOTES).map((quote) => `‘${cut(quote)}’`);
  return shown.join(', ') + (quotes.length > QUOTES ? ` ${words('whyMoreWords')}` : '');
}

/** Cuts at a whole word, so that no character is torn in two. */
function cut(quote: string): string {
  if (quote.length <= QUOTE_LENGTH) return quote;
  const head = quote.slice(0, QUOTE_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
  return `${head.replace(/\s\S*$/, '')}…`;
}
