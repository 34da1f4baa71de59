package org.cities4children.runtime.job;

import java.time.Duration;

/**
 * Work that is done again and again in the background; every room brings its own as a bean.
 *
 * <p>At any time one node at most does it. It may be stopped anywhere and begin anew, so it has to be harmless when
 * done twice.
 */
public interface Job {

    /** Under which operators see it, such as {@code mail}. */
    String name();

    /** How long after an end it begins again. */
    Duration pause();

    /** Does all that is due, and returns. */
    void run();
}
