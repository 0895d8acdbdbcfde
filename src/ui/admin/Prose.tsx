/** A text of the reference, in which `backticks` mark what is written in the policy. */
export const Prose = ({ children }: { children: string }) =>
  children.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
