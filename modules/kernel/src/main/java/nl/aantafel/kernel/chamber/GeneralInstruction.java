package nl.aantafel.kernel.chamber;

import java.time.LocalDate;

/** What the organ told its committee for all complaints (Awb 9:14 lid 2). */
public record GeneralInstruction(LocalDate onDay, String givenBy, String text) {}
