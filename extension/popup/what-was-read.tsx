import type { ComponentChildren } from 'preact';
import type { Attachment, Draft, Surface } from '../../src/draft';
import { words, type WordKey } from '../words';

const SURFACE_NAMES: Record<Surface, WordKey> = {
  post: 'surfacePost',
  reply: 'surfaceReply',
  comment: 'surfaceComment',
  message: 'surfaceMessage',
  article: 'surfaceArticle',
  bio: 'surfaceBio',
};

const ATTACHMENT_NAMES: Record<Attachment, WordKey> = {
  photo: 'attachmentPhoto',
  video: 'attachmentVideo',
  link: 'attachmentLink',
  undescribed: 'attachmentUndescribed',
};

/** Everything that was read of one draft, word for word. */
export function WhatWasRead({ draft, findings }: { draft: Draft; findings: number }) {
  const { text, surface, replyTo, answeredHandle, attachments = [], account } = draft;
  const rows: (readonly [WordKey, ComponentChildren])[] = [
    ['readSurface', words(SURFACE_NAMES[surface])],
    ['readDraft', text.trim() === '' ? words('readEmpty') : <Words text={text} name="readDraft" />],
    ['readReplyTo', replyTo && <Words text={replyTo} name="readReplyTo" />],
    ['readAnswered', answeredHandle && `@${answeredHandle}`],
    ['readAttached', attachments.map((each) => words(ATTACHMENT_NAMES[each])).join(', ')],
    [
      'readAccount',
      [account?.name, account?.handle && `@${account.handle.replace(/^@/, '')}`].filter(Boolean).join(' · '),
    ],
    ['readFindings', String(findings)],
  ];
  return (
    <dl>
      {rows.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{words(label)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** A long text scrolls, and can be scrolled by keyboard. */
function Words({ text, name }: { text: string; name: WordKey }) {
  return (
    <div class="draft" tabIndex={0} role="group" aria-label={words(name)}>
      {text}
    </div>
  );
}
