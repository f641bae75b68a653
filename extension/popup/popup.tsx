import { Mark } from '../notice/mark';
import { hasAcknowledged } from '../../src/managed/acknowledgement';
import { openPage } from '../ui/page';
import { useStanding } from '../ui/standing';
import { TryText } from '../ui/try-text';
import { browser } from '../browser';
import { words } from '../words';
import { Pause } from './pause';
import { Profiles } from '../ui/profiles';
import { Tally } from './tally';
import { ThisPage } from './this-page';

function Popup() {
  const { policy, own } = useStanding();
  const shows = (part: string) => !policy.hiddenParts.includes(part);
  return (
    <>
      <header class="plain">
        <Mark shape="look" />
        <h1>{words('extensionName')}</h1>
        <p class="soft">
          {policy.organisation} · {policy.title}
        </p>
      </header>
      <ThisPage />
      <details>
        <summary>{words('profilesTitle')}</summary>
        <Profiles />
      </details>
      <details>
        <summary>{words('tallyTitle')}</summary>
        <Tally />
      </details>
      {shows('try-it') && (
        <details>
          <summary>{words('tryTitle')}</summary>
          <TryText />
          <p class="soft">{words('tryHelp')}</p>
        </details>
      )}
      {shows('pause') && <Pause />}
      <footer>
        {policy.acknowledgement &&
          !hasAcknowledged(own.acknowledged, { pack: policy.pack, version: policy.packVersion }) && (
            <a href="../first-run/first-run.html" target="_blank" rel="noopener">
              <b>{words('acknowledgeDue')}</b>
            </a>
          )}
        <a href="../options/options.html" onClick={openOptions}>
          {words('popupOptions')}
        </a>
        <a href="../first-run/first-run.html" target="_blank" rel="noopener">
          {words(own.welcomed === undefined ? 'popupNew' : 'popupAbout')}
        </a>
      </footer>
    </>
  );
}

function openOptions(event: Event): void {
  event.preventDefault();
  void browser.runtime.openOptionsPage();
}

openPage('extensionName', Popup);
