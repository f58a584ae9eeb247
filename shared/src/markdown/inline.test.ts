import { describe, expect, test } from 'vitest'
import { toHtml } from './to-html.ts'

describe('inside a line', () => {
  const mail = '<a href="mailto:ubnd@truclam.gov.vn">ubnd@truclam.gov.vn</a>'

  test.each([
    { lesson: 'two stars make bold', text: 'Nộp **bản chính** nhé', line: 'Nộp <strong>bản chính</strong> nhé' },
    {
      lesson: 'bold over two lines is bold on each',
      text: '**KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH**',
      line: '<strong>KT. CHỦ TỊCH</strong></p>\n<p><strong>PHÓ CHỦ TỊCH</strong>',
    },
    {
      lesson: 'single stars and underscores mean nothing',
      text: 'CT_01_a, 5*3*2, _x_ *y*',
      line: 'CT_01_a, 5*3*2, _x_ *y*',
    },
    { lesson: 'powers are no bold', text: '2**3 và 4**5', line: '2**3 và 4**5' },
    {
      lesson: 'a link leads to http(s)',
      text: '[Cổng](https://dichvucong.gov.vn/a?b=1&c=2)',
      line: '<a href="https://dichvucong.gov.vn/a?b=1&amp;c=2">Cổng</a>',
    },
    {
      lesson: 'a link leads to a telephone',
      text: '[Gọi](tel:+84237000000)',
      line: '<a href="tel:+84237000000">Gọi</a>',
    },
    { lesson: 'a script is never a link', text: '[x](javascript:alert(1))', line: '[x](javascript:alert(1))' },
    { lesson: 'an address without a scheme is text', text: '[x](//la.vn) [y](/a)', line: '[x](//la.vn) [y](/a)' },
    {
      lesson: 'a picture becomes a link',
      text: '![Ảnh](https://la.vn/a.png)',
      line: '<a href="https://la.vn/a.png">Ảnh</a>',
    },
    {
      lesson: 'a bare address is a link without the full stop',
      text: '(xem https://vneid.gov.vn/).',
      line: '(xem <a href="https://vneid.gov.vn/">https://vneid.gov.vn/</a>).',
    },
    {
      lesson: 'a bare address ends before a quotation mark or an angle bracket',
      text: '“https://a.vn/b” <https://a.vn/b>',
      line: '“<a href="https://a.vn/b">https://a.vn/b</a>” &lt;<a href="https://a.vn/b">https://a.vn/b</a>&gt;',
    },
    {
      lesson: 'the signs of an address are its own',
      text: 'https://a.vn/b?c=1&d_e=2&copy=3',
      line: '<a href="https://a.vn/b?c=1&amp;d_e=2&amp;copy=3">https://a.vn/b?c=1&amp;d_e=2&amp;copy=3</a>',
    },
    { lesson: 'an e-mail address is a link', text: 'Thư: ubnd@truclam.gov.vn.', line: `Thư: ${mail}.` },
    {
      lesson: 'bold may hold a link',
      text: '**[a](https://b.vn)**',
      line: '<strong><a href="https://b.vn">a</a></strong>',
    },
    {
      lesson: 'a link may hold bold',
      text: '[**a**](https://b.vn)',
      line: '<a href="https://b.vn"><strong>a</strong></a>',
    },
    {
      lesson: 'HTML is shown, not obeyed',
      text: '<script>alert("1")</script> & <b>',
      line: '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;b&gt;',
    },
    {
      lesson: 'a quote cannot leave the address',
      text: `[a](https://b.vn/"onclick='x')`,
      line: '<a href="https://b.vn/%22onclick=&#39;x&#39;">a</a>',
    },
    { lesson: 'signs of Markdown stay', text: '`a` ~~b~~ \\* [c] [d][e] __f__', line: '`a` ~~b~~ \\* [c] [d][e] __f__' },
    { lesson: 'entities are shown as they are written', text: '&nbsp;&#60;', line: '&amp;nbsp;&amp;#60;' },
  ])('$lesson', ({ text, line }) => {
    expect(toHtml(text)).toBe(`<p>${line}</p>`)
  })
})
