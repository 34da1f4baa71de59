package org.cities4children.publishing.command;

import java.util.List;
import java.util.Map;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.publishing.Kinds;
import org.cities4children.publishing.Publications;
import org.cities4children.runtime.Command;
import org.cities4children.runtime.Console;
import org.springframework.stereotype.Component;

/** {@code bin/c4c show-again}: undoes a withdrawal. */
@Component
class RestoreCommand implements Command {

    private final Publications publications;
    private final Audit audit;

    RestoreCommand(Publications publications, Audit audit) {
        this.publications = publications;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "show-again";
    }

    @Override
    public String usage() {
        return "show-again <path>   undo a withdrawal";
    }

    @Override
    public int run(List<String> arguments, Console console) {
        if (arguments.size() != 1) {
            console.say("usage: " + usage());
            return 2;
        }
        var withdrawn = publications.withdrawn(Kinds.ofPath(arguments.getFirst()), Kinds.slugOf(arguments.getFirst()));
        if (withdrawn.isEmpty()) {
            console.say("Nothing that was withdrawn has the address " + arguments.getFirst() + ".");
            return 1;
        }
        var id = withdrawn.get();
        audit.note(
                Deed.ofOperator(console.person(), "publishing.show-again", "publication:" + id, Map.of()),
                () -> publications.restore(id));
        console.say("Shown again: " + arguments.getFirst());
        return 0;
    }
}
