import { describe, expect, test } from 'vitest';
import { adml, admx } from '../../../src/deploy/admx';
import { customConfiguration } from '../../../src/deploy/intune';
import { mobileconfig } from '../../../src/deploy/mobileconfig';
import { plist } from '../../../src/deploy/plist';
import { PRODUCTS } from '../../../src/deploy/products';
import { regFile } from '../../../src/deploy/reg';
import { KEY_NAMES, KEYS } from '../../../src/managed/keys';
import { readReg, xml } from './readers';

const VALUES = { avoid: 'block', observeOnly: true, acknowledgement: false, label: 'A "quoted" C:\\path <b> & 1\n2' };

test('.reg: keys made anew, quotes and backslashes escaped, a text of several lines in bytes', () => {
  const text = regFile(['A remark.'], [{ path: 'Software\\Policies\\Test', values: VALUES }]);
  expect(text.replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
    "Windows Registry Editor Version 5.00

    ; A remark.

    [-HKEY_LOCAL_MACHINE\\Software\\Policies\\Test]

    [HKEY_LOCAL_MACHINE\\Software\\Policies\\Test]
    "avoid"="block"
    "observeOnly"=dword:00000001
    "acknowledgement"=dword:00000000
    "label"=hex(1):41,00,20,00,22,00,71,00,75,00,6f,00,74,00,65,00,64,00,22,00,20,00,43,00,3a,00,5c,00,70,00,61,00,74,00,68,00,20,00,3c,00,62,00,3e,00,20,00,26,00,20,00,31,00,0a,00,32,00,00,00
    "
  `);
  expect(readReg(text)).toEqual({ 'HKEY_LOCAL_MACHINE\\Software\\Policies\\Test': VALUES });
  expect(text.split('\n').every((line) => line === '' || line.endsWith('\r'))).toBe(true);
});

test('plist: as Apple writes it', () => {
  expect(plist({ ...VALUES, list: ['a', 2, true], deeper: { 'a&b': '' }, left: undefined })).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
    <plist version="1.0">
    <dict>
      <key>avoid</key>
      <string>block</string>
      <key>observeOnly</key>
      <true/>
      <key>acknowledgement</key>
      <false/>
      <key>label</key>
      <string>A "quoted" C:\\path &lt;b&gt; &amp; 1
    2</string>
      <key>list</key>
      <array>
        <string>a</string>
        <integer>2</integer>
        <true/>
      </array>
      <key>deeper</key>
      <dict>
        <key>a&amp;b</key>
        <string></string>
      </dict>
    </dict>
    </plist>
    "
  `);
});

test('.mobileconfig: one payload of the domain, within a profile for the computer', () => {
  expect(
    mobileconfig({
      identifier: 'example.test',
      name: 'Test',
      about: 'A test.',
      uuids: ['ONE', 'TWO'],
      domain: 'org.example',
      preferences: { avoid: 'block' },
    }),
  ).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
    <plist version="1.0">
    <dict>
      <key>PayloadContent</key>
      <array>
        <dict>
          <key>PayloadType</key>
          <string>org.example</string>
          <key>PayloadVersion</key>
          <integer>1</integer>
          <key>PayloadIdentifier</key>
          <string>example.test.settings</string>
          <key>PayloadUUID</key>
          <string>TWO</string>
          <key>PayloadDisplayName</key>
          <string>Test</string>
          <key>PayloadEnabled</key>
          <true/>
          <key>avoid</key>
          <string>block</string>
        </dict>
      </array>
      <key>PayloadType</key>
      <string>Configuration</string>
      <key>PayloadVersion</key>
      <integer>1</integer>
      <key>PayloadIdentifier</key>
      <string>example.test</string>
      <key>PayloadUUID</key>
      <string>ONE</string>
      <key>PayloadDisplayName</key>
      <string>Test</string>
      <key>PayloadDescription</key>
      <string>A test.</string>
      <key>PayloadScope</key>
      <string>System</string>
    </dict>
    </plist>
    "
  `);
});

test('Intune: the template first, then one row for each policy', () => {
  const { omaSettings } = customConfiguration(PRODUCTS.chrome, VALUES, 'https://updates.example/u.xml') as {
    omaSettings: { omaUri: string; value: string }[];
  };
  const [template, ...rows] = omaSettings;
  expect(template?.value).toBe(admx(PRODUCTS.chrome));
  expect([template?.omaUri, ...rows.map(({ omaUri, value }) => `${omaUri} ${value}`)]).toMatchInlineSnapshot(`
    [
      "./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/SecondLook/Policy/SecondLookChrome",
      "./Device/Vendor/MSFT/Policy/Config/SecondLook~Policy~SecondLookChrome/install <enabled/><data id="updateUrl" value="https://updates.example/u.xml"/>",
      "./Device/Vendor/MSFT/Policy/Config/SecondLook~Policy~SecondLookChrome/avoid <enabled/><data id="avoid" value="block"/>",
      "./Device/Vendor/MSFT/Policy/Config/SecondLook~Policy~SecondLookChrome/observeOnly <enabled/>",
      "./Device/Vendor/MSFT/Policy/Config/SecondLook~Policy~SecondLookChrome/acknowledgement <disabled/>",
      "./Device/Vendor/MSFT/Policy/Config/SecondLook~Policy~SecondLookChrome/label <enabled/><data id="label" value="A &quot;quoted&quot; C:\\path &lt;b&gt; &amp; 1&#10;2"/>",
    ]
  `);
});

describe.each(Object.values(PRODUCTS))('the template for $name', (product) => {
  interface Policy {
    name: string;
    displayName: string;
    explainText: string;
    presentation?: string;
    key: string;
    valueName?: string;
    elements?: { text: { id: string; valueName: string; maxLength: string } };
  }
  const template = xml(admx(product))['policyDefinitions'] as {
    categories: { category: { name: string } };
    policies: { policy: (Policy & { parentCategory: { ref: string } })[] };
  };
  const words = (
    xml(adml(product))['policyDefinitionResources'] as {
      resources: {
        stringTable: { string: { id: string; '#text': string }[] };
        presentationTable: { presentation: { id: string; textBox: { refId: string; label: string } }[] };
      };
    }
  ).resources;
  const strings = new Map(words.stringTable.string.map(({ id, '#text': text }) => [id, text]));
  const policies = template.policies.policy;

  test('has one policy for each key and one for the installation', () => {
    expect(policies.map(({ name }) => name)).toEqual(['install', ...KEY_NAMES]);
    for (const policy of policies.slice(1)) {
      const { shape } = KEYS[policy.name as keyof typeof KEYS];
      expect(shape === 'switch' ? policy.valueName : policy.elements?.text.valueName).toBe(policy.name);
      expect(policy.key).toBe(`${product.registry}\\3rdparty\\extensions\\jgkmnkkoifaldcecccpofpiffkobefkp\\policy`);
    }
  });

  test('finds every word and every box it names, each once', () => {
    const boxes = new Map(words.presentationTable.presentation.map(({ id, textBox }) => [id, textBox.refId]));
    expect(strings.size).toBe(words.stringTable.string.length);
    expect(boxes.size).toBe(words.presentationTable.presentation.length);
    for (const policy of policies) {
      for (const reference of [policy.displayName, policy.explainText]) {
        expect(strings.get(/^\$\(string\.(\w+)\)$/.exec(reference)?.[1] as string), reference).toMatch(/\S/);
      }
      const box = /^\$\(presentation\.(\w+)\)$/.exec(policy.presentation ?? '')?.[1];
      expect(box === undefined ? undefined : boxes.get(box)).toBe(policy.elements?.text.id);
      expect(policy.parentCategory.ref).toBe(template.categories.category.name);
    }
    const used = [...admx(product).matchAll(/\$\(string\.(\w+)\)/g)].map(([, id]) => id);
    expect([...strings.keys()].sort()).toEqual([...new Set(used)].sort());
  });
});
