/** The frame around every page (assets, navigation, municipality), the pages without a municipality and the pages about the site itself. */
@NullMarked
package nl.aantafel.shell.page;

import org.jspecify.annotations.NullMarked;
