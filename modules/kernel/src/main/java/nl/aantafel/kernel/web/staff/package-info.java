/** The pages of those who handle complaints: work list, register, search, recording a complaint, the case page. */
@NullMarked
package nl.aantafel.kernel.web.staff;

import org.jspecify.annotations.NullMarked;
