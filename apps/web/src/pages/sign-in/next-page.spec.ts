import { nextPage } from './next-page.ts';

describe('where to go after signing in', () => {
  it('is the page that was asked for', () => {
    expect(nextPage('/scorecard/abc?status=red')).toBe('/scorecard/abc?status=red');
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/..//evil.example',
    '/\t/evil.example',
    '/sign-in',
    '',
    undefined,
    ['/x'],
  ])('is the home page for %j', (next) => {
    expect(nextPage(next)).toBe('/');
  });
});
