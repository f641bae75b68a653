import 'draft-js/dist/Draft.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { variant } from './variant';

document.documentElement.lang = variant.language;
document.documentElement.dataset.theme = variant.theme;

const root = document.getElementById('react-root');
if (!root) throw new Error('The page has no #react-root.');
createRoot(root).render(<App />);
