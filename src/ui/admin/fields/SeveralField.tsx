import { Checkbox } from '@fluentui/react-components';
import { useAdmin, useWords } from '../admin';
import type { FieldProps } from './FieldFrame';
import { useFieldStyles } from './styles';

/** Some of several values. */
export function SeveralField({ path, shape, value, choices }: FieldProps & { choices: readonly string[] }) {
  const styles = useFieldStyles();
  const { change } = useAdmin();
  const { valueName } = useWords();
  const chosen = ((value ?? shape.default ?? []) as readonly unknown[]).map(String);
  // What is no choice stays, and is told among the faults, until it is taken out by hand.
  const all = [...choices, ...chosen.filter((each) => !choices.includes(each))];
  const toggle = (choice: string, isOn: boolean) =>
    change(path, isOn ? [...chosen, choice] : chosen.filter((each) => each !== choice));
  return (
    <div className={styles.several}>
      {all.map((choice) => (
        <Checkbox
          key={choice}
          label={valueName(choice)}
          checked={chosen.includes(choice)}
          onChange={(_, { checked }) => toggle(choice, checked === true)}
        />
      ))}
    </div>
  );
}
