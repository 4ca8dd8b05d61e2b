// Charge entry without a mouse: codes complete by number and by words, units, price and pointers fill themselves, Enter
// goes on. What a field means and what it costs is asked of the server; nothing is computed here.
(() => {
  const form = document.querySelector('form[data-entry]');
  if (!form) return;
  const all = (selector, within = form) => [...within.querySelectorAll(selector)];
  const one = (selector, within = form) => within.querySelector(selector);
  const base = location.pathname.replace(/[^/]*$/, '');
  const field = (name) => form.elements.namedItem(name);

  const post = async (path, body, signal) => {
    const response = await fetch(base + path, { method: 'POST', body, signal });
    const isJson = (response.headers.get('Content-Type') || '').startsWith('application/json');
    return response.ok && isJson ? response.json() : null;
  };

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };

  // --- what is chosen from while typing

  const panel = element('div', 'ui-autocomplete-panel');
  const list = element('ul', 'ui-autocomplete-items');
  const foot = element('div', 'cw-pop__foot');
  list.id = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Matches');
  foot.innerHTML = '<span><kbd class="cw-kbd">↑</kbd><kbd class="cw-kbd">↓</kbd> choose</span>'
    + '<span><kbd class="cw-kbd">Enter</kbd> take</span><span><kbd class="cw-kbd">Tab</kbd> take and go on</span>';
  panel.append(list, foot);
  panel.hidden = true;
  document.body.append(panel);

  let asked = new AbortController();
  let options = [];
  let current = -1;
  let owner = null;

  const close = () => {
    asked.abort();
    panel.hidden = true;
    options = [];
    current = -1;
    if (owner) {
      owner.setAttribute('aria-expanded', 'false');
      owner.removeAttribute('aria-activedescendant');
    }
    owner = null;
  };

  const highlight = (index) => {
    current = index;
    all('li', list).forEach((item, i) => {
      item.classList.toggle('ui-state-highlight', i === index);
      item.setAttribute('aria-selected', String(i === index));
      if (i === index) {
        owner.setAttribute('aria-activedescendant', item.id);
        item.scrollIntoView({ block: 'nearest' });
      }
    });
  };

  const marked = (text, typed) => {
    const bold = element('b');
    const prefix = typed.replace('.', '').length;
    const plain = text.replace('.', '').toLowerCase();
    if (!plain.startsWith(typed.replace('.', '').toLowerCase())) {
      bold.textContent = text;
      return bold;
    }
    const cut = prefix > 3 && text[3] === '.' ? prefix + 1 : prefix;
    bold.append(element('mark', '', text.slice(0, cut)), text.slice(cut));
    return bold;
  };

  const place = (input) => {
    const at = input.getBoundingClientRect();
    const width = Math.min(input.dataset.suggest === 'diagnoses' ? 440 : 560, document.documentElement.clientWidth - 16);
    panel.style.width = `${width}px`;
    panel.style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8))}px`;
    const fits = at.bottom + 4 + panel.offsetHeight <= innerHeight || at.top < panel.offsetHeight + 4;
    panel.style.top = `${fits ? at.bottom + 4 : at.top - 4 - panel.offsetHeight}px`;
  };

  const show = (input, found) => {
    const typed = input.value.trim();
    list.replaceChildren(...found.map((option, i) => {
      const item = element('li', `ui-autocomplete-item cw-option--${input.dataset.suggest}`);
      item.id = `suggestion-${i}`;
      item.setAttribute('role', 'option');
      item.append(marked(option.cells[0], typed), ...option.cells.slice(1).map((cell, c) =>
        element('span', c === 1 && input.dataset.suggest === 'procedures' ? 'cw-money' : '', cell)));
      item.addEventListener('mousedown', (event) => {
        event.preventDefault();
        take(input, found[i]);
        goOn(input);
      });
      return item;
    }));
    options = found;
    owner = input;
    panel.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    if (found.length > 0) {
      place(input);
      highlight(0);
    } else {
      close();
    }
  };

  const suggest = async (input) => {
    asked.abort();
    const text = input.value.trim();
    if (text.length < (input.dataset.suggest === 'patients' ? 2 : 1)) {
      close();
      return;
    }
    asked = new AbortController();
    const { signal } = asked;
    const body = new URLSearchParams({ kind: input.dataset.suggest, text, on: field('dateOfService').value });
    try {
      const found = await post('suggestions', body, signal);
      if (found && !signal.aborted && document.activeElement === input) show(input, found);
    } catch (stopped) {
      if (stopped.name !== 'AbortError') throw stopped;
    }
  };

  const take = (input, option) => {
    input.value = option.value;
    if (input.dataset.suggest === 'patients') one('[data-patient]').value = option.id;
    close();
    changed(input);
  };

  // A number that was typed whole is taken as it is; words need a choice.
  const isWhole = (input) => {
    const typed = input.value.trim().replace('.', '').toUpperCase();
    return options.some((option) => option.value.replace('.', '') === typed);
  };

  const takeCurrent = (input) => {
    if (panel.hidden || owner !== input || current < 0) return false;
    const whole = isWhole(input) && options.find((option) =>
      option.value.replace('.', '') === input.value.trim().replace('.', '').toUpperCase());
    take(input, whole || options[current]);
    return true;
  };

  // --- what fills itself

  const rows = () => all('tr[data-line]');
  const input = (row, name) => one(`[name=${name}]`, row);

  // A field that filled itself fills itself again, until somebody writes something else into it.
  const fill = (target, value) => {
    if (document.activeElement === target && target.value !== '') return;
    if (target.value === '' || target.value === target.dataset.filled) {
      target.value = value;
      target.dataset.filled = value;
    }
  };

  const empty = (row) => {
    for (const name of ['modifiers', 'pointers', 'units', 'price']) {
      input(row, name).value = '';
      delete input(row, name).dataset.filled;
    }
    one('[data-label]', row).textContent = '';
    one('[data-amount]', row).textContent = '';
  };

  const showDiagnoses = (known) => {
    const items = all('li[data-diagnosis]');
    const labels = new Map(known.map((diagnosis) => [diagnosis.field, diagnosis]));
    items.forEach((item, i) => {
      const typed = one('input', item).value.trim() !== '';
      one('.cw-ptr', item).classList.toggle('cw-ptr--off', !typed);
      const label = one('[data-label]', item);
      if (labels.has(i)) label.textContent = labels.get(i).label || 'Unknown here';
      else if (i > 0 || items.some((other) => one('input', other).value.trim() !== '')) label.textContent = '';
    });
    showNextDiagnosis();
  };

  const showNextDiagnosis = () => {
    const items = all('li[data-diagnosis]');
    const last = items.reduce((found, item, i) => (one('input', item).value.trim() ? i : found), -1);
    items.forEach((item, i) => { item.hidden = i > Math.max(last + 1, 3); });
  };

  const showLines = (answer) => {
    for (const line of answer.lines) {
      const row = rows()[line.field];
      if (!row) continue;
      one('[data-label]', row).textContent = line.label || 'Unknown here';
      one('[data-amount]', row).textContent = line.amount;
      fill(input(row, 'units'), '1');
      fill(input(row, 'price'), line.price);
      fill(input(row, 'pointers'), line.pointers);
    }
    one('[data-count]').textContent = answer.count === 0 ? 'No lines yet' : answer.count === 1 ? '1 line' : `${answer.count} lines`;
    one('[data-total]').textContent = answer.total;
  };

  const showPatient = (patient) => {
    const facts = one('[data-patient-facts]');
    if (!patient) {
      facts.replaceChildren(element('p', 'cw-muted', 'Search by name, birth date, account or member number.'));
      return;
    }
    const terms = element('dl', 'cw-dl');
    for (const coverage of patient.coverages) {
      terms.append(element('dt', '', coverage.rank), element('dd', '', coverage.plan),
        element('dt', '', 'Member'), element('dd', '', coverage.member));
    }
    facts.replaceChildren(element('p', 'cw-strong', patient.name), element('p', 'cw-muted cw-small', patient.facts),
      patient.coverages.length ? terms : element('p', 'cw-2 cw-gap', 'No coverage on this day'));
  };

  const showChecks = (checks, count) => {
    const icons = one('template[data-icons]').content;
    const told = checks.length || count === 0 ? checks : [{ tone: 'green', title: 'Nothing stands out', text: 'Diagnoses, codes, prices and pointers fit.' }];
    one('[data-checks]').replaceChildren(...told.map((check) => {
      const finding = element('div', `cw-finding cw-finding--${check.tone}`);
      finding.append(one(`[data-${check.tone}] svg`, icons).cloneNode(true), element('strong', '', check.title), element('p', '', check.text));
      return finding;
    }));
    if (told.length === 0) one('[data-checks]').append(element('p', 'ui-panel-content cw-muted', 'What does not fit shows here.'));
  };

  let waiting = 0;
  let checking = new AbortController();

  const check = async () => {
    checking.abort();
    checking = new AbortController();
    const { signal } = checking;
    const body = new URLSearchParams([...new FormData(form)].filter(([name]) => !name.includes('jakarta.faces')));
    try {
      const answer = await post('checks', body, signal);
      if (!answer || signal.aborted) return;
      showDiagnoses(answer.diagnoses);
      showLines(answer);
      showPatient(answer.patient);
      showChecks(answer.checks, answer.count);
      form.dataset.checked = String(Number(form.dataset.checked || 0) + 1);
    } catch (stopped) {
      if (stopped.name !== 'AbortError') throw stopped;
    }
  };

  const checkSoon = (after) => {
    clearTimeout(waiting);
    waiting = setTimeout(check, after);
  };

  const addRow = () => {
    const last = rows().at(-1);
    const next = last.cloneNode(true);
    const number = rows().length + 1;
    if (number > 50) return;
    all('input', next).forEach((each) => {
      each.value = '';
      delete each.dataset.filled;
      if (each.hasAttribute('aria-label')) each.setAttribute('aria-label', each.getAttribute('aria-label').replace(/\d+/, String(number)));
    });
    one('[data-number]', next).textContent = String(number);
    one('[data-label]', next).textContent = '';
    one('[data-amount]', next).textContent = '';
    one('[data-lines]').append(next);
  };

  const changed = (target) => {
    const row = target.closest('tr[data-line]');
    if (row && target.name === 'procedure' && target.value.trim() === '') empty(row);
    if (row && row === rows().at(-1) && target.value.trim() !== '') addRow();
    if (target.name === 'diagnosis') showNextDiagnosis();
    checkSoon(120);
  };

  // --- the way through the page

  const steps = () => all('[data-step]').filter((step) => step.offsetParent !== null && !step.readOnly);

  const focus = (target) => {
    target.focus();
    if (target.select) target.select();
  };

  // Enter on a blank diagnosis goes to the lines, on a blank line to the button that saves.
  const goOn = (from) => {
    const row = from.closest('tr[data-line]');
    if (row) {
      const code = input(row, 'procedure');
      if (from === code && code.value.trim() === '') one('[data-save]').focus();
      else focus(input(rows()[rows().indexOf(row) + 1] || row, 'procedure'));
      return;
    }
    if (from.name === 'diagnosis' && from.value.trim() === '') {
      focus(input(rows()[0], 'procedure'));
      return;
    }
    const ways = steps();
    focus(ways[ways.indexOf(from) + 1] || one('[data-save]'));
  };

  const key = (event) => {
    const { target } = event;
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
      takeCurrent(target);
      one('[data-save]').click();
      return true;
    }
    if (event.ctrlKey && event.key.toLowerCase() === 'h') {
      one('[data-hold]').click();
      return true;
    }
    if (!target.matches('input, select')) return false;
    if (event.key === 'Enter') {
      takeCurrent(target);
      goOn(target);
      return true;
    }
    if (event.key === 'Tab' && !event.shiftKey) takeCurrent(target);
    if (panel.hidden || owner !== target) return false;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      highlight((current + (event.key === 'ArrowDown' ? 1 : -1) + options.length) % options.length);
      return true;
    }
    if (event.key === 'Escape') {
      close();
      event.stopPropagation();
      return true;
    }
    return false;
  };

  form.addEventListener('keydown', (event) => {
    if (key(event)) event.preventDefault();
  });
  form.addEventListener('input', ({ target }) => {
    if (target.name === 'patientText') one('[data-patient]').value = '';
    if (target.dataset.suggest) suggest(target);
    changed(target);
    checkSoon(300);
  });
  form.addEventListener('change', ({ target }) => changed(target));
  form.addEventListener('focusin', ({ target }) => {
    if (owner && owner !== target) close();
  });
  form.addEventListener('focusout', ({ target }) => {
    if (owner === target) close();
  });
  addEventListener('resize', close);

  for (const each of all('[data-suggest]')) {
    each.setAttribute('role', 'combobox');
    each.setAttribute('aria-autocomplete', 'list');
    each.setAttribute('aria-expanded', 'false');
    each.setAttribute('aria-controls', 'suggestions');
  }
  for (const price of all('[name=price], [name=units], [name=pointers]')) {
    if (price.value && price.dataset.filled === undefined && field('encounter').value === '') price.dataset.filled = '';
  }
  showNextDiagnosis();
  check();
  const start = one('[aria-invalid=true]') || one('[data-first]');
  if (start) focus(start);
})();
