import { useContext } from 'preact/hooks';
import type { Clause, Finding } from '../../src/finding';
import { sourceOf } from './letter';
import { MannerContext } from './manner';
import { Tag } from './mark';
import { Outside } from './outside';
import { Reply } from './reply';
import { whyOf } from './why';
import { Wrong } from './wrong';
import { words, type WordKey } from './words';

interface AboutFinding {
  readonly finding: Finding;
  /** The draft the finding's spans count in. */
  readonly text: string;
}

/** Why we speak: the words that led here, and what the policy says of it. */
export function Reason({ finding, text }: AboutFinding) {
  const why = whyOf(finding, text);
  return (
    <>
      {why && <p>{why}</p>}
      {finding.preElectionUntil && <p>{words('preElection', dayOf(finding.preElectionUntil))}</p>}
      <Quotation clause={finding.clause} />
    </>
  );
}

function Quotation({ clause }: { clause: Clause }) {
  const source = sourceOf(clause);
  return (
    <blockquote>
      <p>“{clause.words}”</p>
      <cite>{isWeb(clause.url) ? <Outside href={clause.url}>{source}</Outside> : source}</cite>
    </blockquote>
  );
}

/** What to do instead, and the words for it where the policy gives them. */
export function Help({ finding: { instead, reply }, heading = 'instead' }: { finding: Finding; heading?: WordKey }) {
  const { hiddenParts } = useContext(MannerContext);
  return (
    <>
      {instead.length > 0 && (
        <div class="instead">
          <p>{words(heading)}</p>
          <ul>
            {instead.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      {reply && !hiddenParts.includes('reply') && <Reply key={reply} text={reply} />}
    </>
  );
}

/** All there is to say of a finding, and the way to say that it is wrong. */
export function About({ finding, text }: AboutFinding) {
  const { hiddenParts } = useContext(MannerContext);
  return (
    <>
      <Reason finding={finding} text={text} />
      <Help finding={finding} />
      {!hiddenParts.includes('wrong') && !finding.reminder && (
        <Wrong key={finding.rule} finding={finding} text={text} />
      )}
    </>
  );
}

/** Every finding but the first, folded away. */
export function Others({ findings, text }: { findings: readonly Finding[]; text: string }) {
  const others = findings.slice(1);
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{words('more', String(others.length))}</summary>
      {others.map((finding) => (
        <section key={finding.rule} class={finding.action}>
          <Tag action={finding.action} />
          <h3>{finding.say}</h3>
          <About finding={finding} text={text} />
        </section>
      ))}
    </details>
  );
}

function dayOf(time: string): string {
  return new Date(time).toLocaleDateString(words('language'), { dateStyle: 'long' });
}

function isWeb(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}
