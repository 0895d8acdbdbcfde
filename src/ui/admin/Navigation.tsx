import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { sectionOf, sectionsOf } from '../../admin/fields';
import { useAdmin, useWords } from './admin';

/** A section of the form, or one of the two other pages. */
export type View = string;

const useStyles = makeStyles({
  nav: { '@media (max-width: 800px)': { display: 'none' } },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  apart: {
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  entry: {
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  faulty: { color: tokens.colorStatusDangerForeground3 },
  narrow: { display: 'none', '@media (max-width: 800px)': { display: 'block' } },
});

interface NavigationProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

/** Beside the page where there is room, a list to open where there is not. */
export function Navigation({ view, onChange }: NavigationProps) {
  const styles = useStyles();
  const { text, nameOf } = useWords();
  const { faults } = useAdmin();
  const faulty = faults.map(({ path }) => sectionOf(/^[^.[]*/.exec(path)![0]));
  const sections = sectionsOf().map(({ id }) => {
    const count = faulty.filter((section) => section === id).length;
    const name = nameOf([id]);
    return { id, count, name: count > 0 ? text('nav.faults', { name, count }) : name };
  });
  const pages = (['trial', 'changes'] as const).map((id) => ({ id, count: 0, name: text(id) }));
  const entries = [...sections, ...pages];
  return (
    <nav aria-label={text('nav.label')}>
      <div className={styles.nav}>
        <ul className={styles.list}>
          {entries.map(({ id, name, count }) => (
            <li key={id} className={id === pages[0]!.id ? styles.apart : undefined}>
              <button
                type="button"
                className={mergeClasses(
                  styles.entry,
                  id === view && styles.current,
                  count > 0 && styles.faulty,
                )}
                aria-current={id === view ? 'page' : undefined}
                onClick={() => onChange(id)}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.narrow}>
        <Select
          aria-label={text('nav.section')}
          value={view}
          onChange={({ target }) => onChange(target.value)}
        >
          {entries.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </div>
    </nav>
  );
}
