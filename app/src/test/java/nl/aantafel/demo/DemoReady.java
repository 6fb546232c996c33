package nl.aantafel.demo;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.context.ApplicationContext;

/** For tests outside this package that need all stories to be told. */
public final class DemoReady {
    private DemoReady() {}

    public static void in(ApplicationContext program) {
        await().atMost(Duration.ofMinutes(4)).until(program.getBean(DemoLoader.class)::isDone);
    }
}
