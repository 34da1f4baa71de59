package org.cities4children.site.door;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.cities4children.web.Typed;

/**
 * What was typed into a form, field by field in the form's order.
 *
 * @param trap what was typed into the field that people do not see
 * @param beside whether the form asked how this relates to what exists
 */
public record Answers(SequencedMap<String, String> typed, String trap, boolean beside) {

    /** The field that people do not see and machines like to fill in. */
    public static final String TRAP = "homepage";

    /** The field that says that the form asked how this relates to what exists. */
    public static final String BESIDE = "beside";

    public Answers {
        typed = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(typed));
    }

    static Answers read(Door door, UnaryOperator<String> parameter) {
        var typed = new LinkedHashMap<String, String>();
        door.fields().forEach(field -> typed.put(field.name(), field.read(Typed.text(parameter.apply(field.name())))));
        return new Answers(
                typed,
                Typed.text(parameter.apply(TRAP)),
                !parameter.apply(BESIDE).isEmpty());
    }

    public String of(String field) {
        return typed.getOrDefault(field, "");
    }
}
