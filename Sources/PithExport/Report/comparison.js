'use strict';

// Text reaches the document only as textContent; the policy of the document refuses anything else.

(() => {
  const findings = [...document.querySelectorAll('#findings > li')];
  const filters = [...document.querySelectorAll('.filters button')];
  const count = document.getElementById('count');

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  };

  // Every other piece of a line is one that the other text does not have.
  const cell = (pieces, className, mark) => {
    const made = element('td', `text ${className}`);
    pieces.forEach((piece, index) => {
      if (piece) made.append(index % 2 ? element(mark, '', piece) : piece);
    });
    return made;
  };

  const side = (number, pieces, className, mark) => number
    ? [element('td', `number ${className}`, number), cell(pieces, className, mark)]
    : [element('td', 'number void'), element('td', 'text void')];

  const table = ({ head, rows }) => {
    const made = element('table', 'hunk');
    made.append(element('caption', '', head));
    const columns = element('colgroup');
    const names = element('tr');
    for (const name of ['Expected', 'What the page becomes']) {
      columns.append(element('col', 'number'), element('col'));
      const heading = element('th', '', name);
      heading.colSpan = 2;
      heading.scope = 'colgroup';
      names.append(heading);
    }
    const top = element('thead');
    top.append(names);
    const body = element('tbody');
    for (const [oldNumber, oldPieces, newNumber, newPieces] of rows) {
      const row = element('tr');
      if (newPieces === undefined) {
        row.append(...side(oldNumber, oldPieces, 'same'), ...side(newNumber, oldPieces, 'same'));
      } else {
        row.append(
          ...side(oldNumber, oldPieces, 'gone', 'del'), ...side(newNumber, newPieces, 'new', 'ins'));
      }
      body.append(row);
    }
    made.append(columns, top, body);
    return made;
  };

  // The lines of a page become elements when somebody opens it.
  const show = (details) => {
    const data = details.querySelector('script');
    if (!data) return;
    details.append(...JSON.parse(data.textContent).map(table));
    data.remove();
  };

  for (const details of document.querySelectorAll('#findings details')) {
    details.addEventListener('toggle', () => show(details));
    if (details.open) show(details);
  }

  const choose = (value) => {
    let shown = 0;
    for (const finding of findings) {
      finding.hidden = value !== 'all' && finding.dataset.rule !== value;
      if (!finding.hidden) shown += 1;
    }
    for (const button of filters) {
      button.setAttribute('aria-pressed', String(button.value === value));
    }
    count.textContent =
      shown === findings.length ? `${shown} findings` : `${shown} of ${findings.length} findings`;
  };

  for (const button of filters) {
    button.addEventListener('click', () => {
      choose(button.getAttribute('aria-pressed') === 'true' ? 'all' : button.value);
    });
  }
})();
