import { findings, type FindingExamples } from '../../support/findings';
import { listWith, opening, whole } from './evidence-list';

/** What the checks say of links. */
export const LINK_FINDINGS: readonly FindingExamples[] = [
  findings('a link opens what it shows', 'link-text-differs', {
    'another host': {
      evidence: whole,
      change: opening('https://skhcn.example.com/475'),
      finds: [
        'warning TL-01 at Tài liệu kiểm chứng!C5: Ô ghi “https://skhcn.example.vn/475” nhưng bấm vào lại mở “https://skhcn.example.com/475”. Hãy sửa cho thống nhất.',
      ],
    },
    'the same but for scheme, capitals of the host and a slash': {
      evidence: whole,
      change: opening('http://WWW.skhcn.example.vn/475/'),
      finds: [],
    },
    'words that open an address': {
      evidence: listWith({ link: 'Xem tại đây' }),
      change: opening('https://skhcn.example.vn/475'),
      finds: [],
    },
  }),
  findings('a link opens elsewhere too', 'link-local-path', {
    'a path of the office’s own machine': {
      evidence: listWith({ link: 'D:\\CCHC\\475.pdf' }),
      finds: [
        'warning TL-01 at Tài liệu kiểm chứng!C5: Liên kết “D:\\CCHC\\475.pdf” chỉ mở được trên máy hoặc mạng của đơn vị. Hãy dùng địa chỉ mà cơ quan thẩm định mở được.',
      ],
    },
    'a path of the office’s own network': {
      evidence: listWith({ link: '\\\\maychu\\CCHC\\475.pdf' }),
      finds: [
        'warning TL-01 at Tài liệu kiểm chứng!C5: Liên kết “\\\\maychu\\CCHC\\475.pdf” chỉ mở được trên máy hoặc mạng của đơn vị. Hãy dùng địa chỉ mà cơ quan thẩm định mở được.',
      ],
    },
    'a file beside the workbook': {
      evidence: listWith({ link: 'TLKC/475.pdf' }),
      finds: [
        'warning TL-01 at Tài liệu kiểm chứng!C5: Liên kết “TLKC/475.pdf” chỉ mở được trên máy hoặc mạng của đơn vị. Hãy dùng địa chỉ mà cơ quan thẩm định mở được.',
      ],
    },
    'an address of the web': { evidence: whole, finds: [] },
  }),
  findings('a link opens a document and runs nothing', 'link-unsafe', {
    'a script': {
      evidence: listWith({ link: 'javascript:alert(1)' }),
      finds: [
        'error TL-01 at Tài liệu kiểm chứng!C5: Liên kết “javascript:alert(1)” không an toàn nên không được tạo. Hãy thay bằng địa chỉ bắt đầu bằng https://.',
      ],
    },
    'a script behind a cell that shows an address': {
      evidence: whole,
      change: opening('javascript:alert(1)'),
      finds: [
        'error TL-01 at Tài liệu kiểm chứng!C5: Liên kết “javascript:alert(1)” không an toàn nên không được tạo. Hãy thay bằng địa chỉ bắt đầu bằng https://.',
      ],
    },
    'an address of the web': { evidence: whole, finds: [] },
  }),
];
