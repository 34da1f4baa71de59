package org.cities4children.runtime;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.cities4children.runtime.owner.Call;
import org.cities4children.runtime.owner.Reply;

/** The console of a command: what it writes becomes replies to its caller. */
record ReplyConsole(Path folder, String person, Consumer<Reply> replies) implements Console {

    static ReplyConsole of(Call call, Consumer<Reply> replies) {
        return new ReplyConsole(Path.of(call.folder()), call.person(), replies);
    }

    @Override
    public void print(String line) {
        replies.accept(new Reply.Out(line));
    }

    @Override
    public void say(String line) {
        replies.accept(new Reply.Say(line));
    }

    @Override
    public Path file(String name) {
        return folder.resolve(name).normalize();
    }
}
