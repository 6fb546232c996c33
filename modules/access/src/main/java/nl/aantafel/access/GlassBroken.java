package nl.aantafel.access;

import java.util.UUID;
import nl.aantafel.tenancy.TenantId;

/** Somebody broke the glass; in the same transaction others may bring word of it. Ids only, never personal data. */
public record GlassBroken(TenantId tenant, UUID glass) {}
