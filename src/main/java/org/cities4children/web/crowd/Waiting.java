package org.cities4children.web.crowd;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/** Takes a step once and keeps what went wrong, which the pool would not let through. */
final class Waiting implements ForkJoinPool.ManagedBlocker {

    private final RequestThreads.Step step;
    private boolean done;
    private @Nullable IOException broken;
    private @Nullable ServletException failed;

    Waiting(RequestThreads.Step step) {
        this.step = step;
    }

    @Override
    public boolean block() {
        try {
            step.take();
        } catch (IOException e) {
            broken = e;
        } catch (ServletException e) {
            failed = e;
        }
        done = true;
        return true;
    }

    @Override
    public boolean isReleasable() {
        return done;
    }

    void throwFailure() throws IOException, ServletException {
        if (broken != null) {
            throw broken;
        }
        if (failed != null) {
            throw failed;
        }
    }
}
