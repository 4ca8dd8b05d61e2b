// Takes up the theme chosen in this browser before the page is painted; without a choice the system's applies.
(() => {
  const chosen = localStorage.getItem('claimwright.theme');
  if (chosen) document.documentElement.dataset.theme = chosen;
})();
