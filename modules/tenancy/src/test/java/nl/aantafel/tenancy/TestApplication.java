package nl.aantafel.tenancy;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Lets the module boot alone. */
@SpringBootApplication
class TestApplication {}
