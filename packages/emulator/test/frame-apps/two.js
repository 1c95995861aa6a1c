window.loaded.push('two')
