import {
  Button,
  Checkbox,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  Field,
  makeStyles,
  OverlayDrawer,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { calls } from '../host/calls';
import { faultKinds, usualFault, type FaultKind } from '../model/faults';
import { quirkNames } from '../model/profiles';
import { useOutlook } from './context';
import { fetchPolicy, putPolicy, resetPolicy } from './policyBox';

const useStyles = makeStyles({
  group: { margin: '0 0 20px', padding: 0, border: 0 },
  title: {
    padding: 0,
    marginBottom: '4px',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

function Group({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{title}</legend>
      {children}
    </fieldset>
  );
}

/** Faults, the client's misbehaviour and the policy box. */
export function DetailsDrawer({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useOutlook();
  return (
    <OverlayDrawer open={isOpen} position="end" size="medium" onOpenChange={onClose} data-testid="details">
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              aria-label={t('close')}
              icon={<Dismiss24Regular />}
              onClick={onClose}
            />
          }
        >
          {t('details')}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <QuirkList />
        <FaultList />
        <PolicyBox />
      </DrawerBody>
    </OverlayDrawer>
  );
}

function QuirkList() {
  const { outlook, t } = useOutlook();
  return (
    <Group title={t('quirks')}>
      {quirkNames.map((name) => (
        <div key={name}>
          <Checkbox
            label={t(`quirk_${name}`)}
            checked={outlook.quirks[name]}
            onChange={(_, { checked }) => outlook.setQuirk(name, checked === true)}
          />
        </div>
      ))}
      <Checkbox
        label={t('addinReachable')}
        checked={outlook.addin.isReachable}
        onChange={(_, { checked }) => outlook.setAddinReachable(checked === true)}
      />
    </Group>
  );
}

const DIALOG_CALL = 10;
const callNames: readonly (readonly [number, string])[] = [
  [DIALOG_CALL, 'displayDialogAsync'],
  ...Object.entries(calls).map(([id, { name }]) => [Number(id), name] as const),
];

function FaultList() {
  const { outlook, t } = useOutlook();
  const [call, setCall] = useState(DIALOG_CALL);
  const [kind, setKind] = useState<FaultKind>('error');
  return (
    <Group title={t('faults')}>
      <Field label={t('faultCall')}>
        <Select value={call} onChange={(_, { value }) => setCall(Number(value))}>
          {callNames.map(([id, name]) => (
            <option key={id} value={id}>{`${id} ${name}`}</option>
          ))}
        </Select>
      </Field>
      <Field label={t('faultKind')}>
        <Select value={kind} onChange={(_, { value }) => setKind(value as FaultKind)}>
          {faultKinds.map((name) => (
            <option key={name} value={name}>
              {t(`fault_${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Button style={{ marginTop: 8 }} onClick={() => outlook.setFault(call, usualFault(kind))}>
        {t('addFault')}
      </Button>
      <ul>
        {[...outlook.faults].map(([id, fault]) => (
          <li key={id}>
            {`${id} ${callNames.find(([known]) => known === id)?.[1] ?? ''}: ${t(`fault_${fault.kind}`)} `}
            <Button size="small" appearance="subtle" onClick={() => outlook.setFault(id, undefined)}>
              {t('removeFault')}
            </Button>
          </li>
        ))}
      </ul>
    </Group>
  );
}

function PolicyBox() {
  const { outlook, t } = useOutlook();
  const [text, setText] = useState<string>();
  const [result, setResult] = useState('');
  const shown = async () => setText(await fetchPolicy(outlook));
  const apply = async () => {
    const problem = await putPolicy(text ?? '');
    setResult(problem === undefined ? t('policyApplied') : t('policyFailed', { reason: problem }));
  };
  const reset = async () => {
    await resetPolicy();
    await shown();
    setResult(t('policyIsReset'));
  };
  return (
    <Group title={t('policy')}>
      <Field hint={t('policyHint')}>
        <Textarea
          aria-label={t('policy')}
          rows={14}
          resize="vertical"
          value={text ?? ''}
          onFocus={() => void (text === undefined && shown())}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div style={{ display: 'flex', gap: 8, marginTop: 8 }}>
        <Button appearance="primary" onClick={() => void apply()} disabled={text === undefined}>
          {t('policyApply')}
        </Button>
        <Button onClick={() => void reset()}>{t('policyReset')}</Button>
      </div>
      <div role="status">{result}</div>
    </Group>
  );
}
