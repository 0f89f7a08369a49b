import { columnOf, type Checking } from './checked-records.ts';
import type { FileRecord } from './record-reader.ts';

interface Answers {
  ownerPersonId: string;
  deputyPersonId: string | null;
}

interface Known {
  id: string;
  name: string;
  post: string;
}

/**
 * Who owns a measure of a file and who stands in, by name or by post, among those who hold a role here today; null after
 * telling of a name that is nobody's or several people's.
 */
export async function whoAnswers(
  checking: Checking,
  record: FileRecord,
  owner: string,
): Promise<Answers | null> {
  const people = await peopleHere(checking);
  const deputy = record.said.get('deputy') ?? '';
  const find = (said: string, role: 'owner' | 'deputy'): string | null => {
    const wanted = said.toLowerCase();
    const named = people.filter(({ name, post }) => [name, post].some((one) => one.toLowerCase() === wanted));
    const ids = [...new Set(named.map(({ id }) => id))];
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) return only;
    const message =
      ids.length === 0
        ? `Nobody who holds a role here today is called “${said}”, or has that post.`
        : `Several people here are “${said}”. Say the name or the post that only one has.`;
    checking.problems.add(record.row, columnOf(checking, role) ?? record.column, said, message);
    return null;
  };
  if (owner === '') return null;
  const ownerPersonId = find(owner, 'owner');
  const deputyPersonId = deputy === '' ? null : find(deputy, 'deputy');
  return ownerPersonId === null || (deputy !== '' && deputyPersonId === null)
    ? null
    : { ownerPersonId, deputyPersonId };
}

async function peopleHere({ tx, tenantId, today }: Checking): Promise<Known[]> {
  return tx.sql.query<Known & Record<string, unknown>>(
    `select a.person_id as id, a.person_name as name, a.job_title as post from appointment a
      where a.starts <= $2 and (a.ends is null or a.ends >= $2)
        and (a.tenant_id = $1 or exists (
          select from membership m
           where m.tenant_id = $1 and m.organisation_id = a.tenant_id and m.joined <= $2
              and (m."left" is null or m."left" >= $2)))`,
    [tenantId, today],
  );
}
