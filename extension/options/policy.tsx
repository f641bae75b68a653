import { useStanding } from '../ui/standing';
import { words, type WordKey } from '../words';

/** Which policy is live. */
export function Policy() {
  const { organisation, title, reference, version, packVersion } = useStanding().policy;
  const rows: (readonly [WordKey, string | undefined])[] = [
    ['optionsPolicyName', `${organisation} · ${title}${reference ? ` (${reference})` : ''}`],
    ['optionsPolicyVersion', version],
    ['optionsPolicyPack', packVersion],
  ];
  return (
    <>
      <h2>{words('optionsPolicy')}</h2>
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
    </>
  );
}
