quality = Chi è?
