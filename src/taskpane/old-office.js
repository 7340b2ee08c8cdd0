// ECMAScript 5, because the web views of Office 2016 and 2019 (Internet Explorer 11, the first Edge) run it:
// they show one sentence with the version that is needed instead of an empty pane. Why: decision 0055.
(function () {
  if (window.Promise && window.CSS && window.CSS.supports && window.ResizeObserver && [].flatMap) return;
  function show() {
    document.getElementById('old-office').removeAttribute('hidden');
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
  else show();
})();
