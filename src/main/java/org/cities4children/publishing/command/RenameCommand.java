package org.cities4children.publishing.command;

import java.util.List;
import java.util.Map;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.publishing.Listing;
import org.cities4children.publishing.Publications;
import org.cities4children.runtime.Command;
import org.cities4children.runtime.Console;
import org.cities4children.web.address.Slug;
import org.springframework.stereotype.Component;

/** {@code bin/c4c rename}: gives a publication another address; the old one leads to it. */
@Component
class RenameCommand implements Command {

    private final Publications publications;
    private final Audit audit;

    RenameCommand(Publications publications, Audit audit) {
        this.publications = publications;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "rename";
    }

    @Override
    public String usage() {
        return "rename <path> <new last part>   give a publication another address; the old one leads there for ever";
    }

    @Override
    public int run(List<String> arguments, Console console) {
        if (arguments.size() != 2 || !Slug.of(arguments.getLast()).equals(arguments.getLast())) {
            console.say("usage: " + usage() + " (lower-case letters, digits and hyphens)");
            return 2;
        }
        var publication = publications.pointedAt(arguments.getFirst());
        if (publication.isEmpty()) {
            console.say("Nothing public has the address " + arguments.getFirst() + ".");
            return 1;
        }
        try {
            rename(publication.get(), arguments.getLast(), console);
        } catch (Publications.AddressTaken taken) {
            console.say(taken.sentence());
            return 1;
        }
        console.say("Renamed: " + publication.get().title());
        return 0;
    }

    private void rename(Listing publication, String slug, Console console) {
        var facts = Map.of("before", publication.slug(), "after", slug);
        audit.note(
                Deed.ofOperator(console.person(), "publishing.rename", "publication:" + publication.id(), facts),
                () -> publications.rename(publication.id(), slug));
    }
}
