/** The names of the published files. The build replaces this name with them. */
declare const RETOUCHE_FILES: { readonly glue: string; readonly module: string; readonly style: string };
