/** Which of the checklist's rows were looked at, as far as a page can tell. */
export interface RowsInView {
  /** Whether the row of an item was in view, or had the focus, for a moment; what has no row need not be. */
  wasSeen(id: string): boolean;
  end(): void;
}

/** Long enough for the eye to arrive, too short to be waited for. */
const MOMENT_MS = 700;

/** More of a row than this in view is the row in view. */
const SHARE = 0.6;

/** Watches the boxes of `main`, those that come later too. The focus counts as a view: who hears the page does not scroll it. */
export function watchRows(main: HTMLElement): RowsInView {
  const seen = new Set<string>();
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();
  const idOf = (box: Element) => (box as HTMLElement).dataset['item'];
  const begin = (box: Element) => {
    const id = idOf(box);
    if (id === undefined || seen.has(id) || timers.has(box)) return;
    timers.set(
      box,
      setTimeout(() => seen.add(id), MOMENT_MS),
    );
  };
  const stop = (box: Element) => {
    clearTimeout(timers.get(box));
    timers.delete(box);
  };
  const inView = new IntersectionObserver(
    (entries) =>
      entries.forEach(({ isIntersecting, target }) => (isIntersecting ? begin(target) : stop(target))),
    { threshold: SHARE },
  );
  const observe = () => main.querySelectorAll('[data-item]').forEach((box) => inView.observe(box));
  const added = new MutationObserver(observe);
  added.observe(main, { childList: true, subtree: true });
  observe();
  const focused = ({ target }: FocusEvent) => begin(target as Element);
  main.addEventListener('focusin', focused);
  return {
    wasSeen: (id) => seen.has(id) || !main.querySelector(`[data-item="${CSS.escape(id)}"]`),
    end() {
      inView.disconnect();
      added.disconnect();
      main.removeEventListener('focusin', focused);
      timers.forEach((timer) => clearTimeout(timer));
    },
  };
}
