import { useEffect } from 'preact/hooks';
import { keepOwn } from '../own';
import { Accounts } from '../ui/accounts';
import { Organisation } from '../ui/organisation';
import { openPage } from '../ui/page';
import { Promises } from '../ui/promises';
import { useStanding } from '../ui/standing';
import { words } from '../words';
import { Acknowledge } from './acknowledge';
import { TryIt } from './try-it';

function FirstRun() {
  const { policy, own } = useStanding();
  useEffect(() => {
    // Without it, the popup only goes on to call this page new.
    if (own.welcomed === undefined) keepOwn('welcomed', Date.now()).catch(() => undefined);
  }, [own.welcomed]);
  return (
    <>
      <h1>{words('firstTitle')}</h1>
      <p>{words('firstLead')}</p>
      <section class="panel">
        <Organisation />
      </section>
      {policy.acknowledgement && (
        <section class="panel">
          <Acknowledge />
        </section>
      )}
      {!policy.hiddenParts.includes('try-it') && (
        <section class="panel">
          <TryIt />
        </section>
      )}
      <section class="panel">
        <Accounts />
      </section>
      <section class="panel">
        <h2>{words('optionsPrivacy')}</h2>
        <Promises />
      </section>
      <p>{words('firstEnd')}</p>
    </>
  );
}

openPage('firstTitle', FirstRun);
