/** What tests share: one real PostgreSQL per test run, fictional municipalities, and a count of SQL statements. */
@NullMarked
package nl.aantafel.testkit;

import org.jspecify.annotations.NullMarked;
