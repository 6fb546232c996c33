/** The youth file lies with those who give the help; questions about it go there (Jeugdwet 7.3.8 - 7.3.12a). */
@NullMarked
package nl.aantafel.jeugdwet.youthfile;

import org.jspecify.annotations.NullMarked;
