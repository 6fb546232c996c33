package nl.aantafel.sealing.keys;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Opens all keys after the municipalities have been made ready and before anybody works for one. */
@Component
final class KeysBeforeWork implements SmartLifecycle {
    private static final int AFTER_PROVISIONING = -900;
    private final Keyrings keyrings;
    private volatile boolean running;

    KeysBeforeWork(Keyrings keyrings) {
        this.keyrings = keyrings;
    }

    @Override
    public void start() {
        keyrings.openAll();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_PROVISIONING;
    }
}
