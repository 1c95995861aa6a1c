// Adds up what `.ci/run` saw: node .ci/count-results.mjs <tests.json> <checks.ndjson>. A skipped test counts as failed, and so does a report
// that is missing. Needs nothing installed, because it also runs when the installation failed.
import { existsSync, readFileSync } from 'node:fs'

const [testsPath, checksPath] = process.argv.slice(2)
const failures = []
let passed = 0

const count = (name, ok) => {
  if (ok) passed++
  else failures.push(name)
}

if (existsSync(checksPath)) {
  for (const line of readFileSync(checksPath, 'utf8').trim().split('\n')) {
    const { name, ok } = JSON.parse(line)
    count(name, ok)
  }
}

if (existsSync(testsPath)) {
  for (const { name: file, assertionResults, status } of JSON.parse(readFileSync(testsPath, 'utf8')).testResults) {
    for (const test of assertionResults) count(`${file}: ${test.fullName} (${test.status})`, test.status === 'passed')
    if (assertionResults.length === 0) count(`${file} (${status})`, false)
  }
} else {
  count('the tests did not run to their end', false)
}

console.log()
for (const name of failures) console.log(`FAILED ${name}`)
console.log(`${passed} passed, ${failures.length} failed`)
if (failures.length > 0) process.exitCode = 1
