import { look } from '../look';
import { words } from '../words';
import { useWorld } from '../world';

const trends = ['#SpoonbillSunday', '31X', 'Burnham carnival', 'Knitted hats'];

export function Aside() {
  return (
    <div data-testid="sidebarColumn" className={look('aside')}>
      <input
        type="text"
        role="combobox"
        aria-expanded={false}
        aria-label={words.search}
        placeholder={words.search}
        data-testid="SearchBox_Search_Input"
        className={look('search')}
      />
      <section aria-labelledby="trends-heading" className={look('trends')}>
        <h1 id="trends-heading" className={look('asideHeading')}>
          {words.happening}
        </h1>
        {trends.map((trend) => (
          <div key={trend} data-testid="trend" className={look('trend')}>
            <div className={look('dim')}>{words.trending}</div>
            <div className={look('bold')}>{trend}</div>
          </div>
        ))}
      </section>
      <p className={look('dim', 'replica')}>{words.replica}</p>
      <Published />
    </div>
  );
}

/** For tests and for people who cannot see the page: what was published from it, whichever page of it is shown. */
function Published() {
  const { published } = useWorld();
  return (
    <ol data-published aria-label={words.published} className={look('hidden')}>
      {published.map(({ text, replyTo, isTrusted, route }, index) => (
        <li key={index} data-reply-to={replyTo} data-trusted={isTrusted} data-route={route}>
          {text}
        </li>
      ))}
    </ol>
  );
}
