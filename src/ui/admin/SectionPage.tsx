import { makeStyles, tokens } from '@fluentui/react-components';
import { sectionsOf } from '../../admin/fields';
import { policyShape } from '../../policy/shape';
import { Card } from '../parts/Card';
import { useWords } from './admin';
import { DirectoryImport } from './DirectoryImport';
import { Prose } from './Prose';
import { SettingField } from './fields/SettingField';

const useStyles = makeStyles({ about: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** The settings of one section. */
export function SectionPage({ id }: { id: string }) {
  const styles = useStyles();
  const { nameOf, meaningOf } = useWords();
  const section = sectionsOf().find((each) => each.id === id)!;
  const isOne = section.names.length === 1 && section.names[0] === id;
  const meaning = isOne ? meaningOf([id]) : null;
  return (
    <Card title={nameOf([id])}>
      {meaning !== null && meaning !== nameOf([id]) && (
        <p className={styles.about}>
          <Prose>{meaning}</Prose>
        </p>
      )}
      {id === 'directory' && <DirectoryImport />}
      {section.names.map((name) => (
        <SettingField key={name} path={[name]} shape={policyShape.properties![name]!} isBare={isOne} />
      ))}
    </Card>
  );
}
