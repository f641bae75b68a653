import { Accounts } from '../ui/accounts';
import { Profiles } from '../ui/profiles';
import { Organisation } from '../ui/organisation';
import { openPage } from '../ui/page';
import { Promises } from '../ui/promises';
import { words } from '../words';
import { FalseAlarms } from './false-alarms';
import { Hours } from './hours';
import { Look } from './look';
import { Messages } from './messages';
import { Status } from './status';
import { Work } from './work';

function Options() {
  return (
    <>
      <h1>{words('optionsTitle')}</h1>
      <section class="panel">
        <Organisation />
      </section>
      <section class="panel">
        <Status />
      </section>
      <section class="panel">
        <Accounts />
      </section>
      <section class="panel">
        <Profiles />
      </section>
      <section class="panel">
        <FalseAlarms />
      </section>
      <section class="panel">
        <Messages />
      </section>
      <section class="panel">
        <Work />
        <Hours />
      </section>
      <section class="panel">
        <Look />
      </section>
      <section class="panel">
        <h2>{words('optionsPrivacy')}</h2>
        <Promises />
      </section>
    </>
  );
}

openPage('optionsTitle', Options);
