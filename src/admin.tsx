import { createRoot } from 'react-dom/client';
import { AdminApp } from './ui/admin/AdminApp';

createRoot(document.getElementById('root')!).render(<AdminApp />);
