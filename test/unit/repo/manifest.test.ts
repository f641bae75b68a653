import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SITES_KNOWN } from '../../../extension/sites/sites';
import manifest from '../../../manifest.json' with { type: 'json' };
import project from '../../../package.json' with { type: 'json' };

describe('the manifest', () => {
  test('has the version of the project, which the changelog begins with', () => {
    expect(manifest.version).toBe(project.version);
    const [, newest] = /^## (\S+)/m.exec(readFileSync('docs/CHANGELOG.md', 'utf8')) ?? [];
    expect(newest).toBe(manifest.version);
  });

  test('asks for storage and nothing else', () => {
    expect(manifest.permissions).toEqual(['storage']);
    expect(Object.keys(manifest)).not.toEqual(
      expect.arrayContaining(['host_permissions', 'optional_permissions', 'web_accessible_resources']),
    );
  });

  test('forbids its pages every connection', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('runs one script, first of all, on the hosts of the sites we know', () => {
    const [script, ...others] = manifest.content_scripts;
    expect(others).toEqual([]);
    expect(script?.run_at).toBe('document_start');
    const hosts = script?.matches.map((match) => new URL(match.replace(/\*$/, '')).host).sort();
    expect(hosts).toEqual(SITES_KNOWN.flatMap((site) => site.hosts).sort());
  });
});

test('every host and permission is justified for the stores', () => {
  const doc = readFileSync('docs/store.md', 'utf8');
  const asked = [...manifest.permissions, ...SITES_KNOWN.flatMap(({ hosts }) => hosts)];
  expect(asked.filter((name) => !doc.includes(`\`${name}\``))).toEqual([]);
});
