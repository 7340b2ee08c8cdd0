import { foreignAgency, ownAgency } from '../../src/checking/agencies';

describe('agencies', () => {
  test('the office is known by its line, else by the one department of the headings', () => {
    expect(ownAgency('Sở KHCN tỉnh Lai Châu', [])?.name).toBe('Sở Khoa học và Công nghệ');
    expect(ownAgency(null, ['KẾ HOẠCH CCHC CỦA SỞ Y TẾ NĂM 2026'])?.name).toBe('Sở Y tế');
    expect(ownAgency(null, ['Sở Y tế', 'Sở Tài chính'])).toBeNull();
    expect(ownAgency('UBND xã Tân Long', [])?.name).toBe('UBND xã Tân Long');
  });

  test('a commune that names a department’s work is asked too', () => {
    const own = ownAgency('UBND xã Tân Long', []);
    expect(own && foreignAgency('Kết quả công tác CCHC của Sở Y tế', own)).toBe('Sở Y tế');
    expect(own && foreignAgency('Văn bản của Sở Y tế', own)).toBeNull();
  });
});
