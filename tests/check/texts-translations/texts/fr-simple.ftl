quality = Vous êtes qui ?
