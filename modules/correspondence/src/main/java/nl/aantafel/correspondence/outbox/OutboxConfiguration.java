package nl.aantafel.correspondence.outbox;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The outbox is the one thing that runs by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class OutboxConfiguration {}
