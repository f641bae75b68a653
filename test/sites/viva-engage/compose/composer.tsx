import { ContentState, EditorState } from 'draft-js';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { SubmitRoute } from '../../published';
import { createPictures } from '../../shared/pictures';
import { look } from '../look';
import { publish, type Writing } from '../world';
import { useHeartbeat } from './heartbeat';
import { SubmitButton } from './submit-button';
import { TextEditor } from './text-editor';
import { ToolButton } from './tool-button';
import { words } from '../words';

interface Props {
  readonly placeholder: string;
  /** What the button that publishes is called. */
  readonly label: string;
  readonly isIcon?: boolean;
  /** What stands in it at first, with the caret at the end. */
  readonly text?: string;
  readonly about?: Partial<Writing>;
  /** What stands right before and after the button. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly onSent: (text: string) => void;
}

/** A box to write in, with its tools and the button that publishes it. */
export function Composer({ placeholder, label, isIcon, text = '', about, before, after, onSent }: Props) {
  const beat = useHeartbeat();
  const [state, setState] = useState(() => atEnd(text));
  const [isSending, setSending] = useState(false);
  const written = state.getCurrentContent().getPlainText('\n');
  const [attachments, setAttachments] = useState(0);
  const [pictures] = useState(() => createPictures(() => setAttachments(pictures.count())));
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.append(pictures.element), [pictures]);
  const isReady = (written.trim() !== '' || attachments > 0) && !isSending;

  const submit = (event: Event, route: SubmitRoute): void => {
    if (!isReady) return;
    setSending(true);
    publish({ text: written, attachments, ...about }, event, route, () => {
      setSending(false);
      setState(EditorState.createEmpty());
      pictures.clear();
      setAttachments(0);
      onSent(written);
    });
  };

  return (
    <div className={look('composer', beat % 2 === 0 ? 'evenBeat' : 'oddBeat')}>
      <TextEditor
        state={state}
        placeholder={placeholder}
        onChange={setState}
        onSubmitKey={(event) => submit(event, 'key')}
      />
      <div ref={place} />
      <div className={look('footer')}>
        <div className={look('row')}>
          <ToolButton icon="bold" label={words.bold} />
          <ToolButton icon="smile" label={words.emoji} />
          <ToolButton icon="attach" label={words.attach} isMenu={true} onPress={pictures.choose} />
        </div>
        <ul className={look('plain', 'row')}>
          {before && <li>{before}</li>}
          <li>
            <div className={look('row', 'split')}>
              <SubmitButton label={label} {...(isIcon && { isIcon })} isReady={isReady} onSubmit={submit} />
              {after}
            </div>
          </li>
        </ul>
      </div>
    </div>
  );
}

function atEnd(text: string): EditorState {
  return EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(text)));
}
