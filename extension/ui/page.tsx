import { render, type ComponentType } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { WORDS } from '../word-tables';
import { direction, speak, words, type WordKey } from '../words';
import { useTheme } from './theme';
import { StandingContext, useLiveStanding } from './standing';

/** Draws one of the extension's pages into its `main`, in the person's language and appearance, and keeps it up. */
export function openPage(title: WordKey, Page: ComponentType): void {
  const main = document.querySelector('main');
  if (main) render(<Root title={title} Page={Page} />, main);
}

function Root({ title, Page }: { title: WordKey; Page: ComponentType }) {
  const standing = useLiveStanding();
  const { policy, own } = standing === 'failed' || !standing ? {} : standing;
  const language = policy?.language;
  const theme = useTheme(own?.appearance ?? 'auto');
  speak(language && WORDS[language]);
  useLayoutEffect(() => {
    if (!standing) return;
    const { documentElement: root } = document;
    root.lang = words('language');
    root.dir = direction();
    root.className = theme === 'dark' ? 'stage dark' : 'stage';
    document.title = words(title);
  }, [standing, title, theme]);
  if (!standing) return null;
  if (standing === 'failed') return <p role="alert">{words('pageFailed')}</p>;
  return (
    <StandingContext.Provider key={language} value={standing}>
      <Page />
    </StandingContext.Provider>
  );
}
