package org.cities4children.runtime;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.cities4children.runtime.owner.Reply;

/** This process's own standard output and standard error, in UTF-8 whatever the locale, since machines read it. */
final class Terminal {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private Terminal() {}

    static void print(String line) {
        OUT.println(line);
    }

    static void say(String line) {
        ERR.println(line);
    }

    static void write(Reply reply) {
        switch (reply) {
            case Reply.Out out -> print(out.line());
            case Reply.Say say -> say(say.line());
            case Reply.Exit _ -> OUT.flush();
        }
    }
}
