// Small things every page needs. A page works without them; they make it quicker.
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const root = document.documentElement;

  for (const button of all('[data-theme-toggle]')) {
    button.addEventListener('click', () => {
      const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme:dark)').matches;
      root.dataset.theme = dark ? 'light' : 'dark';
      localStorage.setItem('claimwright.theme', root.dataset.theme);
    });
  }

  for (const button of all('[data-opens]')) {
    button.addEventListener('click', () => document.getElementById(button.dataset.opens).showModal());
  }

  for (const button of all('[data-print]')) {
    button.addEventListener('click', () => print());
  }

  // A click beside an open menu closes it.
  document.addEventListener('click', (event) => {
    for (const menu of all('details[data-menu][open]')) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });

  // A table wider than its box scrolls there, and must then be reachable with the keyboard.
  for (const box of all('.ui-datatable-tablewrapper')) {
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
      box.setAttribute('role', 'region');
      box.setAttribute('aria-label', `${box.querySelector('caption').textContent}, scrolls sideways`);
    }
  }

  // A part that belongs to a choice shows while it is made: a box is ticked, or another answer is chosen than the one that hides it.
  for (const choice of all('[data-choice]')) {
    const part = document.querySelector(`[data-choice-of="${CSS.escape(choice.dataset.choice)}"]`);
    const follow = () => {
      part.hidden = choice.type === 'checkbox' ? !choice.checked : choice.value === choice.dataset.choiceHides;
    };
    choice.addEventListener('change', follow);
    follow();
  }

  // What was sent once is not sent again by a second click while the server is at work.
  const sent = new WeakSet();
  document.addEventListener('submit', (event) => {
    if (sent.has(event.target)) event.preventDefault();
    if (event.target.method === 'post') sent.add(event.target);
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });

  const first = document.querySelector('[data-focus], [aria-invalid=true]');
  if (first) first.focus();
})();
