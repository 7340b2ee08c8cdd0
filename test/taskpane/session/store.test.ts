import { createStore } from '../../../src/taskpane/session/store';

const counter = () => createStore((state: number, by: number) => state + by, 0);

test('a change is there as soon as it is dispatched', () => {
  const { dispatch, get } = counter();
  dispatch(2);
  dispatch(3);
  expect(get()).toBe(5);
});

test('listeners hear of every change until they stop listening, and of nothing that changes nothing', () => {
  const { dispatch, subscribe } = counter();
  let heard = 0;
  const stop = subscribe(() => (heard += 1));
  dispatch(1);
  dispatch(0);
  expect(heard).toBe(1);
  stop();
  dispatch(1);
  expect(heard).toBe(1);
});

test('a listener that stops another one while it is told disturbs nobody', () => {
  const { dispatch, subscribe } = counter();
  const heard: string[] = [];
  const stops = [
    subscribe(() => {
      heard.push('a');
      stops[1]?.();
    }),
    subscribe(() => heard.push('b')),
    subscribe(() => heard.push('c')),
  ];
  dispatch(1);
  expect(heard).toEqual(['a', 'b', 'c']);
});
