var loaded = ['one']
