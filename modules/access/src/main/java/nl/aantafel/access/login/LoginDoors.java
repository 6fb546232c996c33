package nl.aantafel.access.login;

import org.springframework.stereotype.Component;

/** The two ways in: with a password, and at the municipality's own provider. */
@Component
record LoginDoors(AfterLogin afterPassword, ProviderLogin provider) {}
