package org.cities4children.audit;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did.
 *
 * @param person by id; nobody when the program did it, or an operator at the terminal
 * @param actingFor for whom the person acted, such as {@code organisation:0198…}, if for anybody
 * @param verb the room and what was done, such as {@code publishing.withdraw}
 * @param object on what, such as {@code resource:0198…}
 * @param facts what else must be known later, such as what stood there before: few, short, no names, no addresses
 */
public record Deed(
        @Nullable UUID person,
        @Nullable String actingFor,
        String verb,
        String object,
        SortedMap<String, String> facts) {

    private static final String OPERATOR = "operator";
    private static final int MOST_FACTS = 20;
    private static final int LONGEST_VERB = 80;
    private static final int LONGEST_FACT = 500;
    private static final int LONGEST_OPERATOR = 64;

    private static final Pattern VERB = Pattern.compile("[a-z][a-z-]*(\\.[a-z][a-z-]*)+");
    private static final Pattern OBJECT = Pattern.compile("[a-z][a-z-]*:[^\\s\\p{Cntrl}@]{1,200}");
    private static final Pattern FACT = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]@[^\\s@]");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    public Deed {
        require(VERB.matcher(verb).matches() && verb.length() <= LONGEST_VERB, "verb", verb);
        require(OBJECT.matcher(object).matches(), "object", object);
        require(actingFor == null || OBJECT.matcher(actingFor).matches(), "organisation", actingFor);
        require(facts.size() <= MOST_FACTS, "number of facts", facts.size());
        facts.forEach(Deed::requireFact);
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** What somebody did for nobody else. */
    public static Deed by(@Nullable UUID person, String verb, String object, Map<String, String> facts) {
        return new Deed(person, null, verb, object, new TreeMap<>(facts));
    }

    /** What the program did by itself. */
    public static Deed ofProgram(String verb, String object, Map<String, String> facts) {
        return new Deed(null, null, verb, object, new TreeMap<>(facts));
    }

    /** What somebody did at the terminal, known by the name of their user on that machine only. */
    public static Deed ofOperator(String user, String verb, String object, Map<String, String> facts) {
        var all = new TreeMap<>(facts);
        all.put(OPERATOR, plain(user));
        return new Deed(null, null, verb, object, all);
    }

    /** Directories name users as addresses; the part before the host tells them apart well enough. */
    private static String plain(String user) {
        var name = NO_TEXT.matcher(user).replaceAll("").replaceFirst("@.*", "");
        return name.length() <= LONGEST_OPERATOR ? name : name.substring(0, LONGEST_OPERATOR);
    }

    private static void requireFact(String name, String value) {
        require(FACT.matcher(name).matches(), "name of a fact", name);
        // The value stays out of the message, which ends up in a log.
        require(value.length() <= LONGEST_FACT, "length of the fact", name);
        require(!NO_TEXT.matcher(value).find(), "text of the fact", name);
        require(!ADDRESS.matcher(value).find(), "address of a person in the fact", name);
    }

    private static void require(boolean fits, String what, @Nullable Object given) {
        if (!fits) {
            throw new IllegalArgumentException("The audit does not take this " + what + ": " + given);
        }
    }
}
