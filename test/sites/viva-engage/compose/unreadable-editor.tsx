import { ContentState, EditorState } from 'draft-js';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { look } from '../look';
import type { EditorProps } from './text-editor';

/** `?broken=editor`: the site has moved its text to where nobody outside can read it, a closed shadow root. */
export function UnreadableEditor({ placeholder, onChange, onSubmitKey }: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(onChange);
  latest.current = onChange;

  useEffect(() => {
    if (!host.current || host.current.dataset['attached']) return;
    host.current.dataset['attached'] = 'true';
    const text = document.createElement('div');
    text.contentEditable = 'plaintext-only';
    text.style.cssText = 'min-height: 40px; outline: none; white-space: pre-wrap';
    text.addEventListener('input', () =>
      latest.current(EditorState.createWithContent(ContentState.createFromText(text.textContent))),
    );
    host.current.attachShadow({ mode: 'closed', delegatesFocus: true }).append(text);
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSubmitKey(event.nativeEvent);
  };

  return (
    <div
      ref={host}
      role="textbox"
      aria-label={placeholder}
      aria-multiline={true}
      className={look('editor')}
      onKeyDown={onKeyDown}
    />
  );
}
