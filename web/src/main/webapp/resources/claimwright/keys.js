// The portal's keys. An element with data-keys="g h" is pressed by typing g and then h; the sheet of keys switches
// single letters off for people whose speech input or hand would press them by accident (WCAG 2.1.4).
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const stored = 'claimwright.single-keys';
  const on = () => localStorage.getItem(stored) !== 'off';
  let typed = '';
  let typedAt = 0;

  const choice = document.getElementById('single-keys');
  if (choice) {
    choice.checked = on();
    choice.addEventListener('change', () => localStorage.setItem(stored, choice.checked ? 'on' : 'off'));
  }

  const press = (element) => {
    if (element.tagName === 'INPUT') {
      element.focus();
      element.select();
      return;
    }
    const menu = element.tagName === 'SUMMARY' ? element.parentElement : null;
    element.click();
    if (menu && menu.open) menu.querySelector('button').focus();
  };

  const walk = (by) => {
    const rows = all('tr[data-row]');
    if (rows.length === 0) return false;
    const next = Math.max(0, Math.min(rows.length - 1, rows.indexOf(document.activeElement) + by));
    rows[next].tabIndex = -1;
    rows[next].focus();
    return true;
  };

  const walkMenu = (menu, by) => {
    const items = [...menu.querySelectorAll('button')];
    const next = (items.indexOf(document.activeElement) + by + items.length) % items.length;
    items[next].focus();
    return true;
  };

  const leave = (target) => {
    const menu = document.querySelector('details[data-menu][open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
      return true;
    }
    if (target.matches('input, select, textarea')) {
      target.blur();
      return true;
    }
    const way = document.querySelector('[data-leave]');
    if (way) way.click();
    return way !== null;
  };

  const arrow = (key, target) => {
    const by = key === 'ArrowDown' ? 1 : -1;
    const menu = document.querySelector('details[data-menu][open]');
    if (menu) return walkMenu(menu, by);
    return target.matches('tr[data-row]') && walk(by);
  };

  const open = (row) => {
    const way = row.querySelector('a, button');
    if (way) way.click();
    return way !== null;
  };

  const letter = (key, at) => {
    const menu = document.querySelector('details[data-menu][open]');
    const item = menu && menu.querySelector(`[data-menu-key="${CSS.escape(key)}"]`);
    if (item) {
      item.click();
      return true;
    }
    if (key === 'j') return walk(1);
    if (key === 'k') return walk(-1);
    typed = at - typedAt < 1500 && typed ? `${typed} ${key}` : key;
    typedAt = at;
    const element = document.querySelector(`[data-keys="${CSS.escape(typed)}"]`)
      || document.querySelector(`[data-keys="${CSS.escape(key)}"]`);
    if (!element) return false;
    typed = '';
    press(element);
    return true;
  };

  const handle = (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return false;
    if (key === 'Escape') return leave(target);
    if (target.matches('input, select, textarea')) return false;
    if (key === 'ArrowDown' || key === 'ArrowUp') return arrow(key, target);
    if (key === 'Enter') return target.matches('tr[data-row]') && open(target);
    return key.length === 1 && on() && letter(key.toLowerCase(), event.timeStamp);
  };

  document.addEventListener('keydown', (event) => {
    if (handle(event)) event.preventDefault();
  });
})();
