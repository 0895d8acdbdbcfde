import { makeStyles } from '@fluentui/react-components';
import type { OfferedChannel } from '../../channels/channels';
import { channelTexts } from '../../locales/channels';
import { token } from '../lazyParts';
import { useLanguage } from '../texts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: token('spacingHorizontalM'),
    margin: 0,
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase300'),
    color: token('colorNeutralForeground3'),
  },
  link: {
    color: token('colorBrandForegroundLink'),
    ':hover': { color: token('colorBrandForegroundLinkHover') },
    ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}`, borderRadius: '2px' },
  },
});

/** Where a short word to colleagues might go instead: one quiet line, and nothing to answer. */
export function Channels({ channels }: { readonly channels: readonly OfferedChannel[] }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <p className={styles.line}>
      {channelTexts.text(language, 'hint')}
      {channels.map(({ name, url }) => (
        <a
          key={name + url}
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          className={styles.link}
          title={channelTexts.text(language, 'open.title', { channel: name })}
        >
          {channelTexts.text(language, 'open', { channel: name })}
        </a>
      ))}
    </p>
  );
}
