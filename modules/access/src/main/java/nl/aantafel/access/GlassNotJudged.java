package nl.aantafel.access;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.tenancy.TenantId;

/** The glass was broken, and the days to judge it are over. Comes once each working day until somebody does. Ids only. */
public record GlassNotJudged(TenantId tenant, UUID glass, LocalDate day) {}
