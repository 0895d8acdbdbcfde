import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { readableAddress } from '../view/readableAddress';
import { visibleParts } from '../view/visibleText';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  hidden: {
    padding: '0 2px',
    border: `1px solid ${tokens.colorStatusDangerBorder2}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorStatusDangerForeground3,
    backgroundColor: tokens.colorStatusDangerBackground1,
    fontSize: tokens.fontSizeBase100,
    fontFamily: tokens.fontFamilyMonospace,
    unicodeBidi: 'isolate',
  },
  encoded: { marginLeft: '4px' },
});

/** Text from the mail, kept from reordering what stands around it, with characters nobody would see made visible. */
export function VisibleText({ text, className }: { text: string; className?: string | undefined }) {
  const styles = useStyles();
  return (
    <bdi className={className}>
      {visibleParts(text).map((part, index) =>
        part.hidden ? (
          <span key={index} className={styles.hidden}>
            {part.text}
          </span>
        ) : (
          part.text
        ),
      )}
    </bdi>
  );
}

/** An address as people read it; beside an internationalized domain stands how mail systems write it. */
export function AddressText({ address, className }: { address: string; className?: string | undefined }) {
  const styles = useStyles();
  const text = useTexts();
  const { shown, encodedDomain } = readableAddress(address);
  return (
    <>
      <VisibleText text={shown} className={className} />
      {encodedDomain !== '' && (
        <bdi className={mergeClasses(className, styles.encoded)}>
          {text('encoded-domain', { domain: encodedDomain })}
        </bdi>
      )}
    </>
  );
}
