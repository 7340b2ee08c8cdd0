import { preferenceStore, readPreferences, USUAL } from '../../src/taskpane/preferences';

describe('preferences', () => {
  test('survive, and damaged ones are as if there were none', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const chosen = {
      language: 'en',
      scheme: 'dark',
      screen: 'gaps',
      autoRescore: true,
      followSelection: false,
      guide: 'done',
    } as const;
    preferenceStore(storage).dispatch(chosen);
    expect(readPreferences(storage)).toEqual(chosen);
    for (const damaged of ['{', '[]', 'null', '{"screen":"x","language":7}', '"a"']) {
      kept.set([...kept.keys()][0] ?? '', damaged);
      expect(readPreferences(storage)).toEqual(USUAL);
    }
  });

  test('are not missed where storage is closed', () => {
    const closed = {
      getItem: () => {
        throw new Error('denied');
      },
      setItem: () => {
        throw new Error('denied');
      },
    };
    expect(readPreferences(closed)).toEqual(USUAL);
    expect(() => preferenceStore(closed).dispatch({ screen: 'gaps' })).not.toThrow();
    expect(readPreferences(null)).toEqual(USUAL);
  });

  test('hold nothing of the workbook', () => {
    expect(Object.keys(USUAL).sort()).toEqual([
      'autoRescore',
      'followSelection',
      'guide',
      'language',
      'scheme',
      'screen',
    ]);
  });
});
