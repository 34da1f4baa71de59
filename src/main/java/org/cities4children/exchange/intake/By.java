package org.cities4children.exchange.intake;

import java.util.Map;
import java.util.UUID;
import org.cities4children.audit.Deed;
import org.cities4children.runtime.Console;
import org.jspecify.annotations.Nullable;

/** By whom a batch is taken in or undone, as the audit names it. */
public sealed interface By {

    /** By whoever called for it at the terminal. */
    static By callerOf(Console console) {
        return new Operator(console.person());
    }

    Deed deed(String verb, String object, Map<String, String> facts);

    /** The person, where it is one that we know. */
    default @Nullable UUID person() {
        return null;
    }

    /** By somebody at the desk. */
    record Somebody(UUID person) implements By {
        @Override
        public Deed deed(String verb, String object, Map<String, String> facts) {
            return Deed.by(person, verb, object, facts);
        }
    }

    /** By the program itself. */
    record Program() implements By {
        @Override
        public Deed deed(String verb, String object, Map<String, String> facts) {
            return Deed.ofProgram(verb, object, facts);
        }
    }

    /** By the user of this name on the machine. */
    record Operator(String user) implements By {
        @Override
        public Deed deed(String verb, String object, Map<String, String> facts) {
            return Deed.ofOperator(user, verb, object, facts);
        }
    }
}
