import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Kind, parse } from 'graphql';
import { quantile } from '../siege/spread.ts';

const file = fileURLToPath(new URL('../../../libs/graphql/src/edge/root-read-costs.ts', import.meta.url));

const HEAD = `/**
 * What reads of the root cost of themselves, in hundredths of a millisecond of the database's processor time: the middle one
 * of those that \`npm run attacks -- cost --calibrate\` measured on the example, rounded to tens.
 */
export const ROOT_READ_COSTS: Readonly<Record<string, number>> = {
`;

/** Writes down what each read of the root costs, by the queries that make no other. */
export function calibrate(measured: readonly { query: string; database: number }[]): void {
  const alone = Map.groupBy(measured, ({ query }) => {
    const [operation] = parse(query).definitions;
    const fields = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
    const [one, other] = fields;
    return one?.kind === Kind.FIELD && !other ? one.name.value : '';
  });
  alone.delete('');
  const lines = [...alone]
    .map(
      ([name, own]) =>
        [
          name,
          quantile(
            own.map(({ database }) => database),
            0.5,
          ),
        ] as const,
    )
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([name, middle]) => `  ${name}: ${Math.max(10, Math.round(middle * 10) * 10)},\n`);
  writeFileSync(file, `${HEAD}${lines.join('')}};\n`);
}
