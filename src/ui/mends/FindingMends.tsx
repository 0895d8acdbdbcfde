import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { canPutBack } from '../../inspection/attachmentPlace';
import type { Finding } from '../../inspection/finding';
import type { Mend } from '../../inspection/mend';
import { mendsOf, type MendOffer } from '../../inspection/mendsOf';
import { token } from '../lazyParts';
import { useMends, type Mends } from '../mending';
import { AttachButton } from './AttachButton';
import { FillForm } from './FillForm';
import { MendButton } from './MendButton';
import { SubjectForm } from './SubjectForm';
import { useMendTexts, type MendText } from './texts';
import { labelOf, refusalText } from './words';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: token('spacingHorizontalSNudge'),
    paddingTop: token('spacingVerticalXXS'),
  },
  byHand: { color: token('colorNeutralForeground2'), fontSize: token('fontSizeBase200') },
});

interface FindingMendsProps {
  readonly finding: Finding;
  readonly className: string;
}

/** The remedies of one finding. */
export function FindingMends({ finding, className }: FindingMendsProps) {
  const styles = useStyles();
  const mends = useMends();
  if (!mends) return null;
  const offers = mendsOf(finding, mends.content, mends.mending.means);
  if (offers.length === 0) return null;
  return (
    <div className={mergeClasses(className, styles.row)}>
      {offers.map((offer, index) => (
        <Offer key={`${offer.kind} ${index}`} offer={offer} finding={finding} mends={mends} />
      ))}
    </div>
  );
}

interface OfferProps {
  readonly offer: MendOffer;
  readonly finding: Finding;
  readonly mends: Mends;
}

function Offer({ offer, finding, mends }: OfferProps) {
  const styles = useStyles();
  const text = useMendTexts();
  switch (offer.kind) {
    case 'mend': {
      const label = buttonLabel(offer.mend, finding, mends, text);
      return <MendButton mend={offer.mend} label={label} title={addressIn(offer.mend)} />;
    }
    case 'fill':
      return <FillForm places={offer.places} />;
    case 'subject':
      return <SubjectForm subject={offer.subject} keep={offer.keep} />;
    case 'attach':
      return <AttachButton />;
    case 'by-hand':
      return <span className={styles.byHand}>{refusalText(offer, offer.way, text)}</span>;
  }
}

function buttonLabel(mend: Mend, finding: Finding, { content, mending }: Mends, text: MendText): string {
  const { recipients } = content.inspection;
  if (mend.kind === 'move')
    return text('mend.move.external', { field: text(`field.${mend.to}`), count: mend.from.length });
  const label = labelOf(mend, [...recipients, ...finding.suggestions], text);
  return mend.kind === 'detach' && !canPutBack(mend.file, mending.means)
    ? text('mend.detach.for-good', { files: mend.file.name })
    : label;
}

/** For those who want to be sure which one is meant. */
const addressIn = (mend: Mend): string | undefined =>
  mend.kind === 'remove' ? mend.mailbox.address : undefined;
