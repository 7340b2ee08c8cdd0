import './help.css';

// Office shows an error over a page in a pane that never says it is ready.
void Office.onReady();
