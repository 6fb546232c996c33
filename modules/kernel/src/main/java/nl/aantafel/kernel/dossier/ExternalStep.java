package nl.aantafel.kernel.dossier;

import java.time.LocalDate;

/** After or beside our own handling: the ombudsman (Awb title 9.2). */
public sealed interface ExternalStep extends Step {

    /** The ombudsman let us know that the citizen asked for an investigation (Awb 9:18). */
    record OmbudsmanAsked(LocalDate on, @Prose String what) implements ExternalStep {}
}
