import { type FormEvent, useState } from 'react';
import { did } from '../../deeds';
import { look } from '../look';
import { words } from '../words';

/** The form an account is set up with. React keeps what is in its fields. */
export function SignUp() {
  const [email, setEmail] = useState('');
  const [isDone, setDone] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setDone(did('signed up', email, event.nativeEvent));
  };
  if (isDone) return <p className={look('nothing')}>{words.welcome}</p>;
  return (
    <form className={look('column')} onSubmit={submit}>
      <h1>{words.signUp}</h1>
      <input name="name" aria-label={words.name} placeholder={words.name} />
      <input
        name="email"
        type="email"
        autoComplete="email"
        aria-label={words.email}
        placeholder={words.email}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <button type="submit" className={look('button', 'filled')}>
        {words.next}
      </button>
    </form>
  );
}
