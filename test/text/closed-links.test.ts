import { closedLink } from '../../src/text/closed-links';

test.each([
  ['http://localhost/x.pdf', 'own-network'],
  ['HTTP://LOCALHOST:3000/', 'own-network'],
  ['http://127.0.0.1/a', 'own-network'],
  ['https://10.0.3.4/tl/475.pdf', 'own-network'],
  ['http://172.20.1.1/a', 'own-network'],
  ['http://192.168.1.20:8080/CCHC/475.pdf', 'own-network'],
  ['http://[::1]/a', 'own-network'],
  ['http://maychu/CCHC/475.pdf', 'own-network'],
  ['http://vanthu.local/475', 'own-network'],
  ['https://drive.google.com/drive/my-drive', 'own-drive'],
  ['https://drive.google.com/drive/u/1/shared-with-me', 'own-drive'],
  ['https://cloud.example.vn/apps/my-drive/475.pdf', 'own-drive'],
  ['https://www.dropbox.com/home/CCHC', 'own-drive'],
  ['https://onedrive.live.com/', 'own-drive'],
  ['https://mail.google.com/mail/u/0/#inbox/FMfcg', 'own-drive'],
] as const)('%s opens for nobody else: %s', (link, kind) => expect(closedLink(link)).toBe(kind));

test.each([
  'https://skhcn.example.vn/475',
  'https://172.32.0.1/a',
  'https://11.0.0.1/a',
  'https://drive.google.com/file/d/1AbC/view?usp=sharing',
  'https://drive.google.com/drive/folders/1AbC?usp=sharing',
  'https://example.vn/localhost/my-driver.pdf',
  'https://www.dropbox.com/s/abc/475.pdf?dl=0',
  'https://1drv.ms/b/s!Abc',
  'https://example.vn/?next=http://localhost/',
  'mailto:vanthu@example.vn',
  'localhost',
  '',
])('%s may open for others', (link) => expect(closedLink(link)).toBeNull());
