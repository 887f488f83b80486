'use strict';

// Text reaches the document only as textContent; the policy of the document refuses anything else.

(() => {
  const list = document.getElementById('blocks');
  const rows = [...list.querySelectorAll('li')];
  const count = document.getElementById('count');
  const filters = [...document.querySelectorAll('.filters button')];
  const chosen = new Set(['all']);
  let data;

  // The evidence is parsed when it is first asked for.
  const evidence = () =>
    (data ??= JSON.parse(document.getElementById('data').textContent));

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const bar = (share) => {
    const outer = element('span', undefined, 'bar');
    const inner = element('i');
    inner.style.width = `${Math.round(100 * share)}%`;
    outer.append(inner);
    return outer;
  };

  const panel = (row, button) => {
    const { blocks, names, rules } = evidence();
    const [path, score, ...pairs] = blocks[button.value - 1];
    const made = element('div', undefined, 'evidence');
    made.id = `e${button.value}`;
    made.lang = 'en';
    const rule = rules[button.textContent];
    if (rule) {
      made.append(element('p', rule[0]));
      const keeps = element('p', 'It keeps: ');
      keeps.append(element('code', rule[1]));
      made.append(keeps);
    }
    const values = element('dl');
    const add = (name, value) => {
      const shown = element('dd', value);
      values.append(element('dt', name), shown);
      return shown;
    };
    add('place', path);
    if (score !== null) add('score', score.toFixed(3)).append(bar(score));
    for (let index = 0; index < pairs.length; index += 2) {
      add(names[pairs[index]], pairs[index + 1]);
    }
    made.append(values);
    if (row.dataset.a) {
      const link = element('a', 'Show in the article');
      link.href = `#a${row.dataset.a}`;
      made.append(link);
    }
    return made;
  };

  const toggle = (row) => {
    const button = row.firstElementChild;
    const isOpen = row.classList.toggle('open');
    button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) {
      row.append(panel(row, button));
      button.setAttribute('aria-controls', `e${button.value}`);
    } else {
      row.lastElementChild.remove();
      button.removeAttribute('aria-controls');
    }
  };

  list.addEventListener('click', (event) => {
    const row = event.target.closest('#blocks li');
    if (!row || event.target.closest('.evidence')) return;
    // Whoever selects text does not want it to move.
    if (event.target.localName !== 'button' && String(getSelection())) return;
    toggle(row);
  });

  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key];
    let index = rows.indexOf(event.target.parentElement);
    if (!step || index < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    do index += step; while (rows[index]?.hidden);
    if (!rows[index]) return;
    event.preventDefault();
    rows[index].firstElementChild.focus();
  });

  const isShown = (row) =>
    chosen.has('all') || chosen.has(row.dataset.v)
      || chosen.has(row.classList.contains('kept') ? 'kept' : 'removed');

  const apply = () => {
    let shown = 0;
    for (const part of list.children) {
      const before = shown;
      for (const row of part.children) {
        const stays = isShown(row);
        if (row.hidden === stays) row.hidden = !stays;
        if (stays) shown += 1;
      }
      part.hidden = shown === before;
    }
    for (const button of filters) {
      button.setAttribute('aria-pressed', String(chosen.has(button.value)));
    }
    const total = rows.length;
    count.textContent = shown === total ? `${total} blocks` : `${shown} of ${total} blocks`;
  };

  const groups = ['all', 'kept', 'removed'];

  const choose = (value) => {
    if (groups.includes(value)) {
      const wasChosen = chosen.has(value);
      chosen.clear();
      chosen.add(wasChosen ? 'all' : value);
    } else {
      groups.forEach((group) => chosen.delete(group));
      if (!chosen.delete(value)) chosen.add(value);
      if (chosen.size === 0) chosen.add('all');
    }
    apply();
  };

  for (const button of filters) {
    button.addEventListener('click', () => choose(button.value));
  }

  // A link into the page leads to its block even when a filter hides it.
  const follow = () => {
    const row = location.hash.startsWith('#b') && document.getElementById(location.hash.slice(1));
    if (!row || !list.contains(row)) return;
    if (row.hidden) choose('all');
    row.scrollIntoView({ block: 'center' });
    row.firstElementChild.focus({ preventScroll: true });
  };

  addEventListener('hashchange', follow);
})();
