window.loaded = ['one']
