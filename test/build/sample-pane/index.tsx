/** The smallest pane that a build can be tried with: it says on the page that its script has run. */
const root = document.getElementById('root');
if (root) root.textContent = 'Ngăn thử đã chạy';
