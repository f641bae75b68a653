import { useEffect, useMemo } from 'preact/hooks';
import type { FleetFile } from '../../src/deploy/file';
import { words } from '../words';
import { bytesOf } from './make-files';

/** The files that were made, each to be saved by a press, and where each goes. */
export function Files({ files }: { files: readonly FleetFile[] }) {
  const links = useMemo(() => files.map((file) => ({ file, address: URL.createObjectURL(blobOf(file)) })), [files]);
  useEffect(
    () => () => {
      for (const { address } of links) URL.revokeObjectURL(address);
    },
    [links],
  );
  return (
    <section class="panel" aria-labelledby="files">
      <h2 id="files">{words('fleetFiles', String(files.length))}</h2>
      <ul class="files">
        {links.map(({ file: { path, goes }, address }) => (
          <li key={path}>
            <a href={address} download={path.replaceAll('/', '-')}>
              {path}
            </a>
            <br />
            <span class="soft">{words('fleetGoes', goes)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function blobOf(file: FleetFile): Blob {
  return new Blob([bytesOf(file)], { type: 'application/octet-stream' });
}
