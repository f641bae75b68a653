import type { Verdict } from '../../src/finding';
import { Help, Reason } from '../notice/finding';
import { Tag } from '../notice/mark';
import { words } from '../words';

/** What Second Look says of a text, with the clauses and what to do instead. */
export function VerdictOn({ text, verdict }: { text: string; verdict: Verdict }) {
  if (verdict.findings.length === 0) return <p>{words('tryNothing')}</p>;
  return (
    <>
      {verdict.findings.map((finding) => (
        <article key={finding.rule} class={`found ${finding.action}`}>
          <Tag action={finding.action} />
          <h3>{finding.say}</h3>
          <Reason finding={finding} text={text} />
          <Help finding={finding} />
        </article>
      ))}
    </>
  );
}
