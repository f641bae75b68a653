import { Editor, type EditorState } from 'draft-js';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { look } from '../look';
import { words } from '../words';
import { MentionList } from './mention-list';
import { useMentions } from './mentions';

export interface EditorProps {
  /** Position in the thread. */
  readonly index: number;
  readonly state: EditorState;
  readonly placeholder: string;
  readonly hasFocusAtFirst: boolean;
  readonly onChange: (state: EditorState) => void;
  readonly onFocus: () => void;
  /** Ctrl+Enter or Cmd+Enter. */
  readonly onSubmitKey: (event: Event) => void;
}

/** Draft.js within the elements the site puts round it. */
export function TextEditor({ index, state, placeholder, hasFocusAtFirst, ...on }: EditorProps) {
  const editor = useRef<Editor>(null);
  const listId = `typeaheadDropdown-${useId()}`;
  const mentions = useMentions(state, on.onChange);
  const testId = `tweetTextarea_${index}`;

  useEffect(() => {
    if (hasFocusAtFirst) editor.current?.focus();
  }, [hasFocusAtFirst]);

  const handleReturn = (event: KeyboardEvent): 'handled' | 'not-handled' => {
    if (!event.ctrlKey && !event.metaKey) return 'not-handled';
    on.onSubmitKey(event.nativeEvent);
    return 'handled';
  };

  return (
    <div className={look('editorColumn')} onKeyDownCapture={mentions.onKeyDownCapture}>
      <label data-testid={`${testId}_label`} className={look('editorLabel')}>
        <div data-testid={`${testId}RichTextInputContainer`} className={look('editor', 'notranslate')}>
          <Editor
            ref={editor}
            editorState={state}
            placeholder={placeholder}
            ariaLabel={words.postText}
            ariaMultiline={true}
            ariaAutoComplete="list"
            {...(mentions.isOpen && {
              ariaControls: listId,
              ariaActiveDescendantID: `${listId}-${mentions.active}`,
            })}
            spellCheck={true}
            stripPastedStyles={true}
            webDriverTestID={testId}
            handleReturn={handleReturn}
            onFocus={on.onFocus}
            onChange={on.onChange}
          />
        </div>
      </label>
      {mentions.isOpen && <MentionList id={listId} mentions={mentions} />}
    </div>
  );
}
