// These rules come without declarations.
declare module 'textlint-rule-no-nfd' {
  import type { TextlintRuleModule } from '@textlint/types';
  const rule: TextlintRuleModule;
  export default rule;
}
declare module '@textlint-rule/textlint-rule-no-invalid-control-character' {
  import type { TextlintRuleModule } from '@textlint/types';
  const rule: TextlintRuleModule;
  export default rule;
}
declare module '@textlint-rule/textlint-rule-no-unmatched-pair' {
  import type { TextlintRuleModule } from '@textlint/types';
  const rule: TextlintRuleModule;
  export default rule;
}
