import { makeStyles } from '@fluentui/react-components';
import { useMemoryTexts } from './texts';
import { token, useParts } from '../lazyParts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${token('spacingVerticalXS')} ${token('spacingHorizontalM')}`,
    margin: 0,
    padding: `${token('spacingVerticalS')} ${token('spacingHorizontalM')}`,
    border: `1px solid ${token('colorNeutralStroke2')}`,
    borderRadius: token('borderRadiusMedium'),
    backgroundColor: token('colorNeutralBackground1'),
    '@media (max-width: 420px)': { gridTemplateColumns: '1fr', rowGap: 0 },
  },
  term: { fontWeight: token('fontWeightSemibold') },
  text: { margin: 0, '@media (max-width: 420px)': { marginBottom: token('spacingVerticalXS') } },
});

/** In plain words what is remembered, what never, what for and where. */
export function Facts({ mailbox }: { mailbox: string }) {
  const styles = useStyles();
  const text = useMemoryTexts();
  const { Section, VisibleText } = useParts();
  const [before, after] = text('facts.where.text').split('{mailbox}');
  return (
    <Section title={text('facts.title')}>
      <dl className={styles.facts}>
        {(['what', 'not', 'use'] as const).map((fact) => (
          <Fact key={fact} term={text(`facts.${fact}`)}>
            {text(`facts.${fact}.text`)}
          </Fact>
        ))}
        <Fact term={text('facts.where')}>
          {before}
          {mailbox !== '' && <VisibleText text={text('facts.where.own', { mailbox })} />}
          {after}
        </Fact>
      </dl>
    </Section>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.text}>{children}</dd>
    </>
  );
}
