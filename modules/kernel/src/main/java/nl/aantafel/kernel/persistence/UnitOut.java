package nl.aantafel.kernel.persistence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit that is kept out of a complaint for a period. @param unit in small letters */
public record UnitOut(String unit, LocalDate from, @Nullable LocalDate until) {}
