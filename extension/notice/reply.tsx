import { CopyText } from './copy-text';
import { words } from './words';

/** A ready reply. We never write into the editor: the person copies it and pastes it. */
export function Reply({ text }: { text: string }) {
  return (
    <div class="reply">
      <p>{words('reply')}</p>
      <p class="ready">{text}</p>
      <CopyText text={text} />
    </div>
  );
}
