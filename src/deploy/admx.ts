import type { Key } from '../managed/key';
import { KEY_NAMES, KEYS } from '../managed/keys';
import { CHROMIUM_ID, installSettings, type Product } from './products';
import { descriptionOf, WRITTEN } from './words';
import { attributeText, elementText, XML_HEADER } from './xml';

/** The longest text a policy takes: what the browsers' own templates allow. Windows would stop at 1,023 characters. */
const LONGEST = 1_000_000;
const SCHEMA =
  'xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0"';

/** The name of the policy that installs the extension, and of the address it asks for. */
export const INSTALL = 'install';
export const UPDATE_URL = 'updateUrl';

export function categoryOf({ browser }: Product): string {
  return browser === 'edge' ? 'SecondLookEdge' : 'SecondLookChrome';
}

/** Where the extension's managed keys stand in the registry, below a hive. */
export function policyKey({ registry }: Product): string {
  return `${registry}\\3rdparty\\extensions\\${CHROMIUM_ID}\\policy`;
}

/** Where the browser is told to install the extension: a key of its own, so that other extensions' entries stay. */
export function installKey({ registry }: Product): string {
  return `${registry}\\ExtensionSettings\\${CHROMIUM_ID}`;
}

/** The template for Group Policy: one policy for each managed key, and one that installs the extension. */
export function admx(product: Product): string {
  return `${XML_HEADER}
<policyDefinitions ${SCHEMA}>
  <policyNamespaces>
    <target prefix="secondlook" namespace="SecondLook.Policies.${categoryOf(product)}" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="SUPPORTED" displayName="$(string.SUPPORTED)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="${categoryOf(product)}" displayName="$(string.CATEGORY)" />
  </categories>
  <policies>
${[installPolicy(product), ...KEY_NAMES.map((name) => keyPolicy(name, KEYS[name], product))].join('\n')}
  </policies>
</policyDefinitions>
`;
}

function opening(name: string, key: string, product: Product, more = ''): string {
  return `    <policy name="${name}" class="Machine" displayName="$(string.${name})" explainText="$(string.${name}_HELP)"${more} key="${attributeText(key)}">
      <parentCategory ref="${categoryOf(product)}" />
      <supportedOn ref="SUPPORTED" />`;
}

function keyPolicy(name: string, { shape }: Key, product: Product): string {
  if (shape === 'switch') {
    return `${opening(name, policyKey(product), product, ` valueName="${name}"`)}
      <enabledValue><decimal value="1" /></enabledValue>
      <disabledValue><decimal value="0" /></disabledValue>
    </policy>`;
  }
  return `${opening(name, policyKey(product), product, ` presentation="$(presentation.${name})"`)}
      <elements>
        <text id="${name}" valueName="${name}" required="true" maxLength="${LONGEST}" />
      </elements>
    </policy>`;
}

function installPolicy(product: Product): string {
  const key = installKey(product);
  const { update_url: _, ...fixed } = installSettings(product, '');
  const items = Object.entries(fixed).map(
    ([name, value]) =>
      `        <item key="${attributeText(key)}" valueName="${name}"><value><string>${value}</string></value></item>`,
  );
  return `${opening(INSTALL, key, product, ` presentation="$(presentation.${INSTALL})"`)}
      <enabledList>
${items.join('\n')}
      </enabledList>
      <elements>
        <text id="${UPDATE_URL}" valueName="update_url" required="true" maxLength="2000" />
      </elements>
    </policy>`;
}

/** The words of the template, British and American alike: Windows takes en-US where it has no other. */
export function adml(product: Product): string {
  const keys = KEY_NAMES.map((name): [string, Key] => [name, KEYS[name]]);
  const strings: [string, string][] = [
    ['SUPPORTED', `${product.name} with Second Look`],
    ['CATEGORY', `Second Look for ${product.name}`],
    [INSTALL, 'Install Second Look'],
    [
      `${INSTALL}_HELP`,
      `Makes ${product.name} fetch the extension by itself, keep it, and show its button. Needs a machine that is joined to a domain or managed, unless the address is the browser's own store.`,
    ],
    ...keys.flatMap(([name, key]): [string, string][] => [
      [name, key.title],
      [`${name}_HELP`, `${descriptionOf(key)}\n\nWritten as ${WRITTEN[key.shape]}.`],
    ]),
  ];
  const boxes = [
    presentation(INSTALL, UPDATE_URL, 'Address of the update manifest'),
    ...keys.flatMap(([name, { shape, title }]) => (shape === 'switch' ? [] : [presentation(name, name, title)])),
  ];
  return `${XML_HEADER}
<policyDefinitionResources ${SCHEMA}>
  <displayName>Second Look</displayName>
  <description>A second look at a post before it is public, for ${product.name}.</description>
  <resources>
    <stringTable>
${strings.map(([id, text]) => `      <string id="${id}">${elementText(text)}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
${boxes.join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}

function presentation(policy: string, element: string, label: string): string {
  return `      <presentation id="${policy}"><textBox refId="${element}"><label>${elementText(label)}</label></textBox></presentation>`;
}
