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
    'a file of the office’s own machine, as Excel links it': {
      evidence: listWith({ link: 'Xem tệp' }),
      change: opening('file:///D:\\CCHC\\475.pdf'),
      finds: [
        'warning TL-01 at Tài liệu kiểm chứng!C5: Liên kết “file:///D:\\CCHC\\475.pdf” chỉ mở được trên máy hoặc mạng của đơn vị. Hãy dùng địa chỉ mà cơ quan thẩm định mở được.',
      ],
    },
    'an address of the machine itself': {
      evidence: listWith({ link: 'http://localhost/x.pdf' }),
      finds: [
        'warning TL-01 at Tài liệu kiểm chứng!C5: Liên kết “http://localhost/x.pdf” chỉ mở được trên máy hoặc mạng của đơn vị. Hãy dùng địa chỉ mà cơ quan thẩm định mở được.',
      ],
    },
    'an address of the office’s network': {
      evidence: listWith({ link: 'https://192.168.1.20:8080/CCHC/475.pdf' }),
      finds: [
        'warning TL-01 at Tài liệu kiểm chứng!C5: Liên kết “https://192.168.1.20:8080/CCHC/475.pdf” chỉ mở được trên máy hoặc mạng của đơn vị. Hãy dùng địa chỉ mà cơ quan thẩm định mở được.',
      ],
    },
    'a view that only its owner sees': {
      evidence: listWith({ link: 'https://drive.google.com/drive/u/0/my-drive' }),
      finds: [
        'warning TL-01 at Tài liệu kiểm chứng!C5: Liên kết “https://drive.google.com/drive/u/0/my-drive” dẫn vào kho lưu trữ hoặc hộp thư riêng, người khác không mở được. Hãy chia sẻ tài liệu rồi dán địa chỉ chia sẻ.',
      ],
    },
    'a file that was shared': {
      evidence: listWith({ link: 'https://drive.google.com/file/d/1AbC/view?usp=sharing' }),
      finds: [],
    },
    'a file beside the workbook': {
      evidence: listWith({ link: 'TLKC/475.pdf' }),
      finds: [
        'warning TL-01 at Tài liệu kiểm chứng!C5: Liên kết “TLKC/475.pdf” chỉ mở được trên máy hoặc mạng của đơn vị. Hãy dùng địa chỉ mà cơ quan thẩm định mở được.',
      ],
    },
    'words that say where it lies are no link': {
      evidence: listWith({ link: 'Bản giấy lưu tại Văn phòng Sở' }),
      finds: [],
    },
    'words that open an address of the web': {
      evidence: listWith({ link: 'Xem tại đây' }),
      change: opening('https://skhcn.example.vn/475'),
      finds: [],
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
    'other schemes that run or open what they should not': {
      evidence: ['data:text/html,x', 'vbscript:msgbox(1)', 'file:///D:/CCHC/475.pdf'].map((link, index) => [
        index + 1,
        '1.1.1',
        `Văn bản ${index + 1}`,
        `${index + 1}/BC-SKHCN`,
        '10/12/2026',
        'Sở',
        'tr. 1',
        link,
      ]),
      finds: [
        'error TL-01 at Tài liệu kiểm chứng!C5: Liên kết “data:text/html,x” không an toàn nên không được tạo. Hãy thay bằng địa chỉ bắt đầu bằng https://.',
        'error TL-02 at Tài liệu kiểm chứng!C6: Liên kết “vbscript:msgbox(1)” không an toàn nên không được tạo. Hãy thay bằng địa chỉ bắt đầu bằng https://.',
        'error TL-03 at Tài liệu kiểm chứng!C7: Liên kết “file:///D:/CCHC/475.pdf” không an toàn nên không được tạo. Hãy thay bằng địa chỉ bắt đầu bằng https://.',
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
