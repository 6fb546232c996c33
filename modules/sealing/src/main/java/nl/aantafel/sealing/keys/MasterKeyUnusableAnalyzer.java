package nl.aantafel.sealing.keys;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the person who started the program what to do, instead of a stack trace. */
final class MasterKeyUnusableAnalyzer extends AbstractFailureAnalyzer<MasterKeyUnusable> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, MasterKeyUnusable failure) {
        return new FailureAnalysis(failure.getMessage(), """
                Het programma start niet en heeft niets veranderd.
                Zet aantafel.sealing.master-key (32 bytes in base64) of aantafel.sealing.master-key-file.
                Een nieuwe sleutel maakt u met: openssl rand -base64 32
                Bij een wisseling noemt u de vorige in aantafel.sealing.former-master-key of …-file.""", failure);
    }
}
