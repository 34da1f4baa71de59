package org.cities4children.mailbox.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import org.cities4children.mailbox.Inbox;
import org.cities4children.mailbox.Letter;
import org.cities4children.runtime.Command;
import org.cities4children.runtime.Console;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/c4c inbox}: lists what was sent, for who sits at the machine. */
@Component
class InboxCommand implements Command {

    private final Letters letters;
    private final Concerns concerns;
    private final JsonMapper json;

    InboxCommand(Letters letters, Concerns concerns, JsonMapper json) {
        this.letters = letters;
        this.concerns = concerns;
        this.json = json;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public String usage() {
        return "inbox [--door NAME | --concerns | --forget RECEIPT...]   list what was sent through the ways in, or delete it";
    }

    @Override
    public int run(List<String> arguments, Console console) {
        var option = arguments.isEmpty() ? "" : arguments.getFirst();
        if (option.isEmpty()) {
            return list(null, console);
        }
        if (option.equals("--door") && arguments.size() == 2) {
            return list(arguments.get(1), console);
        }
        if (option.equals("--concerns") && arguments.size() == 1) {
            return listConcerns(console);
        }
        if (option.equals("--forget") && arguments.size() > 1) {
            return forget(arguments.subList(1, arguments.size()), console);
        }
        console.say("usage: " + usage());
        return 2;
    }

    private int list(@Nullable String door, Console console) {
        if (Inbox.CONCERN.equals(door)) {
            console.say("Concerns for a child are read with --concerns.");
            return 2;
        }
        letters.all(door, it -> print(it, console));
        int waiting = concerns.count();
        if (door == null && waiting > 0) {
            console.say(waiting + (waiting == 1 ? " concern" : " concerns")
                    + " for a child: read them with --concerns, if that is your task. Each reading is noted.");
        }
        return 0;
    }

    private int listConcerns(Console console) {
        concerns.read(console.person()).forEach(it -> print(it, console));
        return 0;
    }

    private int forget(List<String> receipts, Console console) {
        int gone = letters.forget(receipts) + concerns.forget(receipts, console.person());
        console.say("Deleted: " + gone + " of " + receipts.size() + ".");
        return gone == receipts.size() ? 0 : 1;
    }

    private void print(Letter letter, Console console) {
        var line = new LinkedHashMap<String, Object>();
        line.put("receipt", letter.receipt());
        line.put("door", letter.door());
        line.put("received", letter.received().toString());
        line.put("language", letter.language());
        line.put("answers", letter.answers());
        if (letter.suspicion() != null) {
            line.put("suspicion", letter.suspicion());
        }
        console.print(json.writeValueAsString(line));
    }
}
