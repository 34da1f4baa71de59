package org.cities4children.people.seed;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.Person;
import org.cities4children.people.Role;
import org.cities4children.people.register.Persons;
import org.cities4children.runtime.Command;
import org.cities4children.runtime.Console;
import org.cities4children.runtime.DataFolder;
import org.cities4children.runtime.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds made-up members, who have no way in, and entries of the audit that say that they are made up. */
@Component
class SeedPeopleCommand implements Command {

    private static final String NUMBER = "[0-9]{1,6}";
    private static final int WRONG_WORDS = 2;
    private static final int SLICE = 500;

    private final DataFolder folder;
    private final Persons persons;
    private final Audit audit;
    private final Ids ids;
    private final TransactionTemplate transactions;

    SeedPeopleCommand(
            DataFolder folder, Persons persons, Audit audit, Ids ids, PlatformTransactionManager transactionManager) {
        this.folder = folder;
        this.persons = persons;
        this.audit = audit;
        this.ids = ids;
        transactions = new TransactionTemplate(transactionManager);
    }

    @Override
    public String name() {
        return "seed-people";
    }

    @Override
    public String usage() {
        return "PEOPLE ENTRIES: so many made-up members and entries of the audit, for load tests in demo mode only";
    }

    @Override
    public int run(List<String> arguments, Console console) {
        if (arguments.size() != 2 || !arguments.stream().allMatch(it -> it.matches(NUMBER))) {
            console.say("Usage: seed-people " + usage());
            return WRONG_WORDS;
        }
        if (folder.mode() != DataFolder.Mode.DEMO) {
            console.say("Made-up people are for demo mode only; this is production.");
            return 1;
        }
        var people = new UUID[Integer.parseInt(arguments.getFirst())];
        inSlices(people.length, number -> people[number] = add());
        var entries = people.length == 0 ? 0 : Integer.parseInt(arguments.getLast());
        inSlices(entries, number -> note(people[number % people.length]));
        console.say(people.length + " people and " + entries + " entries were made up.");
        return 0;
    }

    private UUID add() {
        var id = ids.next();
        var name = "Demo " + id.toString().substring(24);
        var email = id + "@demo.example";
        persons.add(new Person(id, name, email, "en", "Africa/Nairobi", List.of(Role.MEMBER), false, false), null);
        return id;
    }

    private void note(UUID person) {
        audit.note(Deed.by(person, "people.make-up", "person:" + person, Map.of("for", "load tests")));
    }

    private void inSlices(int count, IntConsumer act) {
        for (var from = 0; from < count; from += SLICE) {
            var slice = IntStream.range(from, Math.min(count, from + SLICE));
            transactions.executeWithoutResult(_ -> slice.forEach(act));
        }
    }
}
