import { useState } from 'react';
import type { IconName } from '../icon';
import { look } from '../look';
import { me, sal } from '../people';
import { Avatar } from '../posts/avatar';
import { withName, words } from '../words';
import { Composer } from './composer';
import { ToolButton } from './tool-button';

type Kind = 'discussion' | 'question' | 'praise';

const KINDS: readonly (readonly [Kind, IconName])[] = [
  ['discussion', 'comment'],
  ['question', 'question'],
  ['praise', 'praise'],
];

const PLACEHOLDERS: Readonly<Record<Kind, string>> = {
  discussion: words.whatToShare,
  question: words.whatToAsk,
  praise: words.whyPraise,
};

interface Props {
  readonly community: string;
  readonly onSent: (text: string) => void;
}

/** What a new post is written in, of one type or another. */
export function Publisher({ community, onSent }: Props) {
  const [kind, setKind] = useState<Kind>('discussion');
  return (
    <div className={look('publisher')}>
      <div className={look('row', 'between')}>
        <div className={look('row')}>
          {KINDS.map(([each, icon]) => (
            <ToolButton
              key={each}
              icon={icon}
              label={words[each]}
              isPressed={each === kind}
              onPress={() => setKind(each)}
            >
              {words[each]}
            </ToolButton>
          ))}
        </div>
        <button type="button" className={look('button', 'link')}>
          {words.drafts}
        </button>
      </div>
      <div className={look('row')}>
        <Avatar person={me} />
        <ToolButton icon="community" label={withName(words.postIn, community)} isMenu={true}>
          {withName(words.postIn, community)}
        </ToolButton>
      </div>
      {kind === 'praise' && <Recipient />}
      <Composer
        key={kind}
        placeholder={PLACEHOLDERS[kind]}
        label={words.post}
        after={<ToolButton icon="chevron" label={words.morePostOptions} isMenu={true} />}
        onSent={onSent}
      />
    </div>
  );
}

/** Who is praised: a box of one line, with a list to pick from. */
function Recipient() {
  return (
    <div className={look('row', 'recipient')}>
      <Avatar person={sal} size="small" />
      <span>{sal.name}</span>
      <input role="combobox" aria-expanded={false} aria-label={words.addPeople} placeholder={words.addPeople} />
    </div>
  );
}

/** The closed publisher: one button that looks like a box. */
export function PublisherTrigger({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <div className={look('row')}>
      <Avatar person={me} />
      <button type="button" className={look('trigger')} onClick={onOpen}>
        {words.trigger}
      </button>
    </div>
  );
}
