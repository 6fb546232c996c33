/** What people of one family told apart: closed on the case page, opened one person at a time. */
@NullMarked
package nl.aantafel.kernel.web.apart;

import org.jspecify.annotations.NullMarked;
