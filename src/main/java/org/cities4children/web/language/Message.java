package org.cities4children.web.language;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A message, taken apart once so that filling it in is only gluing strings. */
sealed interface Message {

    /** The text with its arguments, each written by {@code write}. */
    String fill(Object[] arguments, Function<Object, String> write);

    /** The same with a name of ours in the place of another. */
    Message with(String usual, String name);

    static Message of(String pattern, Locale locale) {
        if (pattern.indexOf('{') < 0) {
            return new Plain(pattern);
        }
        // Quotes and formats such as {0,date} are left to the JDK, which is slower.
        return Filled.SIMPLE.matcher(pattern).matches() ? Filled.of(pattern) : Formatted.of(pattern, locale);
    }

    /** A text without arguments. */
    record Plain(String text) implements Message {
        @Override
        public String fill(Object[] arguments, Function<Object, String> write) {
            return text;
        }

        @Override
        public Message with(String usual, String name) {
            return text.contains(usual) ? new Plain(text.replace(usual, name)) : this;
        }
    }

    /** Texts and between them the places of arguments: text 0, argument 0, text 1 and so on. */
    record Filled(List<String> texts, List<Integer> places) implements Message {
        private static final Pattern SIMPLE = Pattern.compile("(?:[^{}']|\\{\\d\\})*");

        static Filled of(String pattern) {
            var texts = new ArrayList<String>();
            var places = new ArrayList<Integer>();
            int from = 0;
            for (int brace = pattern.indexOf('{'); brace >= 0; brace = pattern.indexOf('{', from)) {
                texts.add(pattern.substring(from, brace));
                places.add(pattern.charAt(brace + 1) - '0');
                from = brace + 3;
            }
            texts.add(pattern.substring(from));
            return new Filled(List.copyOf(texts), List.copyOf(places));
        }

        @Override
        public String fill(Object[] arguments, Function<Object, String> write) {
            var filled = new StringBuilder(texts.getFirst());
            for (int i = 0; i < places.size(); i++) {
                int place = places.get(i);
                filled.append(place < arguments.length ? write.apply(arguments[place]) : "{" + place + "}");
                filled.append(texts.get(i + 1));
            }
            return filled.toString();
        }

        @Override
        public Message with(String usual, String name) {
            return texts.stream().anyMatch(it -> it.contains(usual))
                    ? new Filled(
                            texts.stream().map(it -> it.replace(usual, name)).toList(), places)
                    : this;
        }
    }

    /** Everything else that {@link MessageFormat} knows. */
    record Formatted(String pattern, Locale locale) implements Message {
        static Formatted of(String pattern, Locale locale) {
            new MessageFormat(pattern, locale); // refuses what is no pattern, before a reader meets it
            return new Formatted(pattern, locale);
        }

        @Override
        public String fill(Object[] arguments, Function<Object, String> write) {
            return new MessageFormat(pattern, locale).format(arguments);
        }

        @Override
        public Message with(String usual, String name) {
            // Signs that the JDK's patterns know stand between quotes there.
            var quoted = "'" + name.replace("'", "''") + "'";
            return pattern.contains(usual) ? new Formatted(pattern.replace(usual, quoted), locale) : this;
        }
    }
}
