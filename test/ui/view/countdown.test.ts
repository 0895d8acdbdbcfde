import { announcedSecond } from '../../../src/ui/view/countdown';

test.each([
  [5, [5, 5, 3, 3, 3, 3]],
  [2, [2, 2, 2]],
  [12, [12, 12, 10, 10, 10, 10, 10, 10, 10, 3, 3, 3, 3]],
])('of %d seconds few are told', (seconds, told) => {
  expect(Array.from({ length: seconds + 1 }, (_, gone) => announcedSecond(seconds - gone, seconds))).toEqual(
    told,
  );
});
