import { useMemo } from 'preact/hooks';
import type { FleetFile } from '../../src/deploy/file';
import { FileLink } from '../ui/file-link';
import { words } from '../words';
import { bytesOf } from './make-files';

/** The files that were made, each to be saved by a press, and where each goes. */
export function Files({ files }: { files: readonly FleetFile[] }) {
  return (
    <section class="panel" aria-labelledby="files">
      <h2 id="files">{words('fleetFiles', String(files.length))}</h2>
      <ul class="files">
        {files.map((file) => (
          <File key={file.path} file={file} />
        ))}
      </ul>
    </section>
  );
}

function File({ file }: { file: FleetFile }) {
  const bytes = useMemo(() => bytesOf(file), [file]);
  return (
    <li>
      <FileLink name={file.path.replaceAll('/', '-')} type="application/octet-stream" content={bytes}>
        {file.path}
      </FileLink>
      <br />
      <span class="soft">{words('fleetGoes', file.goes)}</span>
    </li>
  );
}
