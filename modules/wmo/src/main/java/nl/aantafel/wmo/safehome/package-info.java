/** A complaint about Veilig Thuis: its own committee judges (Wmo 4.2.7). */
@NullMarked
package nl.aantafel.wmo.safehome;

import org.jspecify.annotations.NullMarked;
