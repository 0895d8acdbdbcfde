import { defineTexts } from './texts';

/** What is said of a directory that is kept in a file of its own. */
export const directoryTexts = defineTexts(
  {
    missing: '取引先名簿を読み込めないため、名簿による確認はしていません。',
    broken: '取引先名簿のファイルに誤りがあります。管理者にお知らせください。',
  },
  {
    missing: 'The directory could not be loaded; nothing was checked against it.',
    broken: 'The directory’s file has faults. Please tell your administrator.',
  },
);
