/** A real browser for the tests of every module, and the checks that every page must pass. */
package nl.aantafel.shell.browser;
