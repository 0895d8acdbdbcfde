import { createRoot } from 'react-dom/client';
import { openAccidentSession } from './outlook/accidentSession';
import { AccidentApp } from './ui/accident/AccidentApp';

createRoot(document.getElementById('root')!).render(<AccidentApp session={openAccidentSession()} />);
