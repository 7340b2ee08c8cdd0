"""Makes the workbooks of a province's units and computes, without the product, what a consolidation must say of them.

Usage: make_units.py FOLDER COUNT. Writes FOLDER/*.xlsx, FOLDER/../danh-sach.xlsx and FOLDER/../expected.json.
The units share one criteria set in six layouts: plain, merged two-row header, Roman fields whose codes restart, names in
decomposed letters, figures as text, columns in another order. Among COUNT units are exact ties; besides them come broken
files, units that sent nothing, two copies of one unit, and one unit with another set.
"""
import json, os, random, sys, unicodedata
from decimal import Decimal as D, ROUND_HALF_UP
from fractions import Fraction as F
from statistics import median
from openpyxl import Workbook

FOLDER, COUNT = sys.argv[1], int(sys.argv[2])
os.makedirs(FOLDER, exist_ok=True)
rng = random.Random(20261129)

SET = [
    ('CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', [
        ('Ban hành kế hoạch đúng thời gian', D('1'), 'level'),
        ('Nhiệm vụ trong kế hoạch đã hoàn thành', D('2'), 'linear'),
        ('Phòng, ban được kiểm tra trong năm', D('1.5'), 'tiers'),
        ('Báo cáo định kỳ gửi chậm', D('1'), 'deduction'),
    ]),
    ('CẢI CÁCH THỦ TỤC HÀNH CHÍNH', [
        ('Hồ sơ trả kết quả đúng hạn', D('3'), 'linear'),
        ('Hồ sơ được số hóa', D('2'), 'tiers'),
        ('Công khai thủ tục tại trụ sở', D('0.5'), 'level'),
        ('Phản ánh của người dân được trả lời', D('0.3'), 'linear'),
    ]),
    ('CẢI CÁCH TỔ CHỨC BỘ MÁY', [
        ('Vị trí việc làm được phê duyệt', D('1'), 'level'),
        ('Biên chế không vượt chỉ tiêu', D('0.7'), 'level'),
        ('Cán bộ được bồi dưỡng', D('1'), 'linear'),
    ]),
]
WORDING = {
    'level': lambda m: f'Có thực hiện: {vn(m)} điểm; không thực hiện: 0 điểm',
    'linear': lambda m: f'Điểm = b/a × {vn(m)}',
    'tiers': lambda m: f'Từ 90% trở lên: {vn(m)} điểm; từ 70% đến dưới 90%: {vn(m / 2)} điểm; dưới 70%: 0 điểm',
    'deduction': lambda m: 'Mỗi báo cáo chậm trừ 0,25 điểm',
}
LAYOUTS = ['plain', 'merged', 'roman', 'decomposed', 'text', 'reordered']
ROMAN = ['I', 'II', 'III']


def vn(value):
    return str(value.normalize()).replace('.', ',') if value != value.to_integral() else str(int(value))


def rounded(value, places='0.01'):
    return (D(value.numerator) / D(value.denominator)).quantize(D(places), ROUND_HALF_UP)


def answer(kind):
    """What a unit declares: (total, achieved, level)."""
    if kind == 'level':
        return (None, None, 'Có thực hiện' if rng.random() < 0.8 else 'Không thực hiện')
    if kind == 'deduction':
        return (None, rng.randint(0, 5), None)
    total = rng.randint(5, 60)
    return (total, rng.randint(total // 2, total), None)


def score(kind, maximum, given):
    total, achieved, level = given
    if kind == 'level':
        return maximum if level == 'Có thực hiện' else D(0)
    if kind == 'deduction':
        return max(maximum - D('0.25') * achieved, D(0))
    rate = F(achieved, total)
    if kind == 'linear':
        return rounded(rate * F(maximum))
    return maximum if rate >= F(9, 10) else maximum / 2 if rate >= F(7, 10) else D(0)


COLUMNS = ['code', 'name', 'max', 'rule', 'total', 'achieved', 'level', 'score']
REORDERED = ['code', 'name', 'level', 'total', 'achieved', 'score', 'max', 'rule']
HEADERS = {'code': 'STT', 'name': 'Lĩnh vực, tiêu chí', 'max': 'Điểm tối đa', 'rule': 'Cách tính điểm',
           'total': 'Tổng số', 'achieved': 'Đạt', 'level': 'Mức đạt', 'score': 'Điểm tự đánh giá'}


def write(path, unit, layout, answers, criteria=SET):
    book = Workbook()
    sheet = book.active
    sheet.title = 'Bộ tiêu chí'
    shown = (lambda t: unicodedata.normalize('NFD', t)) if layout == 'decomposed' else (lambda t: t)
    figure = (lambda v: str(v).replace('.', ',')) if layout == 'text' else (lambda v: v)
    order = REORDERED if layout == 'reordered' else COLUMNS
    sheet.append([shown('BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026')])
    sheet.append([shown(f'Đơn vị: {unit}')])
    sheet.append([])
    if layout == 'merged':
        sheet.append([shown(HEADERS[c]) if c not in ('total', 'achieved') else (shown('Số liệu') if c == 'total' else None) for c in order])
        sheet.append([shown(HEADERS[c]) if c in ('total', 'achieved') else None for c in order])
        for index, column in enumerate(order, 1):
            if column not in ('total', 'achieved'):
                sheet.merge_cells(start_row=4, end_row=5, start_column=index, end_column=index)
        first = order.index('total') + 1
        sheet.merge_cells(start_row=4, end_row=4, start_column=first, end_column=first + 1)
    else:
        sheet.append([shown(HEADERS[c]) for c in order])
    place = 0
    for number, (field, leaves) in enumerate(criteria, 1):
        code = ROMAN[number - 1] if layout == 'roman' else str(number)
        row = {'code': code, 'name': shown(field), 'max': figure(float(sum(m for _, m, _ in leaves)))}
        sheet.append([row.get(c) for c in order])
        for leaf, (name, maximum, kind) in enumerate(leaves, 1):
            total, achieved, level = answers[place]
            place += 1
            row = {
                'code': str(leaf) if layout == 'roman' else f'{number}.{leaf}', 'name': shown(name),
                'max': figure(float(maximum)), 'rule': shown(WORDING[kind](maximum)),
                'total': None if total is None else figure(total),
                'achieved': None if achieved is None else figure(achieved),
                'level': None if level is None else shown(level),
            }
            sheet.append([row.get(c) for c in order])
    book.save(path)


FLAT = [leaf for _, leaves in SET for leaf in leaves]
MAXIMUM = sum(m for _, m, _ in FLAT)
units = []
for i in range(COUNT):
    name = f'UBND xã Thử nghiệm {i + 1:03d}'
    group = ['Xã miền núi', 'Xã đồng bằng', 'Phường'][i % 3]
    units.append({'name': name, 'group': group, 'layout': LAYOUTS[i % len(LAYOUTS)], 'file': f'{i + 1:03d} {name}.xlsx'})

# Exact ties within a group: the same points, once as 0,1 + 0,2 and once as 0,3, in two leaves of other units.
for i, unit in enumerate(units):
    unit['answers'] = units[i - 3]['answers'] if i % 12 == 3 else [answer(kind) for _, _, kind in FLAT]

missing = units[5:COUNT:max(COUNT // 6, 1)][:6]
broken = units[7:COUNT:max(COUNT // 10, 1)]
broken = [u for u in broken if u not in missing][:10]
twice = [u for u in units[10:] if u not in missing and u not in broken][:3]
other = next(u for u in reversed(units) if u not in missing and u not in broken and u not in twice)

for unit in units:
    path = os.path.join(FOLDER, unit['file'])
    if unit in missing:
        unit['state'] = 'not-sent'
    elif unit in broken:
        unit['state'] = 'refused'
        with open(path, 'wb') as out:
            out.write(b'PK\x03\x04' + bytes(rng.randrange(256) for _ in range(300)))
    elif unit is other:
        unit['state'] = 'other-set'
        criteria = [(SET[0][0], SET[0][1][:2]), SET[1], SET[2]]
        write(path, unit['name'], unit['layout'], [a for j, a in enumerate(unit['answers']) if j not in (2, 3)], criteria)
    else:
        unit['state'] = 'ranked'
        write(path, unit['name'], unit['layout'], unit['answers'])
        if unit in twice:
            write(os.path.join(FOLDER, 'ban sao ' + unit['file']), unit['name'], 'plain', unit['answers'])

with open(os.path.join(FOLDER, '~$001.xlsx'), 'wb') as lock:
    lock.write(b'lock')

ranked = [u for u in units if u['state'] == 'ranked']
for unit in ranked:
    points = [score(kind, maximum, given) for (_, maximum, kind), given in zip(FLAT, unit['answers'])]
    unit['points'] = points
    unit['self'] = sum(points)
    unit['index'] = rounded(F(unit['self']) / F(MAXIMUM) * 100)
for unit in ranked:
    peers = [u for u in ranked if u['group'] == unit['group']]
    unit['rank'] = 1 + sum(1 for u in peers if u['index'] > unit['index'])
    unit['of'] = len(peers)

criteria = []
for place, (name, maximum, _) in enumerate(FLAT):
    shares = [F(u['points'][place]) / F(maximum) * 100 for u in ranked]
    criteria.append({
        'name': name, 'max': float(maximum), 'mean': float(rounded(sum(shares) / len(shares))),
        'median': float(rounded(F(median(shares)))), 'lowest': float(rounded(min(shares))), 'highest': float(rounded(max(shares))),
        'lost': float(sum(maximum - u['points'][place] for u in ranked)), 'units': len(ranked),
    })

listed = Workbook()
sheet = listed.active
sheet.append(['STT', 'Đơn vị', 'Nhóm', 'Tên khác'])
for i, unit in enumerate(units, 1):
    sheet.append([i, unit['name'], unit['group'], None])
base = os.path.dirname(os.path.abspath(FOLDER))
listed.save(os.path.join(base, 'danh-sach.xlsx'))
expected = {
    'units': {u['name']: {k: (float(u[k]) if isinstance(u[k], D) else u[k]) for k in ('state', 'group', 'rank', 'of', 'self', 'index') if k in u} for u in units},
    'criteria': criteria,
    'copies': ['ban sao ' + u['file'] for u in twice],
    'broken': [u['file'] for u in broken],
}
with open(os.path.join(base, 'expected.json'), 'w', encoding='utf-8') as out:
    json.dump(expected, out, ensure_ascii=False)
