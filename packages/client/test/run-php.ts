import { spawnSync } from 'node:child_process'

/** Whether PHP is on this machine. CI installs it and skips nothing. */
export const hasPhp: boolean = spawnSync('php', ['-v']).status === 0

/** Runs PHP code that reads JSON into `$input` and assigns `$output`, once for all samples. */
export function runPhp(code: string, input: unknown): unknown {
  const script = `$input = json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR);
    ${code}
    echo json_encode($output, JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION);`
  const run = spawnSync('php', ['-d', 'max_input_vars=1000000', '-d', 'precision=17', '-d', 'serialize_precision=-1', '-r', script], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  if (run.status !== 0) throw new Error(`php: ${run.stderr}${run.stdout}`)
  return JSON.parse(run.stdout)
}
