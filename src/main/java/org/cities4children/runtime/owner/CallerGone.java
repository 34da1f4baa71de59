package org.cities4children.runtime.owner;

import java.io.IOException;

/** The caller of a command went away: the command ends at the next line that it writes, as Ctrl-C would end it. */
public class CallerGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CallerGone(IOException cause) {
        super("the caller went away", cause);
    }
}
