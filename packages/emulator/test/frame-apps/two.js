loaded.push('two')
