// One box chooses all claims of the page.
(() => {
  for (const box of document.querySelectorAll('[data-all]')) {
    const every = () => [...document.querySelectorAll(`input[name="${box.dataset.all}"]`)];
    box.addEventListener('change', () => every().forEach((one) => { one.checked = box.checked; }));
  }
})();
