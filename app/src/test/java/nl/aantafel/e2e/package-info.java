/** The whole program, used as people use it: in a real browser, against a real database, in the fictional municipalities. */
package nl.aantafel.e2e;
