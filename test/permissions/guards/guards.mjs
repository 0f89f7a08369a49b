// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/**
 * A guard of permission in the sources: a rule of a role, a condition of a rule, or a use case's question whether one may.
 *
 * @typedef {object} Guard
 * @property {string} id file and line, and which of the line
 * @property {'rule' | 'condition' | 'question'} kind
 * @property {string} text as it stands there
 * @property {number} from where it begins in the file
 * @property {number} to where it ends
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Files of rules: each `can(…)` in them is a rule, each part of an object a condition. */
const ruleFile = /libs\/permissions\/src\/(rules-[\w-]+|read-rules|(?:[\w]+-)?bars)\.ts$/;
/** What says why somebody was refused, and decides nothing. */
const explains = /\/(duty|target)-bars\.ts$/;
const useCaseFile = /libs\/application\/src\/.+\.ts$/;

/** What is compiled once and remembered, and must be compiled anew when a rule has gone. */
const remembers = /libs\/permissions\/src\/(ability|roles-that-may)\.ts$/;

/** @param {string} file @returns {boolean} whether guards are looked for in it */
export function mayGuard(file) {
  if (remembers.test(file)) return true;
  if (file.endsWith('.spec.ts') || file.endsWith('.int-spec.ts') || explains.test(file)) return false;
  return ruleFile.test(file) || useCaseFile.test(file);
}

/** Every guard of the sources. @returns {Guard[]} */
export function allGuards() {
  const files = ['libs/permissions/src', 'libs/application/src'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(folder, name),
    ),
  );
  return files
    .filter((file) => file.endsWith('.ts') && mayGuard(file))
    .toSorted()
    .flatMap((file) => guardsIn(file, readFileSync(path.join(root, file), 'utf8')));
}

/** @param {string} file from the root or in full @param {string} text @returns {Guard[]} */
export function guardsIn(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const name = file.replace(/^.*?(?=libs\/(permissions|application)\/)/, '');
  /** @type {Guard[]} */
  const guards = [];
  /** @type {Map<string, number>} */
  const onLine = new Map();
  /** @param {Guard['kind']} kind @param {ts.Node} node */
  const add = (kind, node) => {
    const from = node.getStart(source);
    const place = `${name}:${source.getLineAndCharacterOfPosition(from).line + 1}`;
    const before = onLine.get(place) ?? 0;
    onLine.set(place, before + 1);
    const id = before ? `${place}#${before + 1}` : place;
    guards.push({ id, kind, text: node.getText(source).replace(/\s+/g, ' '), from, to: node.getEnd() });
  };
  const isRules = ruleFile.test(file);
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) {
      const called = node.expression.expression.getText(source);
      if (isRules && called === 'can') add('rule', node);
      if (!isRules && called === 'require') add('question', node);
    }
    if (
      isRules &&
      isInFunction(node) &&
      (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) || ts.isSpreadAssignment(node))
    ) {
      // `$in` and `$nin` are halves of a condition.
      if (!node.getText(source).startsWith('$')) add('condition', node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return guards;
}

/** What stands outside of every function is a list of words about the rules. @param {ts.Node} node */
function isInFunction(node) {
  for (let at = node.parent; at; at = at.parent) if (ts.isFunctionLike(at)) return true;
  return false;
}

/**
 * The same file with a switch at each guard: the one that `globalThis.droppedGuard` names is not there, and each says to
 * `globalThis.metGuards` that it was come to.
 *
 * @param {string} file @param {string} text
 */
export function withSwitches(file, text) {
  if (remembers.test(file)) {
    return text
      .replace('known.get(actor)', 'remembered(known).get(actor)')
      .replace('known.set(actor', 'remembered(known).set(actor')
      .replace('compiled.get(role)', 'remembered(compiled).get(role)')
      .replace('compiled.set(role', 'remembered(compiled).set(role').concat(`
        const memories = new Map();
        function remembered(memory) {
          const dropped = globalThis.droppedGuard;
          if (!memories.has(dropped)) memories.set(dropped, new memory.constructor());
          return memories.get(dropped);
        }`);
  }
  /** @type {{ at: number, put: string }[]} */
  const puts = guardsIn(file, text).flatMap(({ id, kind, from, to }) => {
    const dropped = `(globalThis.metGuards?.add(${JSON.stringify(id)}), globalThis.droppedGuard === ${JSON.stringify(id)})`;
    return kind === 'condition'
      ? [
          { at: from, put: `...(${dropped} ? {} : { ` },
          { at: to, put: ' })' },
        ]
      : [
          { at: from, put: `if (!${dropped}) { ` },
          { at: to, put: ' }' },
        ];
  });
  // From the end, so that what stands before keeps its place; a part inside another is closed before it.
  return puts
    .toSorted((a, b) => b.at - a.at)
    .reduce((made, { at, put }) => made.slice(0, at) + put + made.slice(at), text);
}
