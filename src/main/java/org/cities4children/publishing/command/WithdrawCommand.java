package org.cities4children.publishing.command;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.publishing.Withdrawal;
import org.cities4children.runtime.Command;
import org.cities4children.runtime.Console;
import org.cities4children.web.Language;
import org.springframework.stereotype.Component;

/** {@code bin/c4c withdraw}: takes a publication from everywhere. */
@Component
class WithdrawCommand implements Command {

    private final Publications publications;
    private final Audit audit;
    private final Clock clock;

    WithdrawCommand(Publications publications, Audit audit, Clock clock) {
        this.publications = publications;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "withdraw";
    }

    @Override
    public String usage() {
        return "withdraw <path> <reason in English> [<path of what takes its place>]   take a publication away, leave a note";
    }

    @Override
    public int run(List<String> arguments, Console console) {
        if (arguments.size() < 2 || arguments.size() > 3) {
            console.say("usage: " + usage());
            return 2;
        }
        var publication = publications.pointedAt(arguments.getFirst());
        if (publication.isEmpty()) {
            console.say("Nothing public has the address " + arguments.getFirst() + ".");
            return 1;
        }
        var named = arguments.size() == 3 ? arguments.get(2) : null;
        // Kept as a path of ours, however it was typed.
        var successor = named == null
                ? null
                : publications.pointedAt(named).map(Listing::path).orElse(null);
        if (named != null && successor == null) {
            console.say("Nothing public has the address " + named + ".");
            return 1;
        }
        var it = publication.get();
        var withdrawal = new Withdrawal(clock.instant(), arguments.get(1), Language.ENGLISH.code(), successor);
        audit.note(
                Deed.ofOperator(
                        console.person(), "publishing.withdraw", "publication:" + it.id(), Map.of("path", it.path())),
                () -> publications.withdraw(it.id(), withdrawal));
        console.say("Withdrawn: " + it.title());
        return 0;
    }
}
