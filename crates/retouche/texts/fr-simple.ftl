### What the product says, in plain-language French. What is already plain in fr.ftl is not repeated.
