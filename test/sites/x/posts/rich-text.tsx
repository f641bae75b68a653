import type { ReactNode } from 'react';
import { look } from '../look';
import { linkTo } from '../route';
import { emojiPicture } from './picture';

const parts = /(\p{Extended_Pictographic}\uFE0F?|https?:\/\/\S+|(?<!\w)[@#]\w+)/u;

/** Text as the site renders it: emoji as pictures, mentions, hashtags and addresses as links. */
export function RichText({ text }: { readonly text: string }) {
  return <>{text.split(parts).map(renderPart)}</>;
}

function renderPart(part: string, index: number): ReactNode {
  if (part === '') return null;
  if (index % 2 === 0) return <span key={index}>{part}</span>;
  if (part.startsWith('@')) return <TextLink key={index} text={part} href={`/${part.slice(1)}`} />;
  if (part.startsWith('#')) return <TextLink key={index} text={part} href="/home" />;
  if (part.startsWith('http')) return <TextLink key={index} text={part.replace(/^https?:\/\//, '')} href="/home" />;
  return <img key={index} alt={part} draggable={false} src={emojiPicture(part)} className={look('emoji')} />;
}

function TextLink({ text, href }: { readonly text: string; readonly href: string }) {
  return (
    <span className={look('inline')}>
      <a {...linkTo(href)} role="link" className={look('link')}>
        {text}
      </a>
    </span>
  );
}
