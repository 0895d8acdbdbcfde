import { defineCheck } from '../check';

const BYTES_PER_MEGABYTE = 1024 * 1024;

/**
 * More than the receiving server may take. Pictures within the text weigh as much as other files; a file shared in the
 * cloud travels as a link.
 */
export default defineCheck({
  id: 'large-attachment',
  section: 'attachments',
  level: 'caution',
  options: { megabytes: { type: 'number', exclusiveMinimum: 0, default: 10 } },
  inspect({ message, options }) {
    const sent = message.attachments.filter(({ kind }) => kind !== 'cloud');
    const bytes = sent.reduce((sum, { size }) => sum + size, 0);
    if (sent.length === 0 || bytes < options.megabytes * BYTES_PER_MEGABYTE) return [];
    const size = (bytes / BYTES_PER_MEGABYTE).toFixed(1);
    const names = sent.sort((a, b) => b.size - a.size).map(({ name }) => name);
    return [
      {
        text: 'large-attachment',
        values: { size, count: sent.length, name: names[0]! },
        targets: names.map((name) => ({ kind: 'attachment', name })),
      },
    ];
  },
});
