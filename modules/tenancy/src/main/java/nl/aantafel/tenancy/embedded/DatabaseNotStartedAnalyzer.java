package nl.aantafel.tenancy.embedded;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the person who started the program what to do, instead of a stack trace. */
final class DatabaseNotStartedAnalyzer extends AbstractFailureAnalyzer<DatabaseNotStarted> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, DatabaseNotStarted failure) {
        return new FailureAnalysis(failure.getMessage(), """
                Kijk of het programma al draait, of de schijf vol is en of u in de map mag schrijven.
                Een andere map kiest u met aantafel.embedded.directory.
                Een eigen PostgreSQL (15 tot en met 18) gebruikt u met spring.datasource.url, username en password.""", failure);
    }
}
