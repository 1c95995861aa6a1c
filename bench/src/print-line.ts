/** Prints a line; false when nobody reads it, as behind `| head -1`. Any other failure to write rejects. Somebody has to listen to the errors of stdout. */
export function printLine(line: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error: NodeJS.ErrnoException | null | undefined) => {
      if (!error || error.code === 'EPIPE') resolve(!error)
      else reject(error)
    })
  })
}
