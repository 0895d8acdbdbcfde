const REMOVED = 'script,iframe,object,embed,link,meta,base,form,input,button,style,svg,math';
const SAFE_URL = /^(?:https?:|mailto:|tel:|cid:|data:image\/(?:png|jpe?g|gif|webp|bmp);|#)/i;

/**
 * HTML of a message as the page may show it: nothing that runs, and no pictures from the network, since a mail that was dropped
 * on the page may hold anything.
 */
export function safeHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  body.querySelectorAll(REMOVED).forEach((element) => element.remove());
  for (const element of body.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (isUnsafe(name.toLowerCase(), value)) element.removeAttribute(name);
    }
  }
  return body.innerHTML;
}

function isUnsafe(name: string, value: string): boolean {
  if (name.startsWith('on') || name === 'srcset' || name === 'background' || name === 'action') return true;
  if (name === 'style') return /url\s*\(|expression|position\s*:\s*fixed/i.test(value);
  if (name === 'src') return !/^(?:cid:|data:image\/)/i.test(value.trim()) || !SAFE_URL.test(value.trim());
  return name === 'href' && !SAFE_URL.test(value.trim());
}
