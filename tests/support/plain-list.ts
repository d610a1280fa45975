/** Three entries as a list: a span, a moment with a kind and a status, and one without a date. */
export const plainList = `<ol>
  <li><time datetime="2019-08">August 2019</time> – <time datetime="2022-03">March 2022</time>: Editor</li>
  <li data-kind="talk" data-status="reported"><time datetime="2023">2023</time> Speaks at <a href="https://example.org/">a conference</a></li>
  <li>Knows shorthand</li>
</ol>`;
