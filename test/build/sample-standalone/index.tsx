/** The smallest page without Excel that a build can be tried with. */
const place = document.getElementById('root');
if (place) place.textContent = 'Trang thử đã chạy';
