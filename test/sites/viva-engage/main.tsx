import 'draft-js/dist/Draft.css';
import { createRoot } from 'react-dom/client';
import { Page } from './pages/page';
import { variant } from './variant';

document.documentElement.lang = variant.language;

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
createRoot(root).render(<Page path={location.pathname} />);
