export { PublicPage } from './pages/public-page.tsx'
