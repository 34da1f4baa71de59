package org.cities4children.runtime.owner;

import java.io.IOException;
import java.io.Writer;

/** Sends replies line by line; a caller who went away ends the command that writes to it. */
final class ReplyWriter {

    private final Writer out;

    ReplyWriter(Writer out) {
        this.out = out;
    }

    synchronized void send(Reply reply) {
        try {
            out.write(Wire.line(reply));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new CallerGone(e);
        }
    }
}
