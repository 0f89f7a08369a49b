// Several cells pasted into a figure's box fill the boxes below and beside it; one press takes them out again.
const number = /^[-\u2212]?£?[\d\s,\u00a0\u202f]*\.?\d+\s*%?$/;
const undoKey = (event) =>
  (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';

/** @param {Element} table with the boxes in its rows, inside a form that also has a field for cells of any kind */
export function takePastedCells(table) {
  const form = table.closest('form');
  const [status, undo] = form.querySelectorAll('[data-paste="status"], [data-paste="undo"]');
  const anyCells = form.querySelector('[data-paste="cells"]');
  let before = [];

  const tell = (text, undoable) => {
    status.textContent = text;
    undo.hidden = !undoable;
  };
  const takeBack = () => {
    for (const [box, was] of before) box.value = was;
    const [first] = before[0] ?? [];
    before = [];
    tell('The pasted figures were taken out again.', false);
    first?.focus();
  };

  table.addEventListener('paste', (event) => {
    const box = event.target;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
    const cells = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
    if (!(box instanceof HTMLInputElement) || (lines.length === 1 && cells[0].length === 1)) return;
    event.preventDefault();
    if (cells.flat().some((cell) => cell !== '' && !number.test(cell))) {
      anyCells.closest('details').open = true;
      anyCells.value = text;
      anyCells.focus();
      return tell(
        'These cells hold more than figures, so they are in the field “Cells from a spreadsheet” instead.',
        false,
      );
    }
    const rows = [...table.querySelectorAll('tbody tr')].map((row) => [
      ...row.querySelectorAll('input[type="text"]'),
    ]);
    const top = rows.findIndex((row) => row.includes(box));
    const left = rows[top].indexOf(box);
    before = [];
    let unplaced = 0;
    cells.forEach((line, down) =>
      line.forEach((cell, across) => {
        if (cell === '') return;
        const target = rows[top + down]?.[left + across];
        if (!target) return void (unplaced += 1);
        before.push([target, target.value]);
        target.value = cell;
      }),
    );
    const filled = before.length === 1 ? '1 box was filled' : `${before.length} boxes were filled`;
    const rest =
      unplaced === 1 ? '; 1 cell found no box' : unplaced > 1 ? `; ${unplaced} cells found no box` : '';
    tell(`${filled}${rest}. Nothing is saved yet.`, before.length > 0);
  });
  table.addEventListener('input', () => {
    if (before.length > 0) tell('', false);
    before = [];
  });
  table.addEventListener('keydown', (event) => {
    if (before.length === 0 || !undoKey(event)) return;
    event.preventDefault();
    takeBack();
  });
  undo.addEventListener('click', takeBack);
}
