/** The folder of the package: above this module where it is compiled by itself, and above the program that it is bundled into. */
export const packageFolder = new URL("../", import.meta.url);
