/** The first edge: the host name of a request decides which municipality its work is for. */
@NullMarked
package nl.aantafel.tenancy.web;

import org.jspecify.annotations.NullMarked;
