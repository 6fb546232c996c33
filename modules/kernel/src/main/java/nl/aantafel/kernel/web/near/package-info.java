/** What staff see of staying near the citizen: the warnings that cannot wait, and what professionals hand in. */
@NullMarked
package nl.aantafel.kernel.web.near;

import org.jspecify.annotations.NullMarked;
