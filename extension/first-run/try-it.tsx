import { useState } from 'preact/hooks';
import { TryText } from '../ui/try-text';
import { words, type WordKey } from '../words';

/** Made-up posts: one to mind, one to ask about, and one there is nothing to say of. */
const POSTS = ['firstPostPatient', 'firstPostPress', 'firstPostWalk'] as const satisfies readonly WordKey[];

/** A minute's try with made-up posts, judged as a real one would be. */
export function TryIt() {
  const [post, setPost] = useState<WordKey>();
  return (
    <>
      <h2>{words('firstTry')}</h2>
      <p>{words('firstTryHelp')}</p>
      <div class="row">
        {POSTS.map((each) => (
          <button key={each} type="button" class="small" aria-pressed={post === each} onClick={() => setPost(each)}>
            {words(each)}
          </button>
        ))}
      </div>
      <TryText key={post} {...(post && { start: words(post) })} />
      <p class="soft">{words('tryHelp')}</p>
    </>
  );
}
