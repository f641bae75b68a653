import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tlsFolder } from './folders.mjs';

const validDays = 30;
const dayInMilliseconds = 24 * 60 * 60 * 1000;

/**
 * A certificate for these hosts, with its key, as one PEM text. It is self-signed, so a browser must be told to accept it.
 * Made on first use; made again when it has less than a day to run or lacks a host.
 *
 * @param {readonly string[]} hosts
 * @returns {string} PEM, the certificate first, then the private key
 * @throws {Error} when openssl is needed and cannot be run
 */
export function certificateFor(hosts) {
  const file = join(tlsFolder, 'sites.pem');
  if (!existsSync(file) || !isFit(readFileSync(file, 'utf8'), hosts)) replaceWhole(file, make(hosts));
  return readFileSync(file, 'utf8');
}

/**
 * @param {string} pem
 * @param {readonly string[]} hosts
 */
function isFit(pem, hosts) {
  const certificate = new X509Certificate(pem);
  const millisecondsLeft = Date.parse(certificate.validTo) - Date.now();
  return millisecondsLeft > dayInMilliseconds && hosts.every((host) => certificate.checkHost(host) !== undefined);
}

/** @param {readonly string[]} hosts */
function make(hosts) {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-tls-'));
  const key = join(folder, 'key.pem');
  const certificate = join(folder, 'certificate.pem');
  try {
    openssl(
      ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', `${validDays}`],
      ['-keyout', key, '-out', certificate, '-subj', '/CN=Second Look replicas'],
      ['-addext', `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`],
    );
    return readFileSync(certificate, 'utf8') + readFileSync(key, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string[][]} parts */
function openssl(...parts) {
  try {
    execFileSync('openssl', parts.flat(), { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    throw new Error(
      'The replicas need a certificate, and openssl did not make one. Install it (Debian and Ubuntu: apt-get install ' +
        'openssl; macOS has it; Windows: it comes with Git) and see that `openssl version` works.',
      { cause: error },
    );
  }
}

/**
 * Another process may read the file at this moment: it finds the old text or the new one, never half of it.
 *
 * @param {string} file
 * @param {string} text
 */
function replaceWhole(file, text) {
  mkdirSync(tlsFolder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text, { mode: 0o600 });
  renameSync(unfinished, file);
}
