import type { Key } from '../managed/key';
import { KEY_NAMES, KEYS, type KeyName } from '../managed/keys';
import { writtenSettings } from './settings';
import { STANDING, WRITTEN } from './words';

const OPENING = `# Managed policy: every key

<!-- Written by \`npm run generate\` from src/managed/keys.ts. Change it there. -->

Each of these is one value in your browsers' managed policy for Second Look. All of them may be left out.
\`second-look pack export\` writes the files for your fleet, so that you need not write any of this by hand;
[samples](samples) shows what comes out of [a council's two files](samples/our-council). The .reg files there are in
UTF-8, so that they can be read; an export has them in UTF-16, as regedit wants them.

## How values are written

- **true or false** stands for itself. In the registry it is a DWORD, 1 or 0.
- **Everything else is text.** What is a list or has parts is JSON inside that text, so its quotes are escaped once
  more, as the examples show.
- **Why JSON in a text?** Where one item deep in a list has the wrong type, a browser drops the whole list and tells
  nobody. Text always arrives, and Second Look judges it item by item: one bad item is refused, with its place, its
  value and the reason, and the rest applies. The policy status, on the options page, lists what was refused.
- **Lists** may also be written as you would in a box: entries with line breaks, semicolons or commas between them.
  An entry that has one of these in it needs the JSON form.
- **\`+\` before an entry** of \`reasons\`, \`sitesOff\` and \`hiddenParts\` adds it to what stands without the list:
  \`+It is in the minutes\` is offered beside our own reasons, where each entry has a +; else the list stands for itself.
  Without a list no site is switched off and no part hidden, so there \`+viva-engage\` is the same as \`viva-engage\`.
- **A key that cannot be used at all** (JSON that breaks off, say) leaves what served before in force. A key there is
  none of is named in the policy status; nothing else is lost by it.

## The keys
`;

/** docs/managed-policy.md: what an admin can set, key by key, in the order of KEYS. */
export function managedReference(): string {
  return `${OPENING}\n${KEY_NAMES.map(sectionOf).join('\n')}`;
}

function sectionOf(name: KeyName): string {
  const { title, about, stands, shape, allowed, example }: Key = KEYS[name];
  const { sentKeys: _, ...only } = writtenSettings({ [name]: example });
  const value = name === 'sentKeys' ? { sentKeys: JSON.stringify(example) } : only;
  return `### \`${name}\`

**${title}.** ${about}

- ${STANDING[stands]}
- Written as ${WRITTEN[shape]}.
- Allowed: ${allowed}.

\`\`\`json
${JSON.stringify(value, null, 2)}
\`\`\`
`;
}
