import { admx, categoryOf, INSTALL, UPDATE_URL } from './admx';
import type { Product } from './products';
import type { Written } from './settings';
import { attributeText } from './xml';

const POLICY = './Device/Vendor/MSFT/Policy';

/**
 * A custom configuration profile for Windows in Intune, as Microsoft Graph takes it (`windows10CustomConfiguration`):
 * its first setting hands the template to the machine, the others set policies of it. Each can be typed in by hand.
 */
export function customConfiguration(product: Product, policy: Written, updateUrl: string): object {
  const category = categoryOf(product);
  return {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: `Second Look for ${product.name}`,
    description: 'Written by second-look pack export.',
    omaSettings: [
      row('Template', `${POLICY}/ConfigOperations/ADMXInstall/SecondLook/Policy/${category}`, admx(product)),
      row('Install Second Look', place(category, INSTALL), enabled(UPDATE_URL, updateUrl)),
      ...Object.entries(policy).map(([name, value]) => row(name, place(category, name), answer(name, value))),
    ],
  };
}

function row(displayName: string, omaUri: string, value: string): object {
  return { '@odata.type': '#microsoft.graph.omaSettingString', displayName, omaUri, value };
}

function place(category: string, policy: string): string {
  return `${POLICY}/Config/SecondLook~Policy~${category}/${policy}`;
}

function answer(name: string, value: boolean | string): string {
  if (typeof value === 'string') return enabled(name, value);
  return value ? '<enabled/>' : '<disabled/>';
}

function enabled(id: string, value: string): string {
  return `<enabled/><data id="${id}" value="${attributeText(value)}"/>`;
}
