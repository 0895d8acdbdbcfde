import { checkPage } from './checkPage';
import { policyJsonSchema } from './policyJsonSchema';
import { policyShape } from './policyShape';

/** Path from the repository's folder → contents, of all that follows from the catalogue and the policy's schema. */
export function generatedFiles(): Record<string, string> {
  return {
    'policy.schema.json': `${JSON.stringify(policyJsonSchema(), null, 2)}\n`,
    'src/policy/shape.ts': policyShape(),
    'docs/checks.ja.md': checkPage('ja'),
    'docs/checks.en.md': checkPage('en'),
  };
}
