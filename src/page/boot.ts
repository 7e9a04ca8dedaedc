/** Unpacks the page's program and starts it. The page's policy names its hash, so that nothing else can run. */
async function boot(): Promise<void> {
  const packed = atob(document.getElementById('packed')?.textContent ?? '')
  const bytes = new Uint8Array(packed.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = packed.charCodeAt(at)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const script = document.createElement('script')
  script.id = 'program'
  script.textContent = await new Response(stream).text()
  document.body.append(script)
}

boot().catch(() => {
  const results = document.getElementById('results')
  if (results) results.textContent = 'This browser is too old for the page: take one from 2023 or later.'
})
