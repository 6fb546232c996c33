/* Small comforts. Every page works without this file. */
(() => {
  const focusOn = (root) => {
    const target = root.querySelector('[data-focus]');
    if (target) target.focus();
  };

  const autosave = (form) => {
    const status = form.querySelector('[data-autosave-status]');
    let timer = 0;
    let leaving = false;
    const save = async () => {
      if (leaving) return;
      let saved = false;
      try {
        const fields = new FormData(form);
        for (const [name, value] of [...fields]) if (value instanceof File) fields.delete(name);
        const answer = await fetch(form.dataset.autosave, { method: 'POST', body: new URLSearchParams(fields) });
        saved = answer.ok && !answer.redirected;
      } catch {
        saved = false;
      }
      if (status) status.textContent = saved ? status.dataset.saved : status.dataset.failed;
    };
    form.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(save, 2000);
    });
    form.addEventListener('submit', () => {
      leaving = true;
      clearTimeout(timer);
    });
  };

  const files = (input) => input.addEventListener('change', () => {
    const names = [...input.files].map((file) => file.name).join(', ');
    document.getElementById(input.dataset.chosen).textContent = `${input.dataset.chosenText} ${names}`;
  });

  const session = (notice) => {
    const seconds = (name) => Number(notice.dataset[name]) * 1000;
    let timer = 0;
    const wait = () => {
      notice.hidden = true;
      clearTimeout(timer);
      timer = setTimeout(() => { notice.hidden = false; }, seconds('session') - seconds('sessionSoon'));
    };
    notice.querySelector('[data-session-button]').addEventListener('click', async () => {
      try {
        const answer = await fetch(notice.dataset.sessionStay, { redirect: 'manual' });
        if (answer.ok) wait();
      } catch { /* the notice stays */ }
    });
    wait();
  };

  const start = (root) => {
    root.querySelectorAll('form[data-autosave]').forEach(autosave);
    root.querySelectorAll('input[data-chosen]').forEach(files);
    root.querySelectorAll('[data-session]').forEach(session);
    root.querySelectorAll('[data-print]').forEach((link) => {
      link.hidden = false;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        window.print();
      });
    });
    focusOn(root);
  };

  start(document);
  document.addEventListener('htmx:afterSwap', (event) => start(event.detail.target));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') document.querySelectorAll('.kb-account[open], .kb-menu[open]').forEach((menu) => menu.removeAttribute('open'));
  });
})();
