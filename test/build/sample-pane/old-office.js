document.documentElement.setAttribute('data-first', 'ran');
